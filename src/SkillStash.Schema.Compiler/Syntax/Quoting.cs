using System.Text;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>Finds quotes around names and strings, and takes them off; <see cref="Text.SqlQuote"/> puts them on.</summary>
public static class Quoting
{
    /// <summary>
    /// The text inside the quotes at the start of <paramref name="text"/>, doubled quotes undone. What follows the closing quote
    /// is dropped, as SQLite does with a type such as <c>"my type" x</c>. Unquoted text is returned as it is.
    /// </summary>
    public static string Unquote(string text)
    {
        if (text.Length == 0 || KindOf(text[0]) == QuoteKind.None)
        {
            return text;
        }

        char close = text[0] == '[' ? ']' : text[0];
        int end = text.IndexOf(close, 1);
        if (end == text.Length - 1)
        {
            return text.Substring(1, end - 1);
        }

        var result = new StringBuilder(text.Length);
        for (int i = 1; i < text.Length; i++)
        {
            if (text[i] == close)
            {
                if (i + 1 >= text.Length || text[i + 1] != close)
                {
                    break;
                }

                i++;
            }

            result.Append(text[i]);
        }

        return result.ToString();
    }

    /// <summary>Where the quoted text that begins at <paramref name="start"/> ends, past its closing quote.</summary>
    public static int EndOf(string text, int start)
    {
        char close = text[start] == '[' ? ']' : text[start];
        for (int i = start + 1; i < text.Length; i++)
        {
            if (text[i] == close)
            {
                if (close == ']' || i + 1 >= text.Length || text[i + 1] != close)
                {
                    return i + 1;
                }

                i++;
            }
        }

        return text.Length;
    }

    /// <summary>The kind of quote that <paramref name="first"/> opens.</summary>
    public static QuoteKind KindOf(char first)
    {
        return first switch
        {
            '"' => QuoteKind.Double,
            '[' => QuoteKind.Bracket,
            '`' => QuoteKind.Backtick,
            '\'' => QuoteKind.Single,
            _ => QuoteKind.None,
        };
    }
}
