using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace SkillStash.Schema;

/// <summary>A key that is a UUID: a struct over <see cref="Guid"/>, so that keys of different tables cannot be mixed up.</summary>
/// <remarks>Parsing comes with the interface, so a key can be bound from a route or a query string.</remarks>
/// <typeparam name="TSelf">The key type itself.</typeparam>
public interface IUuidKey<TSelf> : IEquatable<TSelf>, ISpanParsable<TSelf>
    where TSelf : struct, IUuidKey<TSelf>
{
    /// <summary>The UUID.</summary>
    Guid Value { get; }

    /// <summary>The key that has this UUID. The key must have no other field.</summary>
    static virtual TSelf From(Guid value) => Unsafe.BitCast<Guid, TSelf>(value);

    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider) => TSelf.From(Guid.Parse(s));

    static TSelf ISpanParsable<TSelf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TSelf.From(Guid.Parse(s));

    static bool IParsable<TSelf>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TSelf result) =>
        TryParse(s.AsSpan(), out result);

    static bool ISpanParsable<TSelf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out TSelf result) =>
        TryParse(s, out result);

    /// <summary>Reads a key; false if the text is no UUID.</summary>
    static bool TryParse(ReadOnlySpan<char> text, out TSelf result)
    {
        bool parsed = Guid.TryParse(text, out Guid value);
        result = parsed ? TSelf.From(value) : default;
        return parsed;
    }
}
