using System;
using System.Buffers.Text;

namespace SkillStash.Schema;

/// <summary>UUIDs as UTF-8 text, in one form each.</summary>
internal static class UuidText
{
    /// <summary>The longest text: hyphenated.</summary>
    public const int MaxLength = 36;

    private const int HexLength = 32;

    /// <summary>Reads a UUID in just this form.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, UuidForm form, out Guid value)
    {
        bool isHex = form is UuidForm.LowerHex or UuidForm.UpperHex;
        int length = isHex ? HexLength : MaxLength;
        value = default;
        return text.Length == length
            && !(form is UuidForm.Upper or UuidForm.UpperHex ? text.ContainsAnyInRange((byte)'a', (byte)'f') : text.ContainsAnyInRange((byte)'A', (byte)'F'))
            && Utf8Parser.TryParse(text, out value, out int read, isHex ? 'N' : 'D') && read == length;
    }

    /// <summary>Writes a UUID; returns the length.</summary>
    public static int Format(Guid value, UuidForm form, Span<byte> text)
    {
        Utf8Formatter.TryFormat(value, text, out int length, form is UuidForm.LowerHex or UuidForm.UpperHex ? 'N' : 'D');
        if (form is UuidForm.Upper or UuidForm.UpperHex)
        {
            foreach (ref byte character in text[..length])
            {
                character -= character >= (byte)'a' ? (byte)('a' - 'A') : (byte)0;
            }
        }

        return length;
    }

    /// <summary>The form in words.</summary>
    public static string Describe(UuidForm form) => form switch
    {
        UuidForm.Upper => "a UUID in upper case",
        UuidForm.LowerHex => "a UUID of 32 digits in lower case",
        UuidForm.UpperHex => "a UUID of 32 digits in upper case",
        _ => "a UUID in lower case",
    };
}
