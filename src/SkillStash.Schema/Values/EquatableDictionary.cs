using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace SkillStash.Schema;

/// <summary>An immutable dictionary from text that compares by content, whatever the order.</summary>
/// <typeparam name="TValue">The value type; its own equality decides. Keys compare ordinally.</typeparam>
public sealed class EquatableDictionary<TValue> : IReadOnlyDictionary<string, TValue>, IEquatable<EquatableDictionary<TValue>>
{
    private readonly Dictionary<string, TValue> _items;

    /// <summary>Copies the entries.</summary>
    /// <exception cref="ArgumentException">A key occurs twice.</exception>
    public EquatableDictionary(IEnumerable<KeyValuePair<string, TValue>> items)
    {
        _items = new Dictionary<string, TValue>(items, StringComparer.Ordinal);
    }

    private EquatableDictionary(Dictionary<string, TValue> items)
    {
        _items = items;
    }

    /// <inheritdoc/>
    public int Count => _items.Count;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _items.Keys;

    /// <inheritdoc/>
    public IEnumerable<TValue> Values => _items.Values;

    /// <inheritdoc/>
    public TValue this[string key] => _items[key];

    /// <summary>The dictionary without entries.</summary>
    public static EquatableDictionary<TValue> Empty { get; } = new(new Dictionary<string, TValue>());

    /// <summary>Copies a dictionary.</summary>
    public static implicit operator EquatableDictionary<TValue>(Dictionary<string, TValue> items) =>
        new((IEnumerable<KeyValuePair<string, TValue>>)items);

    /// <summary>Whether both have the same keys with equal values.</summary>
    public static bool operator ==(EquatableDictionary<TValue>? left, EquatableDictionary<TValue>? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Whether a key or a value differs.</summary>
    public static bool operator !=(EquatableDictionary<TValue>? left, EquatableDictionary<TValue>? right) => !(left == right);

    /// <inheritdoc/>
    public bool ContainsKey(string key) => _items.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out TValue value) => _items.TryGetValue(key, out value);

    /// <inheritdoc/>
    public bool Equals(EquatableDictionary<TValue>? other)
    {
        if (Count != other?.Count)
        {
            return false;
        }

        foreach ((string key, TValue value) in _items)
        {
            if (!other.TryGetValue(key, out TValue? theirs) || !EqualityComparer<TValue>.Default.Equals(value, theirs))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EquatableDictionary<TValue>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = Count;
        foreach ((string key, TValue value) in _items)
        {
            hash ^= HashCode.Combine(key, value); // XOR, because equality ignores the order.
        }

        return hash;
    }

    /// <summary>The entries in braces: <c>{"port": 80}</c>.</summary>
    public override string ToString() =>
        "{" + string.Join(", ", _items.Select(item => $"\"{item.Key}\": {(item.Value is string ? $"\"{item.Value}\"" : item.Value)}")) + "}";

    /// <summary>Walks the entries without allocating.</summary>
    public Dictionary<string, TValue>.Enumerator GetEnumerator() => _items.GetEnumerator();

    IEnumerator<KeyValuePair<string, TValue>> IEnumerable<KeyValuePair<string, TValue>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Takes the dictionary over: nobody else may keep it.</summary>
    internal static EquatableDictionary<TValue> Own(Dictionary<string, TValue> items) => new(items);
}
