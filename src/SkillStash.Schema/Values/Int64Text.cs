using System;
using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace SkillStash.Schema;

/// <summary>An integer in the one spelling that it has as text: digits without a zero before them, a minus or not.</summary>
internal static class Int64Text
{
    private const int MaxLength = 20;

    /// <summary>Reads the text; false for any other spelling.</summary>
    public static bool TryParse(ReadOnlySpan<byte> utf8, out long value)
    {
        Span<byte> spelling = stackalloc byte[MaxLength];
        return Utf8Parser.TryParse(utf8, out value, out int read) && read == utf8.Length
            && Utf8Formatter.TryFormat(value, spelling, out int length) && utf8.SequenceEqual(spelling[..length]);
    }

    /// <summary>Reads the text; false for any other spelling.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out long value)
    {
        Span<byte> utf8 = stackalloc byte[MaxLength];
        value = 0;
        return Ascii.FromUtf16(text, utf8, out int length) == OperationStatus.Done && TryParse(utf8[..length], out value);
    }
}
