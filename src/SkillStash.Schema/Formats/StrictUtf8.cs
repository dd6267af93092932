using System;
using System.Buffers;
using System.Linq;
using System.Text;

namespace SkillStash.Schema;

/// <summary>UTF-8 that throws where others put a replacement character, which would be data that nobody stored.</summary>
internal static class StrictUtf8
{
    /// <summary>The encoding.</summary>
    public static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly SearchValues<char> Surrogates =
        SearchValues.Create([.. Enumerable.Range('\ud800', '\udfff' - '\ud800' + 1).Select(code => (char)code)]);

    /// <summary>Checks that a text has no half of a surrogate pair.</summary>
    /// <exception cref="ArgumentException">It has one, which UTF-8 cannot express.</exception>
    public static void Require(string text)
    {
        if (text.AsSpan().ContainsAny(Surrogates))
        {
            Encoding.GetByteCount(text);
        }
    }
}
