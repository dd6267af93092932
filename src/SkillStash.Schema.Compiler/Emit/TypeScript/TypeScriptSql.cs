using System.Collections.Generic;
using System.Linq;

namespace SkillStash.Schema.Compiler.Emit.TypeScript;

/// <summary>Writes SQL as template literals that share their longest parts.</summary>
internal sealed class TypeScriptSql
{
    private const int Width = 110;

    private readonly List<(string Text, string Constant)> _shared = [];

    /// <summary>Lets later texts refer to a constant where they have its text.</summary>
    public TypeScriptSql Share(string text, string constant)
    {
        _shared.Add((text, constant));
        return this;
    }

    /// <summary>Writes a text between <paramref name="before"/> and <paramref name="after"/>, in as many lines as it needs.</summary>
    public void Write(CodeWriter writer, string before, string sql, string after)
    {
        string[] lines = Lines(Content(sql)).Select(static line => $"`{line}`").ToArray();
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

    private string Content(string sql)
    {
        foreach ((string text, string constant) in _shared)
        {
            int start = sql.IndexOf(text, System.StringComparison.Ordinal);
            if (start >= 0)
            {
                return $"{TypeScriptLiteral.Template(sql.Substring(0, start))}${{{constant}}}{Content(sql.Substring(start + text.Length))}";
            }
        }

        return TypeScriptLiteral.Template(sql);
    }

    // A literal may be parted at any blank.
    private static IEnumerable<string> Lines(string content)
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
