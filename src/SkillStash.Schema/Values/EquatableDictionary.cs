using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace SkillStash.Schema;

/// <summary>An immutable dictionary from text that compares by content, whatever the order. The default value is empty.</summary>
/// <typeparam name="TValue">The value type; its own equality decides. Keys compare ordinally.</typeparam>
public readonly struct EquatableDictionary<TValue> : IReadOnlyDictionary<string, TValue>, IEquatable<EquatableDictionary<TValue>>
{
    private static readonly Dictionary<string, TValue> Empty = new(StringComparer.Ordinal);

    private readonly Dictionary<string, TValue>? _items;

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
    public int Count => Items.Count;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => Items.Keys;

    /// <inheritdoc/>
    public IEnumerable<TValue> Values => Items.Values;

    private Dictionary<string, TValue> Items => _items ?? Empty;

    /// <inheritdoc/>
    public TValue this[string key] => Items[key];

    /// <summary>Copies a dictionary; null gives the empty one.</summary>
    public static implicit operator EquatableDictionary<TValue>(Dictionary<string, TValue>? items) =>
        items is null ? default : new((IEnumerable<KeyValuePair<string, TValue>>)items);

    /// <summary>Whether both have the same keys with equal values.</summary>
    public static bool operator ==(EquatableDictionary<TValue> left, EquatableDictionary<TValue> right) => left.Equals(right);

    /// <summary>Whether a key or a value differs.</summary>
    public static bool operator !=(EquatableDictionary<TValue> left, EquatableDictionary<TValue> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool ContainsKey(string key) => Items.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out TValue value) => Items.TryGetValue(key, out value);

    /// <inheritdoc/>
    public bool Equals(EquatableDictionary<TValue> other)
    {
        if (Count != other.Count)
        {
            return false;
        }

        foreach ((string key, TValue value) in Items)
        {
            if (!other.TryGetValue(key, out TValue? theirs) || !EqualityComparer<TValue>.Default.Equals(value, theirs))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableDictionary<TValue> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = Count;
        foreach ((string key, TValue value) in Items)
        {
            hash ^= HashCode.Combine(key, value); // XOR, because equality ignores the order.
        }

        return hash;
    }

    /// <summary>The entries in braces: <c>{"port": 80}</c>.</summary>
    public override string ToString() =>
        "{" + string.Join(", ", Items.Select(item => $"\"{item.Key}\": {(item.Value is string ? $"\"{item.Value}\"" : item.Value)}")) + "}";

    /// <summary>Walks the entries without allocating.</summary>
    public Dictionary<string, TValue>.Enumerator GetEnumerator() => Items.GetEnumerator();

    IEnumerator<KeyValuePair<string, TValue>> IEnumerable<KeyValuePair<string, TValue>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Takes the dictionary over: nobody else may keep it.</summary>
    internal static EquatableDictionary<TValue> Own(Dictionary<string, TValue> items) => new(items);
}
