using SkillStash.Schema.Compiler.Model;
using Xunit;

namespace SkillStash.Schema.Binding.Tests.Queries;

/// <summary>The SQL of a query is what was written, line ends and comments aside.</summary>
public sealed class QueryTextTests
{
    [Theory]
    [InlineData("SELECT hex('a\r\nb'),\r\n  1", "SELECT hex('a\r\nb') AS hex,\n  1 AS column_2")]
    [InlineData("SELECT 1 AS \"a\r\nb\" -- comment\r\n FROM users", "SELECT 1 AS \"a\r\nb\"\n FROM users")]
    [InlineData("SELECT 'a\rb' AS x\r\n\r\nFROM users", "SELECT 'a\rb' AS x\n\nFROM users")]
    public void Line_ends_in_texts_and_names_are_kept(string written, string run)
    {
        using QueryJudge judge = QueryJudge.OfTests();
        StatementModel query = Assert.Single(judge.Compile(written, "many").Queries);
        Assert.Equal(run, query.Sql);
    }

    [Theory]
    [InlineData("WITH t AS (SELECT sqlc.embed(posts) FROM posts) SELECT title FROM t", "WITH t AS (SELECT posts.* FROM posts) SELECT title FROM t")]
    [InlineData("SELECT title FROM (SELECT sqlc.embed(p) FROM posts p)", "SELECT title FROM (SELECT p.* FROM posts p)")]
    [InlineData("SELECT 1 AS n WHERE EXISTS (SELECT sqlc.embed(posts) FROM posts)", "SELECT 1 AS n WHERE EXISTS (SELECT posts.* FROM posts)")]
    public void No_macro_is_left(string written, string run)
    {
        using QueryJudge judge = QueryJudge.OfTests();
        StatementModel query = Assert.Single(judge.Compile(written, "many").Queries);
        Assert.Equal((run, run), (query.Sql, query.WrittenSql));
        Assert.True(judge.Accepts(query.Sql));
    }

    [Theory]
    [InlineData("SELECT count(*) FROM made GROUP BY n ORDER BY count, n", "SELECT count(*) AS count_2 FROM made GROUP BY n ORDER BY count, n")]
    [InlineData("SELECT a.id, b.id FROM made a JOIN (SELECT id FROM made) b ORDER BY id_2", "SELECT a.id, b.id AS id_3 FROM made a JOIN (SELECT id FROM made) b ORDER BY id_2")]
    [InlineData("SELECT n + 1 FROM made ORDER BY (column_1) COLLATE NOCASE", "SELECT n + 1 AS column_1_2 FROM made ORDER BY (column_1) COLLATE NOCASE")]
    [InlineData("SELECT a.n, -b.n AS n FROM made a JOIN made b ORDER BY n", "SELECT a.n AS n_2, -b.n AS n FROM made a JOIN made b ORDER BY n")]
    [InlineData("SELECT n, -n AS n FROM made ORDER BY n", "SELECT n AS n_2, -n AS n FROM made ORDER BY n")]
    [InlineData("SELECT id, n AS id FROM made UNION ALL SELECT 1, 2 ORDER BY id", "SELECT id AS id_2, n AS id FROM made UNION ALL SELECT 1, 2 ORDER BY id")]
    [InlineData("SELECT a.*, b.count AS id FROM made a JOIN made b ORDER BY id", "SELECT a.id AS id, a.n, a.count, a.id_2, a.column_1, b.count AS id_3 FROM made a JOIN made b ORDER BY id")]
    [InlineData("SELECT count(*) AS count FROM made ORDER BY count", "SELECT count(*) AS count FROM made ORDER BY count")]
    public void No_label_takes_the_name_of_what_is_ordered_by(string written, string run)
    {
        using var judge = new QueryJudge("CREATE TABLE made (id INTEGER PRIMARY KEY, n INTEGER, count INTEGER, id_2 INTEGER, column_1 TEXT);");
        Assert.Equal(run, Assert.Single(judge.Compile(written, "many").Queries).Sql);
        Assert.True(judge.Accepts(run));
    }
}
