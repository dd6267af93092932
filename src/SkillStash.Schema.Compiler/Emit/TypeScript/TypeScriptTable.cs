using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Naming;
using SkillStash.Schema.Compiler.Statements;

namespace SkillStash.Schema.Compiler.Emit.TypeScript;

/// <summary>A table or view with its TypeScript names: all that is emitted of it.</summary>
internal sealed record TypeScriptTable
{
    /// <summary>The name in SQL.</summary>
    public required string SqlName { get; init; }

    /// <summary>The interface of a row: <c>PluginRating</c>.</summary>
    public required string RowType { get; init; }

    /// <summary>The branded type of the table's own typed key; null where it has none.</summary>
    public string? KeyType { get; init; }

    /// <summary>The column with that type, for the table's own; null where it has none.</summary>
    public TypeScriptColumn? KeyColumn => KeyType is null ? null : Columns.First(column => column.KeyType == KeyType);

    /// <summary>Whether it is a view, and so read-only.</summary>
    public bool IsView { get; init; }

    /// <summary>Whether it is a virtual table.</summary>
    public bool IsVirtual { get; init; }

    /// <summary>What the table's rows are called in the names of functions: <c>PluginRatings</c>.</summary>
    public required string Rows { get; init; }

    /// <summary>The statements of its access.</summary>
    public required TableStatements Statements { get; init; }

    /// <summary>The names of the primary key's columns, in key order; empty without one.</summary>
    public EquatableArray<string> Key { get; init; }

    /// <summary>The columns of a row, in order.</summary>
    public EquatableArray<TypeScriptColumn> Columns { get; init; }

    /// <summary>The schema's own words on the table.</summary>
    public string? Documentation { get; init; }

    /// <summary>The interface of a row to insert: <c>NewPluginRating</c>.</summary>
    public string NewType => $"New{RowType}";

    /// <summary>The interface of a partial update: <c>PluginRatingChanges</c>.</summary>
    public string ChangesType => $"{RowType}Changes";

    /// <summary>The interface of what a search finds: <c>NoteMatch</c>.</summary>
    public string MatchType => $"{RowType}Match";

    /// <summary>Its columns.</summary>
    public EquatableArray<TypeScriptColumn> MatchColumns => Statements.Search is { } search
        ? search.Columns.Select(static column => new TypeScriptColumn(column, ValueNames.None, null, InsertRule.Never)).ToEquatableArray()
        : default;
}

/// <summary>A column and what TypeScript makes of it.</summary>
/// <param name="Model">The column.</param>
/// <param name="Names">The names of the types within it.</param>
/// <param name="KeyType">The branded type of a typed key, or of what refers to one; null for any other column.</param>
/// <param name="Insert">What it means to leave the column out of an INSERT.</param>
internal sealed record TypeScriptColumn(ColumnModel Model, ValueNames Names, string? KeyType, InsertRule Insert)
{
    /// <summary>The name in SQL, which is the name of the property.</summary>
    public string Name => Model.Name;

    /// <summary>Whether a query has made JSON of it, whose objects no table has.</summary>
    public bool IsMade { get; init; }

    /// <summary>The row of a table that stands here in the row of a query; null for a value.</summary>
    public TypeScriptEmbedded? Embedded { get; init; }
}

/// <summary>A row of a table within the row of a query.</summary>
/// <param name="Table">The table.</param>
/// <param name="RowType">The type of its rows.</param>
/// <param name="Labels">Its columns, and what they are called in the query's row.</param>
/// <param name="NullKey">The column that is NULL where there is no row; null where there always is one.</param>
internal sealed record TypeScriptEmbedded(string Table, string RowType, EquatableArray<(string Name, string Label)> Labels, string? NullKey);
