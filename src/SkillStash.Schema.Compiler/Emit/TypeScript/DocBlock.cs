using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace SkillStash.Schema.Compiler.Emit.TypeScript;

/// <summary>Writes TSDoc comments from text that may hold anything.</summary>
internal static class DocBlock
{
    /// <summary>Writes a comment, on one line where it has one.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="text">The content, already escaped.</param>
    public static void Write(CodeWriter writer, string text)
    {
        IReadOnlyList<string> lines = text.Split('\n');
        if (lines.Count == 1)
        {
            writer.Line("/** " + text + " */");
            return;
        }

        writer.Line("/**");
        foreach (string line in lines)
        {
            writer.Line((" * " + line).TrimEnd());
        }

        writer.Line(" */");
    }

    /// <summary>Text that cannot end the comment or begin a tag; line breaks are kept as <c>\n</c>.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        string lines = text.Replace("\r\n", "\n");
        for (int i = 0; i < lines.Length; i++)
        {
            char c = lines[i];
            if (i + 1 < lines.Length && char.IsSurrogatePair(c, lines[i + 1]))
            {
                escaped.Append(c).Append(lines[++i]);
                continue;
            }

            bool startsWord = i == 0 || !char.IsLetterOrDigit(lines[i - 1]);
            escaped.Append(c switch
            {
                '/' when i > 0 && lines[i - 1] == '*' => "\\/",
                '@' when startsWord => "\\@",
                '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' => "\n",
                '\t' => " ",
                _ when IsUnseen(c) => "\uFFFD",
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }

    /// <summary>A name or a piece of SQL as inline code, on one line.</summary>
    public static string Code(string text) => "`" + Escape(text).Replace('\n', ' ').Replace('`', '\'').Replace("\\@", "@") + "`";

    private static bool IsUnseen(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate;
}
