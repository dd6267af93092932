using System;
using System.Text.Encodings.Web;
using System.Text.Json;
using SkillStash.Schema.Compiler.Naming;

namespace SkillStash.Schema.Cli.Infrastructure;

/// <summary>How JSON for pipes is written: letters as they are, because it is no part of a page, and what cannot be seen escaped.</summary>
internal sealed unsafe class ReadableJson : JavaScriptEncoder
{
    private static readonly JavaScriptEncoder Relaxed = UnsafeRelaxedJsonEscaping;

    private ReadableJson()
    {
    }

    public static JsonWriterOptions Options { get; } = new() { Encoder = new ReadableJson() };

    // A pair of surrogates takes two escapes.
    public override int MaxOutputCharactersPerInputCharacter => 12;

    public override bool WillEncode(int unicodeScalar) =>
        Relaxed.WillEncode(unicodeScalar) || Unseen.LengthAt(char.ConvertFromUtf32(unicodeScalar), 0) > 0;

    public override int FindFirstCharacterToEncode(char* text, int textLength)
    {
        for (int i = 0; i < textLength; i++)
        {
            bool isPair = i + 1 < textLength && char.IsSurrogatePair(text[i], text[i + 1]);
            if (!isPair && char.IsSurrogate(text[i]))
            {
                return i;
            }

            if (WillEncode(isPair ? char.ConvertToUtf32(text[i], text[i + 1]) : text[i]))
            {
                return i;
            }

            i += isPair ? 1 : 0;
        }

        return -1;
    }

    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        if (Relaxed.WillEncode(unicodeScalar))
        {
            return Relaxed.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);
        }

        string escaped = Unseen.Escape(char.ConvertFromUtf32(unicodeScalar));
        numberOfCharactersWritten = escaped.Length <= bufferLength ? escaped.Length : 0;
        return escaped.AsSpan(0, numberOfCharactersWritten).TryCopyTo(new Span<char>(buffer, bufferLength)) && numberOfCharactersWritten > 0;
    }
}
