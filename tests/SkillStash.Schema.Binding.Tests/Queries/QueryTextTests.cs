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
}
