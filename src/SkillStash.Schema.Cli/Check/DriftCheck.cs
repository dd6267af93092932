using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Cli.Changes;
using SkillStash.Schema.Cli.Sources;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Diff;

namespace SkillStash.Schema.Cli.Check;

/// <summary>Compares a source with the schema, and tells each difference at the place in the schema that it contradicts.</summary>
internal sealed class DriftCheck(Truth truth, ColumnOrder order)
{
    /// <summary>Where a source that has been read differs.</summary>
    public IEnumerable<Diagnostic> Compare(NormalizedSource source)
    {
        var comparison = Comparison.Of(source, truth.Normalized, order);
        return comparison.Diff.Changes.SelectMany(change =>
            change.Change != ChangeKind.Changed || change.Parts.Count == 0
                ? [Finding(comparison, change, null)]
                : (change.Facts.Count > 0 ? [Finding(comparison, change, null)] : Enumerable.Empty<Diagnostic>())
                    .Concat(change.Parts.Select(part => Finding(comparison, change, part))));
    }

    private Diagnostic Finding(Comparison comparison, ObjectDiff change, PartDiff? part)
    {
        string message = DriftText.Sentence(comparison.Before.Name, change, part);
        (ChangePlace? before, ChangePlace? after) = comparison.Places(change, part);
        if ((after ?? PlaceOfTable(change) ?? before) is { } place)
        {
            return new Diagnostic(DiffRules.Difference, message, place.Path, place.Span, place.Start, place.End);
        }

        return ToolRules.Report(DiffRules.Difference, truth.Path, message);
    }

    /// <summary>Of an index or a trigger that the schema does not have, the table.</summary>
    private ChangePlace? PlaceOfTable(ObjectDiff change) =>
        change.Table is { } table && truth.Compilation.Locations.Of(table) is { Source: { Path.Length: > 0 } source } place
            ? new ChangePlace(source.Path, place.Span, source.Position(place.Span.Start), source.Position(place.Span.End))
            : null;
}
