using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace SkillStash.Schema;

/// <summary>A key that is an integer: a struct over <see cref="long"/>, so that keys of different tables cannot be mixed up.</summary>
/// <remarks>Parsing comes with the interface, so a key can be bound from a route or a query string.</remarks>
/// <typeparam name="TSelf">The key type itself.</typeparam>
public interface IInt64Key<TSelf> : IEquatable<TSelf>, ISpanParsable<TSelf>
    where TSelf : struct, IInt64Key<TSelf>
{
    /// <summary>The integer.</summary>
    long Value { get; }

    /// <summary>The key that has this integer. The key must have no other field.</summary>
    static virtual TSelf From(long value) => Unsafe.BitCast<long, TSelf>(value);

    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static TSelf ISpanParsable<TSelf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<TSelf>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TSelf result) =>
        TryParse(s.AsSpan(), out result);

    static bool ISpanParsable<TSelf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out TSelf result) =>
        TryParse(s, out result);

    private static TSelf Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out TSelf key) ? key : throw new FormatException($"'{text}' is no integer of 64 bits.");

    /// <summary>Reads a key from decimal digits, a minus before them or not; false if the text is anything else.</summary>
    static bool TryParse(ReadOnlySpan<char> text, out TSelf result)
    {
        bool parsed = Int64Text.TryParse(text, out long value);
        result = parsed ? TSelf.From(value) : default;
        return parsed;
    }
}
