using System;
using System.Collections.Generic;

namespace SkillStash.Schema;

/// <summary>A value that may be left out, where being left out is not the same as being null.</summary>
/// <remarks>
/// In a new row, for a nullable column with a DEFAULT: left out takes the default, null stores NULL. In changes: left out keeps what is stored.
/// </remarks>
/// <typeparam name="T">The type of the value.</typeparam>
public readonly record struct Optional<T>
{
    /// <summary>A value that is there, be it null.</summary>
    public Optional(T value)
    {
        HasValue = true;
        Value = value;
    }

    /// <summary>Whether a value was given.</summary>
    public bool HasValue { get; }

    /// <summary>The value, or the default of its type when none was given.</summary>
    public T? Value { get; }

    /// <summary>A value that is there, be it null.</summary>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>Whether both have equal values, byte arrays by their content, or both have none.</summary>
    public bool Equals(Optional<T> other) => HasValue == other.HasValue && (Value is byte[] blob
        ? Blob.Equals(blob, other.Value as byte[])
        : EqualityComparer<T?>.Default.Equals(Value, other.Value));

    /// <inheritdoc/>
    public override int GetHashCode() => Value is byte[] blob ? Blob.GetHashCode(blob) : HashCode.Combine(HasValue, Value);

    /// <summary>The value's text; empty when none was given.</summary>
    public override string ToString() => Value?.ToString() ?? "";
}
