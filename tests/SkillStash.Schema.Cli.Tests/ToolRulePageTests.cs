using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using SkillStash.Schema.Cli.Changes;
using SkillStash.Schema.Cli.Infrastructure;
using SkillStash.Schema.Cli.Sources;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Migrations;
using Xunit;

namespace SkillStash.Schema.Cli.Tests;

/// <summary>Every rule of the tool has its page, and the example of the page breaks the rule.</summary>
public sealed class ToolRulePageTests
{
    private static readonly string Pages = Path.Combine(Repository.Root, "docs", "diagnostics");

    private static readonly DiagnosticRule[] All =
        ((Type[])[typeof(DiffRules), typeof(MigrationRules), typeof(Sqlite.Migrations.MigrationRules), typeof(ToolRules)])
        .SelectMany(static rules => rules.GetFields(BindingFlags.Public | BindingFlags.Static))
        .Select(static field => field.GetValue(null)).OfType<DiagnosticRule>().OrderBy(static rule => rule.Id, StringComparer.Ordinal).ToArray();

    // What can be written all the same is a warning or less; what cannot be read or called is no finding.
    private static readonly string[] Warnings = ["SKS0703", "SKS0704", "SKS0705", "SKS0710", "SKS0711", "SKS0712"];
    private static readonly string[] Unusable = ["SKS0709", "SKS0901", "SKS0902", "SKS0905", "SKS0906"];

    public static IEnumerable<TheoryDataRow<string>> Ids() => All.Select(static rule => new TheoryDataRow<string>(rule.Id));

    [Fact]
    public void Every_page_has_a_rule() => Assert.Equal(
        ((string[])["SKS07*.md", "SKS08*.md", "SKS09*.md"]).SelectMany(static pages => Directory.GetFiles(Pages, pages)).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal),
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
        var start = new ProcessStartInfo("sh", ["-c", "exec 2>&1\n" + example.Replace("skillstash-schema ", $"'{executable}' ")])
        {
            WorkingDirectory = workspace.Path(""),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };

        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        Assert.Contains(id, output);
        Assert.Equal(Warnings.Contains(id) ? ExitCode.Clean : Unusable.Contains(id) ? ExitCode.Unusable : ExitCode.Findings, process.ExitCode);
        Assert.Equal(Warnings.Contains(id), File.Exists(workspace.Path("migrations/0002_change.sql")));
    }

    [Fact]
    public void Explain_prints_the_page()
    {
        ToolRun run = ToolRun.Of("explain", "sks0704");
        Assert.Equal((ExitCode.Clean, Page("SKS0704").TrimEnd()), (run.ExitCode, string.Join('\n', run.Lines).TrimEnd()));
        Assert.Equal(ExitCode.Unusable, ToolRun.Of("explain", "SKS9999").ExitCode);
    }

    private static string Page(string id) => File.ReadAllText(Path.Combine(Pages, id + ".md"));
}
