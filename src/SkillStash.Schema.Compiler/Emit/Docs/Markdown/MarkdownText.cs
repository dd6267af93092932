using System.Globalization;
using System.Linq;
using System.Text;
using SkillStash.Schema.Compiler.Emit.Docs.Facts;

namespace SkillStash.Schema.Compiler.Emit.Docs.Markdown;

/// <summary>Writes text that may hold anything into GitHub Flavored Markdown, so that it reads as itself: in tables, lists and links too.</summary>
internal static class MarkdownText
{
    // What links and references are made of: not every renderer reads code first.
    private static readonly string[] LinkForms = ["](", "][", "]:"];

    /// <summary>Prose on one line; the line breaks of a comment are no part of what it says.</summary>
    public static string Line(string text) =>
        Escape(string.Join(" ", VisibleText.OfLines(text).Split('\n').Select(static line => line.Trim()).Where(static line => line.Length > 0)));

    /// <summary>A name or a piece of SQL as inline code.</summary>
    public static string Code(string text)
    {
        string visible = VisibleText.OfCode(text);
        bool isPlain = visible.Length > 0 && visible.Trim().Length == visible.Length && visible.IndexOfAny(['`', '|', '\\']) < 0
            && !LinkForms.Any(visible.Contains);
        return isPlain ? $"`{visible}`" : $"<code>{Encode(visible)}</code>";
    }

    /// <summary>A sentence.</summary>
    public static string Of(Phrase phrase) => string.Concat(phrase.Pieces.Select(static piece => piece switch
    {
        Inline.Code code => Code(code.Text),
        Inline.Block block => Block(block.Sql),
        Inline.Link link => $"[{Name(link.Name)}](#{link.Anchor})",
        Inline.Words words => Escape(words.Text),
        _ => "",
    }));

    /// <summary>A name as words, spaces at its ends included.</summary>
    public static string Name(string name)
    {
        string visible = VisibleText.OfCode(name);
        return visible.Trim().Length == visible.Length ? Escape(visible) : Encode(visible);
    }

    // Within a list item: a fence longer than any in the text, and every line as deep as the item.
    private static string Block(string sql)
    {
        string visible = VisibleText.OfLines(sql);
        string fence = "```";
        while (visible.Contains(fence))
        {
            fence += "`";
        }

        return "\n\n  " + fence + "sql\n  " + visible.Replace("\n", "\n  ") + "\n  " + fence;
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        bool mayLink = LinkForms.Any(text.Contains);
        for (int i = 0; i < text.Length; i++)
        {
            _ = text[i] switch
            {
                // Not every renderer knows the backslash, and what these begin is worse than a mistake in print: HTML, attributes, links.
                '<' or '>' or '&' or '{' or '}' => AppendReference(escaped, text[i]),
                '[' or ']' when mayLink => AppendReference(escaped, text[i]),
                _ when IsMarkup(text, i) => escaped.Append('\\').Append(text[i]),
                _ => escaped.Append(text[i]),
            };
        }

        return escaped.ToString();
    }

    private static bool IsMarkup(string text, int i) => text[i] switch
    {
        '\\' or '`' or '*' or '[' or ']' or '|' or '~' or '$' => true,
        '_' => !(IsWord(text, i - 1) && IsWord(text, i + 1)),
        '!' => i + 1 < text.Length && text[i + 1] == '[',
        '#' or '+' or '-' or '=' or ':' => i == 0,
        '.' or ')' => i > 0 && text.Take(i).All(static c => c is >= '0' and <= '9'),
        _ => false,
    };

    private static bool IsWord(string text, int i) => i >= 0 && i < text.Length && char.IsLetterOrDigit(text[i]);

    // Every punctuation mark and space of ASCII as a character reference: nothing is left that Markdown or HTML could read.
    private static string Encode(string text)
    {
        var encoded = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            _ = c > '\u007F' || char.IsLetterOrDigit(c)
                ? encoded.Append(c)
                : AppendReference(encoded, c);
        }

        return encoded.ToString();
    }

    private static StringBuilder AppendReference(StringBuilder text, char c) =>
        text.Append("&#").Append(((int)c).ToString(CultureInfo.InvariantCulture)).Append(';');
}
