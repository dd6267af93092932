using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Lint;
using Xunit;

namespace SkillStash.Schema.Lint.Tests;

/// <summary>Each rule on a schema that breaks it in some places and keeps it in others: the findings are printed under their lines.</summary>
public sealed class CaseTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "SkillStash.Schema.Lint.Tests", "Cases");

    public static IEnumerable<TheoryDataRow<string>> Cases() =>
        Directory.GetFiles(Folder, "*.sql").Order().Select(static path => new TheoryDataRow<string>(Path.GetFileNameWithoutExtension(path)));

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_findings_stand_under_their_lines(string name)
    {
        string sql = File.ReadAllText(Path.Combine(Folder, name + ".sql"));
        bool isOfD1 = name.StartsWith("SKS065") || name.StartsWith("SKS066");

        // What D1 refuses may stand in migrations and seed data too, and its cases are scripts of all kinds.
        Diagnostic[] findings = isOfD1
            ? [.. Linted.Schema(sql, SchemaProfile.D1).Where(static finding => finding.Rule != LintRules.IgnoredStatement)]
            : [.. Linted.Schema(sql)];

        Assert.All(findings, finding => Assert.Equal(name[..7], finding.Id));
        Snapshot.Match(Folder, name, "txt", Print(sql, findings));
    }

    // Two take a live database, one a statement too long to print, one a migration, and two a named query.
    [Fact]
    public void Every_rule_has_a_case() => Assert.Equal(
        LintRules.All.Except([LintRules.UnindexedOrder, LintRules.StatementLength, LintRules.OpenEnd, LintRules.ParameterLimit, LintRules.ScannedTable, LintRules.OneRowOfMany, LintRules.LeftOutColumn]).Select(static rule => rule.Id),
        Cases().Select(static row => row.Data[..7]).Distinct());

    private static string Print(string sql, IReadOnlyList<Diagnostic> findings)
    {
        var printed = new StringBuilder();
        int number = 0;
        foreach (string line in sql.TrimEnd('\n').Split('\n'))
        {
            number++;
            printed.Append(line).Append('\n');
            foreach (Diagnostic finding in findings.Where(finding => finding.Start.Line == number))
            {
                int length = finding.End.Line == number ? finding.End.Column - finding.Start.Column : line.Length - finding.Start.Column + 1;
                printed.Append(' ', finding.Start.Column - 1).Append('^', int.Max(length, 1)).Append('\n');
                printed.Append(' ', finding.Start.Column - 1).Append(finding.Severity.ToString().ToLowerInvariant()).Append(": ").Append(finding.Message).Append('\n');
            }
        }

        return printed.ToString();
    }
}
