using System.Collections;
using System.Collections.Generic;

namespace SkillStash.Schema.Compiler.Catalog;

/// <summary>A list that never changes, of which the last added is the first. The list before shares its entries with the list after.</summary>
internal sealed class NewestFirst<T> : IReadOnlyList<T>
{
    // In order of addition; what lies beyond the count belongs to lists that came after this one.
    private readonly List<T> _entries;

    private NewestFirst(List<T> entries)
    {
        _entries = entries;
        Count = entries.Count;
    }

    public int Count { get; }

    public T this[int index] => _entries[Count - 1 - index];

    /// <summary>A list with one entry more.</summary>
    public static NewestFirst<T> Add(T entry, IReadOnlyList<T> before)
    {
        List<T> entries = before is NewestFirst<T> shared && shared.Count == shared._entries.Count ? shared._entries : InOrder(before);
        entries.Add(entry);
        return new NewestFirst<T>(entries);
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static List<T> InOrder(IReadOnlyList<T> newestFirst)
    {
        var entries = new List<T>(newestFirst);
        entries.Reverse();
        return entries;
    }
}
