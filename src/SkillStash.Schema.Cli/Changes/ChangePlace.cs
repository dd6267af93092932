using SkillStash.Schema.Cli.Sources;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Diff;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Cli.Changes;

/// <summary>Where a source says what a change is about.</summary>
/// <param name="Path">The file.</param>
/// <param name="Span">The name's place in it.</param>
/// <param name="Start">The first character's line and column, from 1.</param>
/// <param name="End">Line and column just past the last character.</param>
internal sealed record ChangePlace(string Path, TextSpan Span, LinePosition Start, LinePosition End)
{
    /// <summary>The place of an object, or of a part of it; null where the source is a database, or does not say it.</summary>
    public static ChangePlace? Of(NormalizedSource source, ObjectDiff change, PartDiff? part = null)
    {
        if (source.Locations is not { } locations || Find(locations, change, part) is not { Source: { Path.Length: > 0 } text } place)
        {
            return null;
        }

        return new ChangePlace(text.Path, place.Span, text.Position(place.Span.Start), text.Position(place.Span.End));
    }

    public override string ToString() => Path + Start;

    // A foreign key and a UNIQUE are shown at their first column, other constraints at their table: no column is called "".
    private static string ColumnOf(PartDiff part) => part.Kind switch
    {
        PartKind.Column => part.Name,
        PartKind.ForeignKey or PartKind.Unique => part.Name.Split(", ")[0],
        _ => "",
    };

    private static SourceSpan? Find(SchemaLocations locations, ObjectDiff change, PartDiff? part) => change.Kind switch
    {
        ObjectKind.Index => locations.OfIndex(change.Name),
        ObjectKind.Trigger => locations.OfTrigger(change.Name),
        _ => part is null ? locations.Of(change.Name) : locations.Of(change.Name, ColumnOf(part)),
    };
}
