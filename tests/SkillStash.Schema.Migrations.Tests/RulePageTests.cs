using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using SkillStash.Schema.Cli;
using SkillStash.Schema.Cli.Diffing;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Migrations;
using SkillStash.Schema.Migrations.Tests.Checking;
using Xunit;

namespace SkillStash.Schema.Migrations.Tests;

/// <summary>Every rule of comparisons and migrations has its page, and the example of the page breaks the rule.</summary>
public sealed class RulePageTests
{
    private static readonly string Pages = Path.Combine(Repository.Root, "docs", "diagnostics");

    private static readonly DiagnosticRule[] All = [.. new[] { typeof(DiffRules), typeof(MigrationRules) }
        .SelectMany(static type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
        .Select(static field => field.GetValue(null)).OfType<DiagnosticRule>().OrderBy(static rule => rule.Id, StringComparer.Ordinal)];

    public static IEnumerable<TheoryDataRow<string>> Ids() => All.Select(static rule => new TheoryDataRow<string>(rule.Id));

    [Fact]
    public void Every_page_has_a_rule() => Assert.Equal(
        Directory.GetFiles(Pages, "SKS07*.md").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal),
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
        using var folder = new TemporaryFolder();
        folder.Write("schema.sql", "CREATE TABLE cats (id INTEGER PRIMARY KEY);");
        string example = Regex.Match(Page(id), "```sh\n(.*?)\n```", RegexOptions.Singleline).Groups[1].Value;
        string executable = Path.Combine(AppContext.BaseDirectory, "SkillStash.Schema.Cli");
        var start = new ProcessStartInfo("sh", ["-c", example.Replace("skillstash-schema ", $"'{executable}' ") + " 2>&1"])
        {
            WorkingDirectory = folder.Path(""),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };

        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        Assert.Contains(id, output);
        bool isWarning = id is "SKS0703" or "SKS0704" or "SKS0705" or "SKS0710";
        Assert.Equal(isWarning ? ExitCode.Clean : id == "SKS0709" ? ExitCode.Unusable : ExitCode.Findings, process.ExitCode);
        Assert.Equal(isWarning, File.Exists(folder.Path("migrations/0002_change.sql")));
    }

    private static string Page(string id) => File.ReadAllText(Path.Combine(Pages, id + ".md"));
}
