using System;
using System.Buffers.Text;
using System.Globalization;

namespace SkillStash.Schema;

/// <summary>Documents that are a number, which a column of NUMERIC affinity stores as one.</summary>
internal static class JsonNumber
{
    /// <summary>The longest text written.</summary>
    public const int MaxLength = 32;

    /// <summary>Writes an integer; returns the length.</summary>
    public static int Format(long value, Span<byte> utf8)
    {
        Utf8Formatter.TryFormat(value, utf8, out int length);
        return length;
    }

    /// <summary>Writes a real number; returns the length.</summary>
    public static int Format(double value, Span<byte> utf8)
    {
        value.TryFormat(utf8, out int length, "R", CultureInfo.InvariantCulture);
        return length;
    }

    /// <summary>Whether a document comes back as it is: a number must be an integer of 64 bits.</summary>
    public static bool Survives(ReadOnlySpan<byte> utf8) => !IsNumber(utf8) || Int64Text.TryParse(utf8, out _);

    private static bool IsNumber(ReadOnlySpan<byte> utf8) => utf8[0] is (byte)'-' or (>= (byte)'0' and <= (byte)'9');
}
