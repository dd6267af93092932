using System.Linq;
using Xunit;

namespace SkillStash.Schema.Binding.Tests.Queries;

/// <summary>Conditions as long as SQLite takes them: what a term costs does not double with each one before it, or the test would not end.</summary>
public sealed class LongConditionTests
{
    private const int Terms = 900;

    [Theory]
    [InlineData("SELECT name FROM users WHERE {0}", "age > {0}", " AND ")]
    [InlineData("SELECT name FROM users WHERE {0}", "age > {0}", " OR ")]
    [InlineData("SELECT {0} FROM users", "age > {0}", " AND ")]
    [InlineData("SELECT {0} FROM users", "age > {0}", " OR ")]
    [InlineData("SELECT a.name FROM users a LEFT JOIN users b ON {0}", "b.age > {0}", " OR ")]
    [InlineData("UPDATE users SET age = {0}", "age > {0}", " OR ")]
    [InlineData("SELECT name FROM users WHERE {0}", "{0}", " AND ")]
    [InlineData("SELECT name FROM users WHERE {0}", "({0} OR age)", " AND ")]
    [InlineData("SELECT name FROM users GROUP BY name HAVING {0}", "count(*) > {0}", " OR ")]
    [InlineData("SELECT {0} FROM users", "abs(age) IN ()", " OR ")]
    [InlineData("SELECT {0} FROM users", "age", " + ")]
    [InlineData("SELECT {0} FROM users", "name", " || ")]
    [InlineData("SELECT name FROM users ORDER BY {0}", "age = {0}", " OR ")]
    public void A_long_condition_is_bound(string statement, string term, string between)
    {
        using QueryJudge judge = QueryJudge.OfTests();
        string written = string.Format(null, statement, string.Join(between, Enumerable.Range(1, Terms).Select(i => string.Format(null, term, i))));
        Assert.Empty(judge.Compile(written, statement.StartsWith("SELECT", System.StringComparison.Ordinal) ? "many" : "exec").Diagnostics);
        Assert.True(judge.Accepts(written));
    }

    [Theory]
    [InlineData("SELECT * FROM {0}", "(", "SELECT 1 AS x", ")", 40)]
    [InlineData("SELECT * FROM {0}", "(", "users", ") AS a", 40)]
    [InlineData("SELECT * FROM {0}", "(", "json_each('[1]')", ") AS a", 40)]
    [InlineData("SELECT {0}", "(SELECT ", "1", ")", 30)]
    [InlineData("SELECT * FROM users WHERE {0}", "NOT (age AND ", "1", ")", 200)]
    [InlineData("SELECT * FROM users WHERE {0}", "(age OR ", "1", ")", 200)]
    [InlineData("SELECT {0} FROM users", "CASE WHEN age OR ", "1", " THEN 1 END", 200)]
    [InlineData("SELECT {0} FROM users", "coalesce(age OR ", "1", ", 2)", 200)]
    public void A_deep_one_is_bound(string statement, string open, string inner, string close, int depth)
    {
        using QueryJudge judge = QueryJudge.OfTests();
        string written = string.Format(null, statement, string.Concat(Enumerable.Repeat(open, depth)) + inner + string.Concat(Enumerable.Repeat(close, depth)));
        Assert.Equal(judge.Accepts(written), judge.Compile(written, "many").Diagnostics.Count == 0);
    }
}
