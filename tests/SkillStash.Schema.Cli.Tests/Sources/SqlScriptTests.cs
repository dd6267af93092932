using Microsoft.Data.Sqlite;
using SkillStash.Schema.Sqlite.Inspection;
using SkillStash.Schema.Sqlite.Scratch;
using Xunit;

namespace SkillStash.Schema.Cli.Tests.Sources;

/// <summary>Scripts run on a scratch database.</summary>
public class SqlScriptTests
{
    [Theory]
    [InlineData("CREATE TABLE größe (a); CREAT TABLE b (x)", 23)]
    [InlineData("CREATE TABLE t (a NOT NULL);\n-- 🎉\nINSERT INTO t VALUES (NULL); CREATE TABLE u (a)", 28)]
    [InlineData("SELECT * FROM missing", 0)]
    [InlineData("CREATE TABLE t (a);\0CREATE TABLE u (a)", 19)]
    [InlineData("\0", 0)]
    public void A_statement_that_fails_is_found(string script, int offset)
    {
        using SqliteConnection connection = ScratchDatabase.Open();

        var failure = Assert.Throws<SqlScriptException>(() => SqlScript.Execute(connection, script));

        Assert.Equal(offset, failure.Offset);
        Assert.NotEqual(0, failure.ErrorCode);
        Assert.NotEmpty(failure.Message);
    }

    [Fact]
    public void A_row_that_fails_late_is_still_a_failure()
    {
        const string Script = "CREATE TABLE t (a); INSERT INTO t VALUES (1), (2); SELECT abs(CASE a WHEN 2 THEN -9223372036854775808 ELSE a END) FROM t";

        Assert.Throws<SqlScriptException>(() => ScratchDatabase.FromScript(Script));
    }

    [Fact]
    public void Foreign_keys_are_enforced()
    {
        const string Script = "CREATE TABLE p (id INTEGER PRIMARY KEY); CREATE TABLE c (p_id REFERENCES p); INSERT INTO c VALUES (1)";

        Assert.Throws<SqlScriptException>(() => ScratchDatabase.FromScript(Script));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ; -- nothing\n ;; /* open")]
    public void A_script_may_say_nothing(string script)
    {
        using SqliteConnection connection = ScratchDatabase.FromScript(script);

        Assert.Empty(LiveSchemaReader.Read(connection).Tables);
    }

    [Fact]
    public void What_is_temporary_or_attached_is_no_part_of_the_schema()
    {
        using SqliteConnection connection = ScratchDatabase.FromScript("""
            CREATE TABLE t (a);
            CREATE TEMP TABLE t (b, c UNIQUE);
            CREATE TEMP VIEW v AS SELECT 1;
            CREATE TEMP TRIGGER tr AFTER INSERT ON main.t BEGIN SELECT 1; END;
            ATTACH ':memory:' AS other;
            CREATE TABLE other.t (d, e, f);
            """);

        var schema = LiveSchemaReader.Read(connection);

        Assert.Equal("a", Assert.Single(Assert.Single(schema.Tables).Columns).Name);
        Assert.Empty(schema.Tables[0].Indexes);
        Assert.Empty(schema.Views);
        Assert.Empty(schema.Triggers);
    }
}
