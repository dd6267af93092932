using System;
using System.Collections.Generic;
using System.Linq;

namespace SkillStash.Schema.Compiler.Emit.TypeScript;

/// <summary>Writes SQL as template literals.</summary>
internal static class TypeScriptSql
{
    private const int Width = 110;

    /// <summary>Writes a text between <paramref name="before"/> and <paramref name="after"/>, in as many lines as it needs.</summary>
    public static void Write(CodeWriter writer, string before, string sql, string after, SharedSql shared)
    {
        string[] lines = Lines(Content(sql, shared)).Select(static line => $"`{line}`").ToArray();
        if (before.Length + lines[0].Length + after.Length <= Width && lines.Length == 1)
        {
            writer.Line($"{before}{lines[0]}{after}");
            return;
        }

        if (before.Length > 0)
        {
            writer.Indent(before.TrimEnd());
        }

        for (int i = 0; i < lines.Length; i++)
        {
            writer.Line(lines[i] + (i + 1 < lines.Length ? " +" : after));
        }

        if (before.Length > 0)
        {
            writer.Unindent();
        }
    }

    private static string Content(string sql, SharedSql shared) => string.Concat(shared.Parts(sql)
        .Select(static part => part.Constant is { } name ? $"${{{name}}}" : TypeScriptLiteral.Template(part.Text!)));

    // A literal is parted where the SQL has a line break, and may be at any blank.
    private static IEnumerable<string> Lines(string content)
    {
        const string lineBreak = "\\n";
        int end = content.IndexOf(lineBreak, StringComparison.Ordinal) + lineBreak.Length;
        return end < lineBreak.Length ? Wrapped(content) : [.. Wrapped(content.Substring(0, end)), .. Lines(content.Substring(end))];
    }

    private static IEnumerable<string> Wrapped(string content)
    {
        while (content.Length > Width)
        {
            int end = content.LastIndexOf(' ', Width - 1);
            if (end < 0)
            {
                break;
            }

            yield return content.Substring(0, end + 1);
            content = content.Substring(end + 1);
        }

        yield return content;
    }
}
