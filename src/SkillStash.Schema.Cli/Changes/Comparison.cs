using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Cli.Sources;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Diff;

namespace SkillStash.Schema.Cli.Changes;

/// <summary>Two sources and what they do not share.</summary>
/// <param name="Before">The source that changes are told from.</param>
/// <param name="After">The source that they lead to.</param>
/// <param name="Diff">The changes.</param>
internal sealed record Comparison(NormalizedSource Before, NormalizedSource After, SchemaDiff Diff)
{
    /// <summary>Compares two sources that have been read.</summary>
    /// <param name="before">The first source.</param>
    /// <param name="after">The second one.</param>
    /// <param name="order">Whether the order of columns is a difference.</param>
    public static Comparison Of(NormalizedSource before, NormalizedSource after, ColumnOrder order) =>
        new(before, after, SchemaDiffer.Compare(before.Model, after.Model, order));

    /// <summary>Reads two sources and compares them.</summary>
    /// <param name="before">The first source as the user named it.</param>
    /// <param name="after">The second one.</param>
    /// <param name="order">Whether the order of columns is a difference.</param>
    /// <param name="findings">What makes a source unusable, where null is returned.</param>
    public static Comparison? Load(string before, string after, ColumnOrder order, out IReadOnlyList<Diagnostic> findings)
    {
        NormalizedSource? left = SourceNormalizer.Load(before, out IReadOnlyList<Diagnostic> leftFindings);
        NormalizedSource? right = SourceNormalizer.Load(after, out IReadOnlyList<Diagnostic> rightFindings);
        findings = [.. left is null ? leftFindings : [], .. right is null ? rightFindings : []];
        return left is null || right is null ? null : Of(left, right, order);
    }

    /// <summary>Where each source says what a change is about.</summary>
    public (ChangePlace? Before, ChangePlace? After) Places(ObjectDiff change, PartDiff? part = null)
    {
        ChangeKind kind = part?.Change ?? change.Change;
        return (
            kind == ChangeKind.Added && part is null ? null : ChangePlace.Of(Before, change, part),
            kind == ChangeKind.Dropped && part is null ? null : ChangePlace.Of(After, change, part));
    }

    /// <summary>The changes as findings, one for each object or part, at the place in the second source, or else in the first.</summary>
    public IEnumerable<Diagnostic> Findings() => Diff.Changes.SelectMany(change =>
        change.Change != ChangeKind.Changed || change.Parts.Count == 0
            ? [Finding(change, null)]
            : (change.Facts.Count > 0 ? [Finding(change, null)] : Enumerable.Empty<Diagnostic>())
                .Concat(change.Parts.Select(part => Finding(change, part))));

    private Diagnostic Finding(ObjectDiff change, PartDiff? part)
    {
        (ChangePlace? before, ChangePlace? after) = Places(change, part);
        string message = ChangeText.Sentence(change, part);
        return (after ?? before) is { } place
            ? new Diagnostic(DiffRules.Difference, message, place.Path, place.Span, place.Start, place.End)
            : ToolRules.Report(DiffRules.Difference, After.Name, message);
    }
}
