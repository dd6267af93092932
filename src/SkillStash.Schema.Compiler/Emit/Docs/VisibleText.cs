using System.Text;
using SkillStash.Schema.Compiler.Naming;

namespace SkillStash.Schema.Compiler.Emit.Docs;

/// <summary>Makes text from a schema safe to look at: nothing in it is unseen, and nothing reorders what stands around it.</summary>
internal static class VisibleText
{
    /// <summary>A name or a piece of SQL, on one line. A control character becomes its picture: a line feed shows as ␊.</summary>
    public static string OfCode(string text) => Replace(text, keepLines: false);

    /// <summary>Prose, or SQL on several lines; line breaks are kept as <c>\n</c>.</summary>
    public static string OfLines(string text) => Replace(Unseen.UnifyLines(text).Replace('\t', ' '), keepLines: true);

    private static string Replace(string text, bool keepLines)
    {
        var visible = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            visible.Append(c switch
            {
                '\n' when keepLines => c,
                < ' ' => (char)('\u2400' + c),
                '\u007F' => '\u2421',
                '\uFFFE' or '\uFFFF' => '\uFFFD',
                _ => c,
            });
        }

        return Unseen.Replace(visible.ToString(), kept: "\n");
    }
}
