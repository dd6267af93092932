using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Statements;

namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>A table or view with its C# names: all that its source is emitted from.</summary>
public sealed record CSharpTable
{
    /// <summary>The namespace of the emitted types.</summary>
    public required string Namespace { get; init; }

    /// <summary>The name in SQL.</summary>
    public required string SqlName { get; init; }

    /// <summary>The row's record: <c>PluginRating</c>.</summary>
    public required string RowType { get; init; }

    /// <summary>The struct of the table's own UUID key; null where it has none.</summary>
    public string? KeyType { get; init; }

    /// <summary>How the table's own typed key is carried; null where it has none.</summary>
    public CSharpValue? KeyValue => KeyType is null ? null : Columns.First(column => column.Value.Type == KeyType).Value;

    /// <summary>Whether it is a view: read-only, without keys.</summary>
    public bool IsView { get; init; }

    /// <summary>The columns that a SELECT of the row lists, in order.</summary>
    public EquatableArray<CSharpColumn> Columns { get; init; }

    /// <summary>The columns of the primary key, in key order; empty without one.</summary>
    public EquatableArray<CSharpColumn> Key { get; init; }

    /// <summary>The statements of its access.</summary>
    public required TableStatements Statements { get; init; }

    /// <summary>Whether a write that fails can leave something.</summary>
    public bool FailsHalfway { get; init; }

    /// <summary>What a search finds; null where there is none.</summary>
    public CSharpMatch? Match { get; init; }

    /// <summary>The look-ups that keys and indexes serve.</summary>
    public EquatableArray<CSharpLookup> Lookups { get; init; }

    /// <summary>The enums of its columns.</summary>
    public EquatableArray<CSharpEnum> Enums { get; init; }

    /// <summary>The records of JSON object shapes.</summary>
    public EquatableArray<CSharpShape> Shapes { get; init; }

    /// <summary>The codecs of its JSON columns.</summary>
    public EquatableArray<CSharpCodec> Codecs { get; init; }

    /// <summary>The statements that make the table and its indexes.</summary>
    public EquatableArray<string> Ddl { get; init; }

    /// <summary>The schema's own words on the table.</summary>
    public string? Documentation { get; init; }

    /// <summary>The record to insert: <c>NewPluginRating</c>.</summary>
    public string NewType => $"New{RowType}";

    /// <summary>The record of a partial update: <c>PluginRatingChanges</c>.</summary>
    public string ChangesType => $"{RowType}Changes";

    /// <summary>The columns of a new row.</summary>
    public IEnumerable<CSharpColumn> Inserted => IsView ? [] : Columns.Where(column => column.Insert != InsertRule.Never);

    /// <summary>The columns that a partial update can set; none without a key to say which row.</summary>
    public IEnumerable<CSharpColumn> Changeable => Key.Count == 0 ? [] : Inserted.Where(column => !Key.Contains(column));

    /// <summary>The class of typed access: <c>PluginRatingTable</c>.</summary>
    public string AccessType => RowType + (IsView ? "View" : "Table");

    /// <summary>The names of all types that its source declares.</summary>
    public IEnumerable<string> Types => new[] { RowType, AccessType }
        .Concat(IsView ? [] : [NewType])
        .Concat(Changeable.Any() ? [ChangesType] : [])
        .Concat(KeyType is null ? [] : [KeyType])
        .Concat(Match is null ? [] : [Match.Type])
        .Concat(Enums.SelectMany(static each => new[] { each.Type, each.TextType }))
        .Concat(Shapes.Select(static shape => shape.Type));
}
