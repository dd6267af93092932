using System;
using System.Globalization;

namespace SkillStash.Schema;

/// <summary>Decimal numbers as UTF-8 text, whatever the culture.</summary>
internal static class DecimalText
{
    /// <summary>The longest text written: 29 digits, a sign and a point.</summary>
    public const int MaxLength = 31;

    private const int MaxDoubleLength = 32;

    /// <summary>Reads digits with an optional sign, point and exponent.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out decimal value) => decimal.TryParse(
        text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value);

    /// <summary>Reads the shortest decimal that stands for this real number: a cast would keep 15 digits only.</summary>
    public static bool TryFrom(double real, out decimal value)
    {
        Span<byte> text = stackalloc byte[MaxDoubleLength];
        value = default;
        return real.TryFormat(text, out int length, "R", CultureInfo.InvariantCulture) && TryParse(text[..length], out value);
    }

    /// <summary>Writes the number with its own scale; returns the length.</summary>
    public static int Format(decimal value, Span<byte> text)
    {
        value.TryFormat(text, out int length, provider: CultureInfo.InvariantCulture);
        return length;
    }
}
