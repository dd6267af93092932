using System.Collections;
using System.Collections.Generic;

namespace SkillStash.Schema.Compiler.Catalog;

/// <summary>A list that never changes, in order of addition. The list before shares its entries with the list after.</summary>
internal sealed class SharedList<T> : IReadOnlyList<T>
{
    // What lies beyond the count belongs to lists that came after this one.
    private readonly List<T> _entries;

    private SharedList(List<T> entries)
    {
        _entries = entries;
        Count = entries.Count;
    }

    public int Count { get; }

    public T this[int index] => _entries[index];

    /// <summary>A list with one entry more.</summary>
    public static SharedList<T> Add(IReadOnlyList<T> before, T entry)
    {
        List<T> entries = before is SharedList<T> shared && shared.Count == shared._entries.Count ? shared._entries : [.. before];
        entries.Add(entry);
        return new SharedList<T>(entries);
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
