using System;

namespace SkillStash.Schema;

/// <summary>A constant query that is read page by page: the first page, and the page behind a row (keyset paging, rowvalue).</summary>
/// <remarks>
/// The parameters are numbered in the order of binding: those of the caller, then the cursor's values (the next page only), then the limit.
/// The cursor's values are selected behind the row's columns, so that the last row tells where the next page begins. Keep it in a static
/// field.
/// </remarks>
public sealed class PageText
{
    /// <summary>Takes the two statements.</summary>
    /// <param name="first">The first page.</param>
    /// <param name="next">The page behind a row.</param>
    /// <param name="terms">The number of the cursor's values.</param>
    /// <param name="hash">Tells the query from others, in whatever process or language its cursors are used.</param>
    /// <param name="query">The name of a query, for errors; empty for what belongs to a table.</param>
    public PageText(string first, string next, int terms, uint hash, string query = "")
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(terms);
        First = new SqlText(first, query);
        Next = new SqlText(next, query);
        Terms = terms;
        Fingerprint = hash;
    }

    /// <summary>The statement of the first page.</summary>
    public SqlText First { get; }

    /// <summary>The statement of the page behind a row.</summary>
    public SqlText Next { get; }

    internal int Terms { get; }

    internal uint Fingerprint { get; }

    /// <inheritdoc/>
    public override string ToString() => First.Text;
}
