using System;
using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Text;

namespace SkillStash.Schema;

/// <summary>An immutable array that compares by content. The default value is the empty array.</summary>
/// <typeparam name="T">The element type; its own equality decides.</typeparam>
[CollectionBuilder(typeof(EquatableArray), nameof(EquatableArray.Create))]
public readonly struct EquatableArray<T> : IReadOnlyList<T>, IEquatable<EquatableArray<T>>
{
    private readonly T[]? _items;

    private EquatableArray(T[] items)
    {
        _items = items;
    }

    /// <summary>The number of elements.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>The element at a position, from 0.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such position.</exception>
    public T this[int index] => (_items ?? [])[index];

    /// <summary>Copies an array; null gives the empty one.</summary>
    public static implicit operator EquatableArray<T>(T[]? items) => EquatableArray.Create<T>(items);

    /// <summary>Whether both have equal elements in the same order.</summary>
    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    /// <summary>Whether the elements or their order differ.</summary>
    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);

    /// <summary>The elements, without copying.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>A copy of the elements.</summary>
    public T[] ToArray() => AsSpan().ToArray();

    /// <inheritdoc/>
    public bool Equals(EquatableArray<T> other) => AsSpan().SequenceEqual(other.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (T item in AsSpan())
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The elements in brackets, texts in quotes: <c>["cli", "git"]</c>.</summary>
    public override string ToString()
    {
        StringBuilder text = new("[");
        foreach (T item in AsSpan())
        {
            text.Append(text.Length == 1 ? "" : ", ");
            _ = item is string ? text.Append('"').Append(item).Append('"') : text.Append(item);
        }

        return text.Append(']').ToString();
    }

    /// <summary>Walks the elements without allocating.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <summary>Takes the array over: nobody else may keep it.</summary>
    internal static EquatableArray<T> Own(T[] items) => new(items);
}

/// <summary>Makes <see cref="EquatableArray{T}"/> values; collection expressions use it.</summary>
public static class EquatableArray
{
    /// <summary>An array with a copy of these elements.</summary>
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items) => EquatableArray<T>.Own(items.ToArray());
}
