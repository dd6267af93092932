using System.Text;

namespace SkillStash.Schema.Compiler.Text;

/// <summary>The first byte of a document that is not UTF-8, which is how SQLite reads SQL.</summary>
/// <param name="Value">The byte; null where it is not known any more.</param>
/// <param name="Offset">How many characters stand before it.</param>
/// <param name="Position">Its line and column.</param>
public sealed record Utf8Fault(byte? Value, int Offset, LinePosition Position)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The first fault; null where all is UTF-8.</summary>
    public static Utf8Fault? Of(byte[] document)
    {
        try
        {
            Strict.GetCharCount(document);
            return null;
        }
        catch (DecoderFallbackException exception)
        {
            var before = new SourceText(Strict.GetString(document, 0, exception.Index));
            return new Utf8Fault(document[exception.Index], before.Length, before.Position(before.Length));
        }
    }

    /// <summary>The fault in words, and what helps.</summary>
    public override string ToString() => (Value is { } value ? $"The byte 0x{value:X2} is not UTF-8" : "Here is no UTF-8") + "; save the file as UTF-8.";
}
