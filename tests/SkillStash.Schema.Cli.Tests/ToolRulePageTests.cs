using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using SkillStash.Schema.Cli.Sources;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Sqlite.Migrations;
using Xunit;

namespace SkillStash.Schema.Cli.Tests;

/// <summary>Every rule of the tool has its page, and the example of the page breaks the rule.</summary>
public sealed class ToolRulePageTests
{
    private static readonly string Pages = Path.Combine(Repository.Root, "docs", "diagnostics");

    private static readonly DiagnosticRule[] All = ((Type[])[typeof(ToolRules), typeof(MigrationRules)])
        .SelectMany(static rules => rules.GetFields(BindingFlags.Public | BindingFlags.Static))
        .Select(static field => field.GetValue(null)).OfType<DiagnosticRule>().OrderBy(static rule => rule.Id, StringComparer.Ordinal).ToArray();

    public static IEnumerable<TheoryDataRow<string>> Ids() => All.Select(static rule => new TheoryDataRow<string>(rule.Id));

    [Fact]
    public void Every_page_has_a_rule() => Assert.Equal(
        ((string[])["SKS08*.md", "SKS09*.md"]).SelectMany(static pages => Directory.GetFiles(Pages, pages)).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal),
        All.Select(static rule => rule.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_has_a_page_with_its_title(string id) =>
        Assert.StartsWith($"# {id}: {All.Single(rule => rule.Id == id).Title}\n", Page(id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_example_of_a_page_breaks_the_rule(string id)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The examples are written for a POSIX shell.");
        using var workspace = new Workspace();
        workspace.Write("schema.sql", "CREATE TABLE cats (id INTEGER PRIMARY KEY);");
        string example = Regex.Match(Page(id), "```sh\n(.*?)\n```", RegexOptions.Singleline).Groups[1].Value;
        string executable = Path.Combine(AppContext.BaseDirectory, "SkillStash.Schema.Cli");
        var start = new ProcessStartInfo("sh", ["-c", example.Replace("skillstash-schema ", $"'{executable}' ")])
        {
            WorkingDirectory = workspace.Path(""),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        using Process process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.Matches($@"\(\d+,\d+\): error {id}: ", error);
        Assert.Equal(process.ExitCode, id is "SKS0901" or "SKS0902" or "SKS0905" or "SKS0906" ? ExitCode.Unusable : ExitCode.Findings);
    }

    private static string Page(string id) => File.ReadAllText(Path.Combine(Pages, id + ".md"));
}
