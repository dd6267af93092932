namespace SkillStash.Schema.Compiler.Inspection;

/// <summary>A key row of PRAGMA index_xinfo.</summary>
public sealed record InspectedIndexColumn
{
    /// <summary>The place in the key, from 0 (<c>seqno</c>).</summary>
    public required int Sequence { get; init; }

    /// <summary>The column's number; -1 for the rowid, -2 for an expression (<c>cid</c>).</summary>
    public required int ColumnId { get; init; }

    /// <summary>The column's name; null for the rowid and for an expression.</summary>
    public required string? Name { get; init; }

    /// <summary>Whether the order is descending (<c>desc</c>).</summary>
    public bool IsDescending { get; init; }

    /// <summary>The collation's name (<c>coll</c>).</summary>
    public required string Collation { get; init; }
}
