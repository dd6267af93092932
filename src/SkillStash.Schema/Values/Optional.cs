namespace SkillStash.Schema;

/// <summary>A value that may be left out, where being left out is not the same as being null.</summary>
/// <remarks>Used for a nullable column with a DEFAULT: left out takes the default, null stores NULL.</remarks>
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

    /// <summary>The value's text; empty when none was given.</summary>
    public override string ToString() => Value?.ToString() ?? "";
}
