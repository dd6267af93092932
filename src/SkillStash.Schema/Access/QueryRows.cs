using System;
using System.Collections;
using System.Collections.Generic;

namespace SkillStash.Schema;

/// <summary>The rows of a named query, read while they are enumerated, once.</summary>
/// <remarks>foreach over it allocates nothing but the rows. A query that is never enumerated keeps its statement until the database is disposed.</remarks>
/// <typeparam name="TRow">The row type.</typeparam>
public readonly struct QueryRows<TRow> : IEnumerable<TRow>
    where TRow : class, IRow<TRow>
{
    private readonly RowEnumerator<TRow> _rows;

    internal QueryRows(RowEnumerator<TRow> rows) => _rows = rows;

    /// <summary>Starts reading. Dispose the enumerator, or the connection keeps its read lock; foreach does so by itself.</summary>
    /// <exception cref="InvalidOperationException">The rows have been read already, or their database was disposed.</exception>
    public RowEnumerator<TRow> GetEnumerator() => _rows.Begin();

    IEnumerator<TRow> IEnumerable<TRow>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
