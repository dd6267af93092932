using System;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;

namespace SkillStash.Schema;

/// <summary>A place in a query's order: just after one row, whether or not that row still exists.</summary>
/// <remarks>
/// It can be handed out as URL-safe text. The text is not secret and not signed: it holds the row's order values, and made-up values do
/// nothing but begin the page elsewhere, for they are bound as parameters.
/// </remarks>
public sealed class Cursor : IEquatable<Cursor>, ISpanParsable<Cursor>
{
    private readonly uint _fingerprint;
    private readonly EquatableArray<SqliteValue> _values;

    internal Cursor(uint fingerprint, EquatableArray<SqliteValue> values)
    {
        _fingerprint = fingerprint;
        _values = values;
    }

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <exception cref="FormatException">The text is no cursor.</exception>
    public static Cursor Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Cursor Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out Cursor? cursor) ? cursor : throw new FormatException("The text is no cursor.");

    /// <summary>Reads what <see cref="ToString"/> wrote; false if the text is no cursor.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out Cursor result) => TryParse(s, null, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Cursor result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Cursor result)
    {
        result = null;
        if (s.IsEmpty || !Base64Url.IsValid(s))
        {
            return false;
        }

        if (!CursorBytes.TryRead(Base64Url.DecodeFromChars(s), out uint fingerprint, out SqliteValue[]? values))
        {
            return false;
        }

        result = new Cursor(fingerprint, EquatableArray<SqliteValue>.Own(values));
        return true;
    }

    /// <summary>The cursor as text of letters, digits, - and _.</summary>
    public override string ToString() => Base64Url.EncodeToString(CursorBytes.Write(_fingerprint, _values.AsSpan()));

    /// <inheritdoc/>
    public bool Equals(Cursor? other) => other is not null && _fingerprint == other._fingerprint && _values == other._values;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Cursor);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_fingerprint, _values);

    /// <summary>The order values.</summary>
    internal ReadOnlySpan<SqliteValue> Values => _values.AsSpan();

    /// <summary>Checks that the cursor came from this query.</summary>
    /// <exception cref="ArgumentException">It came from another query.</exception>
    internal void RequireOf(uint fingerprint, int terms)
    {
        if (_fingerprint != fingerprint || _values.Count != terms)
        {
            throw new ArgumentException("The cursor belongs to another query.", "after");
        }
    }
}
