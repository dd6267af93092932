using System.Linq;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Migrations;

/// <summary>How one schema becomes another, with the rows that are in it.</summary>
/// <param name="Steps">The steps in order; none where nothing has to be done.</param>
/// <param name="Findings">What to know before it is run.</param>
public sealed record MigrationPlan(EquatableArray<MigrationStep> Steps, EquatableArray<MigrationFinding> Findings)
{
    /// <summary>Whether no migration can be written at all.</summary>
    public bool IsImpossible => Findings.Any(static finding => finding.Rule.Severity == DiagnosticSeverity.Error && finding.Rule != MigrationRules.Destructive);

    /// <summary>Whether the migration loses what is stored.</summary>
    public bool IsDestructive => Findings.Any(static finding => finding.Rule == MigrationRules.Destructive);
}
