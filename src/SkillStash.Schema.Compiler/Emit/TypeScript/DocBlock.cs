using System.Collections.Generic;
using System.Text;
using SkillStash.Schema.Compiler.Naming;

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
            writer.Line($"/** {text} */");
            return;
        }

        writer.Line("/**");
        foreach (string line in lines)
        {
            writer.Line($" * {line}".TrimEnd());
        }

        writer.Line(" */");
    }

    /// <summary>Text that cannot end the comment or begin a tag; line breaks are kept as <c>\n</c>.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        string lines = Unseen.Replace(Unseen.UnifyLines(text).Replace('\t', ' '), kept: "\n");
        for (int i = 0; i < lines.Length; i++)
        {
            bool startsWord = i == 0 || !char.IsLetterOrDigit(lines[i - 1]);
            _ = lines[i] switch
            {
                '/' when i > 0 && lines[i - 1] == '*' => escaped.Append("\\/"),
                '@' when startsWord => escaped.Append("\\@"),
                char c => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    /// <summary>A name or a piece of SQL as inline code, on one line.</summary>
    public static string Code(string text) => "`" + Escape(text).Replace('\n', ' ').Replace('`', '\'').Replace("\\@", "@") + "`";
}
