using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>Writes text into C# source so that it cannot end early or be read as anything else.</summary>
public static class CSharpLiteral
{
    private const string Quotes = "\"\"\"";

    /// <summary>A string literal with the given content.</summary>
    public static string String(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (char c in text)
        {
            if (IsPlain(c))
            {
                literal.Append(c);
            }
            else
            {
                literal.Append(Escape(c));
            }
        }

        return literal.Append('"').ToString();
    }

    /// <summary>The lines of a literal with the given content: as it stands where a reader sees all of it there, else escaped.</summary>
    /// <remarks>The lines are to be indented alike.</remarks>
    public static IReadOnlyList<string> Lines(string text)
    {
        string[] lines = text.Split('\n');
        return lines.Length > 1 && lines.All(IsRaw) ? [Quotes, .. lines, Quotes] : [String(text)];
    }

    // Blanks at the end of a line are lost to editors, and a line of blanks has no indentation to take off.
    private static bool IsRaw(string line) =>
        line.All(static c => IsPlain(c) || c is '"' or '\\') && !line.EndsWith(" ", StringComparison.Ordinal) && !line.Contains(Quotes);

    /// <summary>SQL as a literal, interpolated where a constant has part of it.</summary>
    internal static string Sql(string sql, SharedSql shared)
    {
        IReadOnlyList<(string? Text, string? Constant)> parts = shared.Parts(sql);
        if (parts.All(static part => part.Constant is null))
        {
            return String(sql);
        }

        return parts.Count == 1
            ? parts[0].Constant!
            : $"$\"{string.Concat(parts.Select(static part => part.Constant is { } name ? $"{{{name}}}" : InHole(part.Text!)))}\"";
    }

    private static string InHole(string text)
    {
        string literal = String(text);
        return literal.Substring(1, literal.Length - 2).Replace("{", "{{").Replace("}", "}}");
    }

    private static string Escape(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
    };

    // Control characters, the line and paragraph separators, marks that reorder text, and lone surrogates are escaped: what a
    // reader sees in the source is what the compiler reads.
    private static bool IsPlain(char c) => c < 127 ? c >= ' ' && c is not ('"' or '\\') : char.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned => false,
        _ => true,
    };
}
