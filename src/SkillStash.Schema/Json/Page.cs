using System.Collections;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace SkillStash.Schema;

/// <summary>Some rows of a query, and where to go on.</summary>
/// <remarks>Its JSON is <c>{ "items": [...], "next": "cursor" }</c>; after the last page <c>next</c> is null.</remarks>
/// <typeparam name="T">The row type.</typeparam>
[JsonConverter(typeof(PageConverter))]
public sealed class Page<T> : IReadOnlyList<T>
{
    private readonly List<T> _rows;

    internal Page(List<T> rows, Cursor? next)
    {
        _rows = rows;
        Next = next;
    }

    /// <summary>Where the next page begins; null when no row follows.</summary>
    public Cursor? Next { get; }

    /// <inheritdoc/>
    public int Count => _rows.Count;

    /// <inheritdoc/>
    public T this[int index] => _rows[index];

    /// <summary>Walks the rows without allocating.</summary>
    public List<T>.Enumerator GetEnumerator() => _rows.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => _rows.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _rows.GetEnumerator();
}
