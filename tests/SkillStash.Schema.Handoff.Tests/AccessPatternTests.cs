using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace SkillStash.Schema.Handoff.Tests;

/// <summary>The access patterns are what SQLite does: the index that is named is used, and SQL and C# give the same rows.</summary>
public sealed class AccessPatternTests
{
    public static TheoryData<string> Places => [.. Patterns.Select(static block => block.ToString())];

    private static IEnumerable<Block> Patterns => Document.AccessPatterns.Blocks.Where(static block => block.Language == "sql");

    [Theory]
    [MemberData(nameof(Places))]
    public void Query_uses_the_indexes_that_are_named(string place)
    {
        using var live = new LiveRegistry();
        AssertPlan(live, Document.At(place));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Call_returns_the_rows_of_the_query(string place)
    {
        Block pattern = Document.At(place);
        using var live = new LiveRegistry();
        IReadOnlyDictionary<string, List<string?>> results = new RegistryCalls(live.Db).Results;
        foreach (string call in CallsOf(pattern))
        {
            Assert.True(results.TryGetValue(call, out List<string?>? ids), $"{nameof(RegistryCalls)} does not have {call}");
            List<object[]> rows = live.Run(pattern).Rows;
            Assert.Equal(rows.Count, ids.Count);
            Assert.True(ids.Contains(null) || ids.SequenceEqual(rows.Select(static row => (string)row[0])), $"{call} returns other rows");
        }
    }

    [Fact]
    public void Every_call_is_in_the_document()
    {
        using var live = new LiveRegistry();
        Assert.Equal(new RegistryCalls(live.Db).Results.Keys.Order(), Patterns.SelectMany(CallsOf).Order());
    }

    [Fact]
    public void Every_index_of_the_schema_serves_a_pattern()
    {
        using var live = new LiveRegistry();
        IEnumerable<string> all = live.Run("SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL").Rows.Select(static row => (string)row[0]);
        Assert.Empty(all.Except(Patterns.SelectMany(IndexesOf)));
    }

    [Theory]
    [InlineData("By slug: `idx_plugins_author`", "SELECT id FROM plugins WHERE slug = 'git-helper'")]
    [InlineData("By version: `idx_plugins_slug`", "SELECT id FROM plugins WHERE version = '1.0.0'")]
    [InlineData("Sorted: `idx_plugins_category`", "SELECT id FROM plugins WHERE category = 'x' ORDER BY stars")]
    [InlineData("By slug: no index", "SELECT id FROM plugins WHERE slug = 'git-helper'")]
    [InlineData("By slug", "SELECT id FROM plugins WHERE slug = 'git-helper'")]
    public void A_wrong_index_is_seen(string paragraph, string sql)
    {
        using var live = new LiveRegistry();
        Block block = Document.Parse($"{paragraph}\n\n```sql\n{sql}\n```\n").Blocks.Single();
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => AssertPlan(live, block));
    }

    private static void AssertPlan(LiveRegistry live, Block block)
    {
        List<string> plan = live.Plan(block);
        string[] used = [.. plan.Select(static step => Regex.Match(step, @"USING (?:COVERING )?INDEX (\w+)").Groups[1].Value).Where(static name => name.Length > 0)];
        Assert.Equal(IndexesOf(block).Order(), used.Distinct().Order());
        bool readsAll = plan.Any(static step => step.StartsWith("SCAN ", StringComparison.Ordinal) && !step.Contains("INDEX") && !step.Contains("VIRTUAL TABLE"));
        Assert.Equal(block.Paragraph.Contains("no index"), readsAll);
        Assert.DoesNotContain(plan, static step => step.Contains("TEMP B-TREE"));
    }

    private static IEnumerable<string> IndexesOf(Block block) =>
        block.CodeSpans.Where(static span => Regex.IsMatch(span, @"^(idx|sqlite_autoindex)_\w+$"));

    private static IEnumerable<string> CallsOf(Block block) =>
        block.CodeSpans.Where(static span => span.StartsWith("db.", StringComparison.Ordinal) && span.EndsWith(')'));
}
