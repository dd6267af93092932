using System.Collections.Generic;
using System.IO;
using System.Linq;
using SkillStash.Schema.Cli.Sources;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Migrations;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Cli.Migrate;

/// <summary>The migrations so far and the schema that is wanted, both read.</summary>
/// <param name="Migrations">The texts of the migrations.</param>
/// <param name="Before">What they come to.</param>
/// <param name="After">The schema that is wanted.</param>
internal sealed record MigrationDraft(IReadOnlyList<SourceText> Migrations, NormalizedSource Before, NormalizedSource After)
{
    /// <summary>Reads both. A folder that is not there has no migrations yet.</summary>
    /// <exception cref="System.Exception">One of <see cref="SourceTexts.IsUnreadable"/>.</exception>
    public static MigrationDraft? Load(string folder, string schema, out IReadOnlyList<Diagnostic> findings)
    {
        SourceText[] texts = Directory.Exists(folder) ? SourceTexts.ReadFolder(folder) : [];
        NormalizedSource? before = SourceNormalizer.Run(folder, texts, isText: true, out findings);
        if (before is null || SourceNormalizer.Load(schema, out findings) is not { } after)
        {
            return null;
        }

        return new MigrationDraft(texts, before, after);
    }

    /// <summary>The findings of a plan at the places in the schema that they are about.</summary>
    public IEnumerable<Diagnostic> Findings(MigrationPlan plan) => plan.Findings.Select(finding =>
        finding.Table is not null && (finding.Column is null ? After.Locations?.Of(finding.Table) : After.Locations?.Of(finding.Table, finding.Column))
            is { Source: { Path.Length: > 0 } text } place
            ? new Diagnostic(finding.Rule, finding.Message, text.Path, place.Span, text.Position(place.Span.Start), text.Position(place.Span.End))
            : ToolRules.Report(finding.Rule, After.Name, finding.Message));
}
