namespace SkillStash.Schema.Compiler.Model;

/// <summary>A column of what a named query returns.</summary>
public sealed record ResultColumnModel
{
    /// <summary>The name, as <c>sqlite3_column_name</c> gives it of the query as written.</summary>
    public required string Name { get; init; }

    /// <summary>The name by which a row has it, which no other column has.</summary>
    public required string Label { get; init; }

    /// <summary>The type seen by C# and TypeScript.</summary>
    public required ColumnType Type { get; init; }

    /// <summary>Whether it can be NULL.</summary>
    public bool IsNullable { get; init; }

    /// <summary>The column that it is, as <c>sqlite3_column_origin_name</c> tells it; null for an expression.</summary>
    public ColumnSource? Origin { get; init; }

    /// <summary>The column whose declaration gives the type, also where the value is computed; null where none does.</summary>
    public ColumnSource? TypeSource { get; init; }

    /// <summary>Whether functions have made JSON of it whose shape is known: no column has its types.</summary>
    public bool IsMadeJson => TypeSource is null && Type is { Kind: ColumnKind.Json, Shape: { } and not JsonShape.Unknown };
}
