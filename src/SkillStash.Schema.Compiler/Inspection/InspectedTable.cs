using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Inspection;

/// <summary>A row of PRAGMA table_list, with what the other PRAGMAs tell of the table.</summary>
public sealed record InspectedTable
{
    /// <summary>The name as declared.</summary>
    public required string Name { get; init; }

    /// <summary>The kind of table (<c>type</c>).</summary>
    public required TableKind Kind { get; init; }

    /// <summary>Whether the table is WITHOUT ROWID (<c>wr</c>).</summary>
    public bool WithoutRowId { get; init; }

    /// <summary>Whether the table is STRICT.</summary>
    public bool Strict { get; init; }

    /// <summary>The rows of PRAGMA table_xinfo.</summary>
    public EquatableArray<InspectedColumn> Columns { get; init; }

    /// <summary>The rows of PRAGMA foreign_key_list.</summary>
    public EquatableArray<InspectedForeignKey> ForeignKeys { get; init; }

    /// <summary>The rows of PRAGMA index_list.</summary>
    public EquatableArray<InspectedIndex> Indexes { get; init; }

    /// <summary>The number of columns, generated and hidden ones included (<c>ncol</c>).</summary>
    public int ColumnCount => Columns.Count;
}
