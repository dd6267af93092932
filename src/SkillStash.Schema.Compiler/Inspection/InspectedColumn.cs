using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Inspection;

/// <summary>A row of PRAGMA table_xinfo.</summary>
public sealed record InspectedColumn
{
    /// <summary>The column's number, from 0 (<c>cid</c>).</summary>
    public required int Id { get; init; }

    /// <summary>The name as declared.</summary>
    public required string Name { get; init; }

    /// <summary>The declared type; empty without one.</summary>
    public required string Type { get; init; }

    /// <summary>Whether a NOT NULL constraint is in force.</summary>
    public bool NotNull { get; init; }

    /// <summary>The source text of the default; null without one (<c>dflt_value</c>).</summary>
    public string? Default { get; init; }

    /// <summary>The place in the primary key, from 1; 0 outside it (<c>pk</c>).</summary>
    public int PrimaryKeyOrdinal { get; init; }

    /// <summary>Hidden and generated columns, by SQLite's numbers (<c>hidden</c>).</summary>
    public ColumnVisibility Hidden { get; init; }
}
