using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Lint;
using SkillStash.Schema.Compiler.Text;
using Xunit;

namespace SkillStash.Schema.Lint.Tests;

/// <summary>Every rule has its page, and the example of the page breaks that rule and no other.</summary>
public sealed class PageTests
{
    // Examples that are too long for a page.
    private static readonly Dictionary<DiagnosticRule, string> LongExamples = new()
    {
        [LintRules.ColumnLimit] = $"CREATE TABLE t (c0 INTEGER PRIMARY KEY, {string.Join(", ", Enumerable.Range(1, 100).Select(static i => $"c{i} TEXT"))});",
        [LintRules.ParameterLimit] = $"-- name: Query :many\nSELECT * FROM plugins WHERE id IN ({string.Join(", ", Enumerable.Repeat("?", 101))});",
        [LintRules.StatementLength] = $"CREATE TABLE t (a INTEGER PRIMARY KEY /* {new string('x', 100_000)} */);",
        [LintRules.ExpressionDepth] = $"CREATE TABLE t (a INTEGER PRIMARY KEY CHECK ({string.Join(" + ", Enumerable.Repeat("a", 101))} > 0));",
    };

    public static IEnumerable<TheoryDataRow<string>> Rules() => LintRules.All.Select(static rule => new TheoryDataRow<string>(rule.Id));

    // One rule takes a live database, and is tested with check.
    public static IEnumerable<TheoryDataRow<string>> RulesOfText() => Rules().Where(static row => row.Data != LintRules.UnindexedOrder.Id);

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_has_a_page_with_its_title(string id) => Assert.StartsWith($"# {id}: {Rule(id).Title}\n", Page(id));

    [Theory]
    [MemberData(nameof(RulesOfText))]
    public void The_example_of_a_page_breaks_the_rule(string id)
    {
        string example = LongExamples.GetValueOrDefault(Rule(id)) ?? Regex.Match(Page(id), "```sql\n(.*?)\n```", RegexOptions.Singleline).Groups[1].Value;
        IReadOnlyList<Diagnostic> found = id == LintRules.OpenEnd.Id ? SchemaLinter.LintMigration(new SourceText(example), SchemaProfile.D1)
            : id == LintRules.ParameterLimit.Id ? Queries(example, SchemaProfile.D1)
            : Linted.Schema(example, SchemaProfile.D1);
        Assert.Equal(id, Assert.Single(found).Id);
    }

    [Fact]
    public void Every_page_has_a_rule() => Assert.Equal(
        Directory.GetFiles(Path.Combine(Repository.Root, "docs", "diagnostics"), "SKS06*.md").Select(Path.GetFileNameWithoutExtension).Order(),
        LintRules.All.Select(static rule => rule.Id));

    [Theory]
    [InlineData("SELECT * FROM plugins WHERE id IN (sqlc.slice(ids))", null)]
    [InlineData("SELECT log10(10)", "SKS0652")]
    [InlineData("SELECT * FROM plugins WHERE name LIKE 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'", "SKS0660")]
    [InlineData("SELECT 1 UNION SELECT 2 UNION SELECT 3 UNION SELECT 4 UNION SELECT 5 UNION SELECT 6", "SKS0658")]
    public void A_query_is_held_to_the_profile(string query, string? id)
    {
        Assert.Equal(id is null ? [] : [id], Queries($"-- name: Query :many\n{query};", SchemaProfile.D1).Select(static found => found.Id));
        Assert.Empty(Queries($"-- name: Query :many\n{query};", SchemaProfile.Sqlite));
    }

    [Fact]
    public void A_query_has_no_more_columns_than_D1_gives()
    {
        string query = $"-- name: Query :many\nSELECT {string.Join(", ", Enumerable.Range(1, 101))};";
        Diagnostic found = Assert.Single(Queries(query, SchemaProfile.D1));
        Assert.Equal((LintRules.ColumnLimit.Id, "(1,4)"), (found.Id, found.Start.ToString()));
    }

    private static IReadOnlyList<Diagnostic> Queries(string text, SchemaProfile profile)
    {
        var source = new SourceText(text);
        SchemaCompilation schema = SchemaCompiler.Compile(new SourceText("CREATE TABLE plugins (id INTEGER PRIMARY KEY, name TEXT);"));
        return SchemaLinter.LintQueries(SchemaCompiler.CompileQueries(schema, source), source, profile);
    }

    private static DiagnosticRule Rule(string id) => LintRules.All.Single(rule => rule.Id == id);

    private static string Page(string id) => File.ReadAllText(Path.Combine(Repository.Root, "docs", "diagnostics", id + ".md"));
}
