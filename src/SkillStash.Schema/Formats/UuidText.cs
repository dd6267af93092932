using System;
using System.Buffers.Text;

namespace SkillStash.Schema;

/// <summary>UUIDs as UTF-8 text: hyphenated, written in lower case, read in either.</summary>
internal static class UuidText
{
    /// <summary>The length of every UUID's text.</summary>
    public const int Length = 36;

    /// <summary>Reads the 36 characters of a hyphenated UUID and nothing else.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out Guid value)
    {
        value = default;
        return text.Length == Length && Utf8Parser.TryParse(text, out value, out int read, 'D') && read == Length;
    }

    /// <summary>Writes the 36 characters.</summary>
    public static void Format(Guid value, Span<byte> text) => Utf8Formatter.TryFormat(value, text, out _);
}
