using System;
using System.Linq;
using System.Text.Json;
using SkillStash.Schema.Cli.Infrastructure;
using Xunit;

namespace SkillStash.Schema.Cli.Tests.Diffing;

public sealed class DiffCommandTests
{
    private const string Truth = """
        CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, email VARCHAR(20) UNIQUE, age int DEFAULT 'x', CHECK ((age) > 0));
        CREATE TABLE posts (id INTEGER PRIMARY KEY, author INTEGER REFERENCES users ON DELETE CASCADE, title TEXT);
        CREATE INDEX ix ON posts (author, title DESC) WHERE title IS NOT NULL;
        CREATE VIEW v AS SELECT id, name FROM users WHERE (age > 1);
        CREATE TRIGGER tr AFTER INSERT ON posts BEGIN UPDATE users SET name = 'a' WHERE id = new.author; END;
        """;

    private const string SameInOtherWords = """
        /* the same */
        create table "users" ("id" integer primary key, [name] text not null, email varchar( 20 ), `age` INT default "x", unique(EMAIL), check (age>0));
        CREATE TABLE posts (id INTEGER PRIMARY KEY, author INTEGER, title TEXT, FOREIGN KEY (author) REFERENCES USERS(id) on delete cascade);
        CREATE INDEX ix ON posts(author ASC, "title" DESC) WHERE (title notnull);
        CREATE VIEW v AS SELECT "id", name FROM "users" WHERE age > 1;
        CREATE TRIGGER tr AFTER INSERT ON posts FOR EACH ROW BEGIN UPDATE users SET name = 'a' WHERE (id = NEW.author); END;
        """;

    private const string Books = """
        CREATE TABLE d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE);
        CREATE TABLE _cf_KV (key TEXT PRIMARY KEY, value BLOB) WITHOUT ROWID;
        CREATE TABLE skillstash_migration_checksums (name TEXT);
        """;

    [Fact]
    public void Other_words_and_bookkeeping_are_no_difference()
    {
        using var workspace = new Workspace();
        string truth = workspace.Write("schema.sql", Truth);
        string other = workspace.Write("other.sql", SameInOtherWords);
        workspace.Write("migrations/0001_first.sql", Truth[..Truth.IndexOf("CREATE VIEW", StringComparison.Ordinal)]);
        workspace.Write("migrations/0002_second.sql", Truth[Truth.IndexOf("CREATE VIEW", StringComparison.Ordinal)..]);
        string database = workspace.MakeDatabase("live.db", SameInOtherWords + Books);
        foreach (string source in (string[])[truth, other, workspace.Path("migrations"), database])
        {
            foreach (string format in (string[])["", "--json", "--sarif"])
            {
                ToolRun run = ToolRun.Of([.. new[] { "diff", source, truth, format }.Where(static word => word.Length > 0)]);
                Assert.Equal("", run.Error);
                Assert.True(run.ExitCode == ExitCode.Clean, run.Output);
            }
        }

        Assert.Empty(ToolRun.Of("diff", truth, database).Output);
    }

    [Theory]
    [InlineData("name TEXT NOT NULL", "name TEXT NOT NULL ON CONFLICT IGNORE", "column name", "not null")]
    [InlineData("name TEXT NOT NULL", "name TEXT", "column name", "not null")]
    [InlineData("name TEXT NOT NULL", "name TEXT NOT NULL COLLATE NOCASE", "column name", "collation")]
    [InlineData("name TEXT", "Name TEXT", "column name", "name")]
    [InlineData("VARCHAR(20)", "VARCHAR(21)", "column email", "type")]
    [InlineData("DEFAULT 'x'", "DEFAULT 'X'", "column age", "default")]
    [InlineData("DEFAULT 'x'", "DEFAULT x'00'", "column age", "default")]
    [InlineData("title TEXT", "title TEXT AS ('t' || id)", "column title", "generated")]
    [InlineData("PRIMARY KEY, name", "PRIMARY KEY AUTOINCREMENT, name", "primary key", "autoincrement")]
    [InlineData("PRIMARY KEY, name", "PRIMARY KEY ON CONFLICT REPLACE, name", "primary key", "on conflict")]
    [InlineData("id INTEGER PRIMARY KEY, name", "id INTEGER PRIMARY KEY DESC, name", "primary key", "rowid alias")]
    [InlineData("UNIQUE,", "UNIQUE ON CONFLICT FAIL,", "unique (email)", "on conflict")]
    [InlineData("CASCADE", "SET NULL", "foreign key (author)", "on delete")]
    [InlineData("CASCADE", "CASCADE ON UPDATE CASCADE", "foreign key (author)", "on update")]
    [InlineData("CASCADE", "CASCADE DEFERRABLE INITIALLY DEFERRED", "foreign key (author)", "deferred")]
    [InlineData("REFERENCES users", "REFERENCES users(email)", "foreign key (author)", "references")]
    [InlineData("> 0));", "> 0)) STRICT;", "table users", "strict")]
    [InlineData("> 0));", "> 0)) WITHOUT ROWID;", "table users", "without rowid")]
    [InlineData("title DESC", "title", "index ix on posts", "columns")]
    [InlineData("title DESC", "title COLLATE RTRIM DESC", "index ix on posts", "columns")]
    [InlineData("CREATE INDEX", "CREATE UNIQUE INDEX", "index ix on posts", "unique")]
    [InlineData(" WHERE title IS NOT NULL", "", "index ix on posts", "where")]
    [InlineData("age > 1", "age > 2", "view v", "sql")]
    [InlineData("id, name FROM", "id, name AS Name FROM", "view v", "sql")]
    [InlineData("AFTER INSERT", "BEFORE INSERT", "trigger tr on posts", "sql")]
    public void Change_is_named_with_its_fact(string old, string @new, string heading, string fact)
    {
        using var workspace = new Workspace();
        string truth = workspace.Write("schema.sql", Truth);
        int place = Truth.IndexOf(old, StringComparison.Ordinal);
        string changed = Truth[..place] + @new + Truth[(place + old.Length)..];
        if (changed.Contains("STRICT"))
        {
            changed = changed.Replace("VARCHAR(20)", "TEXT");
        }

        ToolRun run = ToolRun.Of("diff", truth, workspace.Write("changed.sql", changed));
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        int line = Array.FindIndex(run.Lines, text => text.Contains("~ " + heading, StringComparison.Ordinal));
        Assert.True(line >= 0, run.Output);
        Assert.Contains(run.Lines.Skip(line), text => text.Contains("── " + fact + ": ", StringComparison.Ordinal));
        Assert.Equal(ExitCode.Findings, ToolRun.Of("diff", workspace.Path("changed.sql"), truth).ExitCode);
    }

    [Fact]
    public void Json_has_places_of_both_sides()
    {
        using var workspace = new Workspace();
        string before = workspace.Write("before.sql", "CREATE TABLE t (\n  a INT,\n  b INT\n);");
        string after = workspace.Write("after.sql", "CREATE TABLE t (\n  a TEXT,\n  c INT\n);\nCREATE INDEX i ON t (a);");
        using JsonDocument json = JsonDocument.Parse(ToolRun.Of("diff", before, after, "--json").Output);
        JsonElement[] changes = [.. json.RootElement.GetProperty("changes").EnumerateArray()];
        JsonElement[] parts = [.. changes[0].GetProperty("parts").EnumerateArray()];
        Assert.Equal(["changed", "dropped", "added"], parts.Select(static part => part.GetProperty("change").GetString()));
        Assert.Equal(2, parts[0].GetProperty("places").GetProperty("after").GetProperty("line").GetInt32());
        Assert.Equal(3, parts[1].GetProperty("places").GetProperty("before").GetProperty("line").GetInt32());
        Assert.Equal("i", changes[1].GetProperty("name").GetString());
        Assert.Equal(5, changes[1].GetProperty("places").GetProperty("after").GetProperty("line").GetInt32());
        Assert.Equal(JsonValueKind.Null, changes[1].GetProperty("places").GetProperty("before").ValueKind);
    }

    [Fact]
    public void Sarif_has_a_result_for_each_change()
    {
        using var workspace = new Workspace();
        string before = workspace.Write("before.sql", "CREATE TABLE t (\n  a INT,\n  b INT\n);");
        string after = workspace.Write("after <1>.sql", "CREATE TABLE t (\n  a TEXT,\n  c INT\n);");
        using JsonDocument json = JsonDocument.Parse(ToolRun.Of("diff", before, after, "--sarif").Output);
        JsonElement[] results = [.. json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()];
        Assert.Equal(3, results.Length);
        JsonElement place = results[0].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.EndsWith("after%20%3C1%3E.sql", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(2, place.GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.All(results, static result => Assert.Equal("SKS0701", result.GetProperty("ruleId").GetString()));
    }

    [Theory]
    [InlineData("CREATE TABLE t (a);", "CREATE TABLE t (a", "SKS0001")]
    [InlineData("CREATE TABLE t (a NOT NULL); INSERT INTO t VALUES (NULL);", "CREATE TABLE t (a);", "SKS0905")]
    [InlineData("ATTACH 'stray.db' AS stray;", "CREATE TABLE t (a);", "SKS0905")]
    public void Unusable_source_exits_2(string before, string after, string id)
    {
        using var workspace = new Workspace();
        ToolRun run = ToolRun.Of("diff", workspace.Write("before.sql", before), workspace.Write("after.sql", after));
        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Contains($"error {id}: ", run.Error);
        Assert.Empty(run.Output);
    }
}
