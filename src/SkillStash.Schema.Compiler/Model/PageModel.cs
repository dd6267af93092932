namespace SkillStash.Schema.Compiler.Model;

/// <summary>How a statement is read page by page: after a row, not after a number of rows (keyset paging, rowvalue).</summary>
/// <remarks>
/// Behind the statement's own parameters come those of the cursor, the values of <see cref="Order"/> in the last row (the pages behind the
/// first only), then the limit.
/// </remarks>
public sealed record PageModel
{
    /// <summary>The SQL of the page behind a cursor.</summary>
    public required string NextSql { get; init; }

    /// <summary>The terms of the order. Their values stand behind the row's columns.</summary>
    public EquatableArray<PageTerm> Order { get; init; }

    /// <summary>Tells the query from others: a cursor carries it.</summary>
    public uint Fingerprint { get; init; }
}
