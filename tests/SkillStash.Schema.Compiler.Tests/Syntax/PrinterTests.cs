using System;
using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Testing;
using Xunit;

namespace SkillStash.Schema.Compiler.Tests.Syntax;

/// <summary>What is printed is the same SQL.</summary>
public sealed class PrinterTests
{
    [Fact]
    public void Printing_what_was_printed_changes_nothing()
    {
        Findings.AssertNone(Corpus.Accepted.Select(Unstable));
    }

    [Fact]
    public void Sqlite_makes_the_same_of_the_printed_text()
    {
        using var judge = new SqliteJudge();
        Findings.AssertNone(Corpus.Accepted.Select(sql => JudgedDifferently(sql, judge)));
    }

    [Fact]
    public void Printed_tables_have_the_same_facts()
    {
        string[] scripts = Corpus.Accepted.Where(sql => Statements(sql).Any(s => s is CreateTableSyntax)).ToArray();
        Assert.True(scripts.Length > 40);
        Findings.AssertNone(scripts.Select(DifferentFacts));
    }

    [Theory]
    [InlineData("create table t(a int,b text default(1+ 2))", "CREATE TABLE t (\n  a INT,\n  b TEXT DEFAULT (1+ 2)\n)")]
    [InlineData("create table t(a default(1 -- one\n))", "CREATE TABLE t (\n  a DEFAULT (1)\n)")]
    [InlineData("create table t(a long /* x */ text)", "CREATE TABLE t (\n  a \"long /* x */ text\"\n)")]
    [InlineData("select - -1, -(-1), a isnull, a is distinct from b", "SELECT - -1, -(-1), a ISNULL, a IS DISTINCT FROM b")]
    [InlineData("select*from t left outer join u using(a),[x y] z", "SELECT * FROM t LEFT OUTER JOIN u USING (a), [x y] AS z")]
    [InlineData("replace into t values(1)", "INSERT OR REPLACE INTO t VALUES (1)")]
    [InlineData("select 1 limit 2,3", "SELECT 1 LIMIT 3 OFFSET 2")]
    public void Prints_in_one_form(string sql, string expected)
    {
        Assert.Equal(expected, SyntaxPrinter.Print(Statements(sql).Single()));
    }

    [Fact]
    public void Comments_are_dropped()
    {
        const string Sql = "/* a */ CREATE /* b */ TABLE x ( -- c\n a INT, -- d\n b TEXT /* e */ NOT /* f */ NULL CHECK (b /* g */ > '') /* h */ ); -- i";
        string printed = SyntaxPrinter.Print(SyntaxTree.Parse(Sql).Script);
        Assert.Equal("CREATE TABLE x (\n  a INT,\n  b TEXT NOT NULL CHECK (b > '')\n);\n", printed);
    }

    [Fact]
    public void Long_chains_are_printed_on_a_small_stack()
    {
        string chain = "SELECT " + string.Join(" AND ", Enumerable.Repeat("a", 900)) + " FROM t";
        SmallStack.Run(() => Assert.Equal(chain, SyntaxPrinter.Print(Statements(chain).Single())));
    }

    private static IReadOnlyList<StatementSyntax> Statements(string sql)
    {
        return SyntaxTree.Parse(sql).Script.Statements;
    }

    private static string? Unstable(string sql)
    {
        string once = SyntaxPrinter.Print(SyntaxTree.Parse(sql).Script);
        ParseResult again = SyntaxTree.Parse(once);
        string twice = SyntaxPrinter.Print(again.Script);
        return again.Errors.Count == 0 && once == twice ? null : $"{sql}\n  {once}\n  {twice} {again.Errors.FirstOrDefault()}";
    }

    private static string? JudgedDifferently(string sql, SqliteJudge judge)
    {
        string printed = SyntaxPrinter.Print(SyntaxTree.Parse(sql).Script);
        string? before = judge.Refusal(sql);
        string? after = judge.Refusal(printed);
        return string.Equals(before, after, StringComparison.OrdinalIgnoreCase) ? null : $"{sql}\n  {printed}  {before} / {after}";
    }

    private static string? DifferentFacts(string sql)
    {
        string printed = SyntaxPrinter.Print(SyntaxTree.Parse(sql).Script);
        string[] before = [.. TableFacts.Of(sql)];
        string[] after = [.. TableFacts.Of(printed)];
        return before.SequenceEqual(after)
            ? null
            : $"{sql}\n  {string.Join("\n  ", before.Except(after))}\n{printed}\n  {string.Join("\n  ", after.Except(before))}";
    }
}
