namespace SkillStash.Schema.Compiler.Model;

/// <summary>A key column of an index in the vocabulary of PRAGMA index_xinfo.</summary>
public sealed record IndexColumnModel
{
    /// <summary>The column's number; -1 for the rowid, -2 for an expression.</summary>
    public int ColumnId { get; init; }

    /// <summary>The column's name; null for the rowid and for an expression.</summary>
    public string? Name { get; init; }

    /// <summary>The expression; null for a column.</summary>
    public string? ExpressionSql { get; init; }

    /// <summary><see cref="ExpressionSql"/> in a form that all spellings of it share, to be compared.</summary>
    public string? CanonicalExpression { get; init; }

    /// <summary>Whether the order is descending.</summary>
    public bool IsDescending { get; init; }

    /// <summary>The collation of the key.</summary>
    public string Collation { get; init; } = "BINARY";
}
