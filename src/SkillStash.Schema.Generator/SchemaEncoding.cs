using System.Linq;
using System.Security.Cryptography;
using Microsoft.CodeAnalysis.Text;
using SkillStash.Schema.Compiler.Text;
using SourceText = Microsoft.CodeAnalysis.Text.SourceText;

namespace SkillStash.Schema.Generator;

/// <summary>
/// Tells whether a file was UTF-8, of which the C# compiler hands on the text alone. What is none it reads in the code page of the
/// machine, or, where that is UTF-8 itself, with U+FFFD for each byte that is not.
/// </summary>
internal static class SchemaEncoding
{
    private const char Replacement = '\uFFFD';

    private static readonly int[] Unicode = [65001, 1200, 1201, 12000, 12001];

    /// <summary>Where the file is no UTF-8; null where it is, or no file.</summary>
    public static Utf8Fault? FaultOf(SourceText text)
    {
        if (text.Encoding is not { } encoding)
        {
            return null;
        }

        string content = text.ToString();
        byte[] bytes = encoding.GetBytes(content);
        if (!Unicode.Contains(encoding.CodePage))
        {
            return Utf8Fault.Of(bytes);
        }

        int place = content.IndexOf(Replacement);
        return place < 0 || IsOf(text, bytes) || IsOf(text, [.. encoding.GetPreamble(), .. bytes])
            ? null
            : new Utf8Fault(null, place, new Compiler.Text.SourceText(content).Position(place));
    }

    // A file may hold U+FFFD as a character: then its bytes are those of the text.
    private static bool IsOf(SourceText text, byte[] bytes)
    {
        using HashAlgorithm algorithm = text.ChecksumAlgorithm == SourceHashAlgorithm.Sha256 ? SHA256.Create() : SHA1.Create();
        return algorithm.ComputeHash(bytes).SequenceEqual(text.GetChecksum());
    }
}
