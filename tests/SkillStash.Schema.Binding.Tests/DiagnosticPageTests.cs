using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using SkillStash.Schema.Compiler.Diagnostics;
using Xunit;

namespace SkillStash.Schema.Binding.Tests;

public sealed class DiagnosticPageTests
{
    // Examples that are too long for a page, or cannot be seen there.
    private static readonly Dictionary<string, string> LongExamples = new()
    {
        [DiagnosticIds.TooDeep] = "CREATE TABLE t (a CHECK (" + string.Join(" + ", Enumerable.Repeat("a", 1100)) + "));",
        [DiagnosticIds.TextAfterNul] = "CREATE TABLE t (a);\0",
        [DiagnosticIds.LimitExceeded] = "CREATE TABLE t (" + string.Join(", ", Enumerable.Range(0, 2001).Select(i => "c" + i)) + ");",
    };

    public static IEnumerable<TheoryDataRow<string>> Rules() => DiagnosticRules.All.Select(rule => new TheoryDataRow<string>(rule.Id));

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_has_a_page_with_its_title(string id)
    {
        DiagnosticRule rule = DiagnosticRules.All.Single(each => each.Id == id);
        Assert.StartsWith($"# {id}: {rule.Title}\n", Page(id));
        Assert.Equal($"docs/diagnostics/{id}.md", rule.HelpLink);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_example_of_a_page_is_found(string id)
    {
        if (id is DiagnosticIds.NameClash or DiagnosticIds.TypeOfDom or DiagnosticIds.TypeGivenTwice or DiagnosticIds.NotUtf8 or DiagnosticIds.NoSchema or DiagnosticIds.QueryParameter)
        {
            return; // Found by the emitter, the generator, who reads the file, or the build, or in no table of the registry; tested there.
        }

        string example = LongExamples.GetValueOrDefault(id) ?? Regex.Match(Page(id), "```sql\n(.*?)\n```", RegexOptions.Singleline).Groups[1].Value;
        Assert.Equal(id, Assert.Single(Find(id, example)).Id);
    }

    // SKS05xx are found in files of queries; the pages ask the registry.
    private static IReadOnlyList<Diagnostic> Find(string id, string example) =>
        id.StartsWith("SKS05", StringComparison.Ordinal) ? Compiled.Queries(Compiled.Registry, example).Diagnostics : Compiled.Script(example).Diagnostics;

    [Fact]
    public void Every_page_has_a_rule() =>
        Assert.Equal(DiagnosticRules.All.Select(rule => rule.Id + ".md"), Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "diagnostics")).Select(Path.GetFileName).Order());

    [Fact]
    public void Every_id_is_a_constant_with_a_rule() =>
        Assert.Equal(
            typeof(DiagnosticIds).GetFields().Select(field => (string)field.GetRawConstantValue()!).Order(),
            DiagnosticRules.All.Select(rule => rule.Id));

    private static string Page(string id) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "diagnostics", id + ".md"));
}
