using System;
using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Lint;

namespace SkillStash.Schema.Cli.Configuration;

/// <summary>How grave the findings of a rule are to be. What SQLite refuses cannot be made less grave.</summary>
internal sealed class LintLevels
{
    /// <summary>The words of the configuration; off is null.</summary>
    public static readonly IReadOnlyDictionary<string, DiagnosticSeverity?> Words = new Dictionary<string, DiagnosticSeverity?>(StringComparer.Ordinal)
    {
        ["off"] = null,
        ["info"] = DiagnosticSeverity.Info,
        ["warning"] = DiagnosticSeverity.Warning,
        ["error"] = DiagnosticSeverity.Error,
    };

    /// <summary>Every rule as it is.</summary>
    public static readonly LintLevels Default = new(new Dictionary<string, DiagnosticSeverity?>());

    private static readonly HashSet<string> Ids = LintRules.All
        .Concat(DiagnosticRules.All.Where(static rule => rule.Severity != DiagnosticSeverity.Error))
        .Select(static rule => rule.Id).ToHashSet(StringComparer.Ordinal);

    private readonly IReadOnlyDictionary<string, DiagnosticSeverity?> _levels;

    public LintLevels(IReadOnlyDictionary<string, DiagnosticSeverity?> levels) => _levels = levels;

    /// <summary>Whether the findings of a rule can be made more or less grave.</summary>
    public static bool Has(string id) => Ids.Contains(id);

    /// <summary>Leaves out what is off, and gives the rest its level.</summary>
    public IEnumerable<Diagnostic> Apply(IEnumerable<Diagnostic> findings)
    {
        foreach (Diagnostic finding in findings)
        {
            if (!_levels.TryGetValue(finding.Id, out DiagnosticSeverity? level))
            {
                yield return finding;
            }
            else if (level is { } severity)
            {
                yield return finding with { Rule = finding.Rule with { Severity = severity } };
            }
        }
    }
}
