using System;
using System.Linq;
using System.Text;
using CsCheck;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Testing;
using Xunit;

namespace SkillStash.Schema.Compiler.Tests.Syntax;

/// <summary>No text makes the parser throw, hang or exhaust the stack.</summary>
public sealed class RobustnessTests
{
    private const int NoiseSamples = 20_000;

    private const int Nested = 100_000;

    private const int Megabytes = 2_000_000;

    private static readonly string[] Fragments =
    [
        "CREATE TABLE t (", "CREATE TRIGGER t AFTER INSERT ON t BEGIN ", "CREATE VIRTUAL TABLE v USING m(", "SELECT ", "CASE WHEN ",
        "(", ")", ",", ";", "'", "\"", "[", "]", "`", "/*", "*/", "--", "\n", "\r\n", "\0", "\uFEFF", "\ud800", "\udc00", "x'", "0x",
        "1e", "1_", "$a(", "?", "!", "NOT ", "- ", "a ", "CHECK ", "DEFAULT ", "IN (", "OVER ", "WINDOW ", "FILTER ", "WITH ", "END ",
        "VALUES (", "FROM (", "JOIN ", "CONSTRAINT ", "REFERENCES ", "a b c", "GENERATED ALWAYS AS (",
    ];

    private static readonly Gen<string> Noise =
        Gen.Int[0, Fragments.Length - 1].Select(i => Fragments[i]).Array[0, 60].Select(string.Concat);

    [Fact]
    public void Noise_is_read_to_its_end()
    {
        Noise.Sample(
            text =>
            {
                ParseResult result = SyntaxTree.Parse(text);
                foreach ((SyntaxNode parent, SyntaxNode child) in SyntaxTree.Edges(result.Script))
                {
                    Assert.True(parent.Span.Contains(child.Span));
                }

                Assert.All(result.Errors, e => Assert.InRange(e.Span.End, 0, text.Length));
            },
            iter: NoiseSamples);
    }

    [Fact]
    public void Every_prefix_of_a_statement_is_read()
    {
        foreach (string sql in Corpus.Accepted)
        {
            for (int length = 0; length < sql.Length; length++)
            {
                Assert.NotNull(SyntaxTree.Parse(sql[..length]).Script);
            }
        }
    }

    [Theory]
    [InlineData("SELECT ", "(", "1", ")", "")]
    [InlineData("SELECT ", "NOT ", "1", "", "")]
    [InlineData("SELECT ", "- ", "1", "", "")]
    [InlineData("SELECT ", "f(", "1", ")", "")]
    [InlineData("SELECT ", "CASE WHEN ", "1", " THEN 1 END", "")]
    [InlineData("SELECT ", "(SELECT ", "1", ")", "")]
    [InlineData("SELECT ", "EXISTS (SELECT ", "1", ")", "")]
    [InlineData("SELECT ", "a IN (", "1", ")", "")]
    [InlineData("SELECT ", "a BETWEEN ", "1", "", "")]
    [InlineData("SELECT ", "CAST(", "1", " AS x)", "")]
    [InlineData("SELECT ", "sum(1) FILTER (WHERE ", "1", ")", "")]
    [InlineData("SELECT ", "sum(1) OVER (ORDER BY ", "1", ")", "")]
    [InlineData("SELECT * FROM ", "(", "t", ")", "")]
    [InlineData("SELECT * FROM ", "(SELECT * FROM ", "t", ")", "")]
    [InlineData("SELECT * FROM ", "f(", "1", ")", "")]
    [InlineData("", "WITH a AS (", "SELECT 1", ") SELECT 1", "")]
    [InlineData("CREATE TABLE x (a CHECK ", "(", "1", ")", ")")]
    [InlineData("SELECT 1", " + 1", "", "", "")]
    [InlineData("SELECT 1", " AND 1", "", "", "")]
    [InlineData("SELECT 1", " COLLATE x", "", "", "")]
    [InlineData("SELECT 1", " ISNULL", "", "", "")]
    public void Endless_nesting_is_refused_on_a_small_stack(string head, string open, string core, string close, string tail)
    {
        string sql = head + Repeat(open, Nested) + core + Repeat(close, Nested) + tail;
        SmallStack.Run(() => Assert.Equal(SyntaxErrorKind.TooDeep, SyntaxTree.Parse(sql).Errors[0].Kind));
    }

    [Theory]
    [InlineData("SELECT ", "(", "1", ")", 1000)]
    [InlineData("SELECT ", "NOT ", "1", "", 999)]
    [InlineData("SELECT ", "f(", "1", ")", 500)]
    [InlineData("SELECT * FROM ", "(SELECT * FROM ", "t", ")", 250)]
    [InlineData("SELECT 1", " + 1", "", "", 999)]
    [InlineData("SELECT 1", ", 1", "", "", 100_000)]
    [InlineData("SELECT 1", " UNION ALL SELECT 1", " UNION ALL VALUES (1)", "", 100_000)]
    [InlineData("SELECT 1 FROM t", ", t", "", "", 199)]
    public void Nesting_within_the_limits_is_read_on_a_small_stack(string head, string open, string core, string close, int count)
    {
        string sql = head + Repeat(open, count) + core + Repeat(close, count);
        SmallStack.Run(() => Assert.Empty(SyntaxTree.Parse(sql).Errors));
    }

    [Fact]
    public void Operators_are_counted_as_sqlite_counts_them()
    {
        using var judge = new SqliteJudge();
        foreach (int count in new[] { 998, 999, 1000, 1001 })
        {
            string sql = "SELECT 1" + Repeat(" + 1", count);
            Assert.Equal(judge.Refusal(sql) == null, SyntaxTree.Parse(sql).Errors.Count == 0);
        }
    }

    [Theory]
    [InlineData("!")]
    [InlineData("(")]
    [InlineData("'")]
    [InlineData("[")]
    [InlineData("/*\0")]
    [InlineData("--\n")]
    [InlineData("a ")]
    [InlineData("; !")]
    [InlineData("CREATE TABLE t (")]
    [InlineData("CREATE TRIGGER ")]
    [InlineData("CREATE VIRTUAL TABLE v USING m(")]
    [InlineData(", 5")]
    [InlineData("NOT ")]
    [InlineData("WINDOW OVER FILTER ")]
    public void Megabytes_of_noise_take_linear_time(string noise)
    {
        TimeSpan start = WorkClock.Now;
        string text = "CREATE TABLE t (" + Repeat(noise, Megabytes / noise.Length);
        Assert.NotEmpty(SyntaxTree.Parse(text).Errors);
        Assert.InRange(WorkClock.Now - start, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Line_ends_do_not_change_the_tree()
    {
        string unix = string.Join(";\n", Corpus.Accepted.Where(sql => !sql.Contains("--") && !sql.Contains("/*")));
        string spread = unix.Replace(" ", "\n");
        string windows = spread.Replace("\n", "\r\n");
        ParseResult first = SyntaxTree.Parse(spread);
        ParseResult second = SyntaxTree.Parse(windows);
        Assert.Equal(SyntaxPrinter.Print(first.Script), SyntaxPrinter.Print(second.Script).Replace("\r\n", "\n"));
        Assert.Equal(
            first.Script.Statements.Select(s => first.Source.Position(s.Span.End)),
            second.Script.Statements.Select(s => second.Source.Position(s.Span.End)));
    }

    private static string Repeat(string text, int count)
    {
        return new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
    }
}
