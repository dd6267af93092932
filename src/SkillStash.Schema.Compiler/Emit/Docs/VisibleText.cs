using System.Text;

namespace SkillStash.Schema.Compiler.Emit.Docs;

/// <summary>Makes text from a schema safe to look at: nothing in it is unseen, and nothing reorders what stands around it.</summary>
internal static class VisibleText
{
    /// <summary>A name or a piece of SQL, on one line. A control character becomes its picture: a line feed shows as ␊.</summary>
    public static string OfCode(string text) => Replace(text, keepLines: false);

    /// <summary>Prose, or SQL on several lines; line breaks are kept as <c>\n</c>.</summary>
    public static string OfLines(string text) => Replace(text.Replace("\r\n", "\n").Replace('\r', '\n').Replace('\t', ' '), keepLines: true);

    private static string Replace(string text, bool keepLines)
    {
        var visible = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                visible.Append(c).Append(text[++i]);
                continue;
            }

            visible.Append(c switch
            {
                '\n' when keepLines => c,
                < ' ' => (char)('\u2400' + c),
                '\u007F' => '\u2421',
                (>= '\u0080' and < '\u00A0') or '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF' => '\uFFFD',
                _ when IsDirection(c) || char.IsSurrogate(c) => '\uFFFD',
                _ => c,
            });
        }

        return visible.ToString();
    }

    // The marks, embeddings, overrides and isolates of Unicode's bidirectional algorithm (UAX 9).
    private static bool IsDirection(char c) =>
        c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
