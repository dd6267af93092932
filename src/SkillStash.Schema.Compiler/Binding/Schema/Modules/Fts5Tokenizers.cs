using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Schema;

/// <summary>The tokenizers of fts5 and the arguments they take (fts5, section 4.3).</summary>
internal static class Fts5Tokenizers
{
    // The general categories of Unicode, by their first letters.
    private static readonly Dictionary<char, string> Categories = new()
    {
        ['C'] = "cfnos",
        ['L'] = "lmotu",
        ['M'] = "cen",
        ['N'] = "dlo",
        ['P'] = "cdefios",
        ['S'] = "ckmo",
        ['Z'] = "lps",
    };

    /// <summary>Why fts5 refuses the value of <c>tokenize</c>; null where it takes it.</summary>
    public static string? Problem(string value)
    {
        if (value.Length == 0)
        {
            return null;
        }

        return Words(value) is { Count: > 0 } words ? Problem(words, 0) : $"the tokenizer '{value}' cannot be read";
    }

    private static string? Problem(IReadOnlyList<string> words, int first)
    {
        string name = SqlNames.Lower(words[first]);
        if (name == "porter")
        {
            return words.Count == first + 1 ? null : Problem(words, first + 1);
        }

        if (name is not ("unicode61" or "ascii" or "trigram"))
        {
            return $"there is no tokenizer '{words[first]}'; there are unicode61, ascii, porter and trigram";
        }

        if ((words.Count - first) % 2 == 0)
        {
            return $"the arguments of the tokenizer '{name}' come in pairs";
        }

        for (int i = first + 1; i < words.Count; i += 2)
        {
            if (!IsArgument(name, SqlNames.Lower(words[i]), words[i + 1]))
            {
                return $"the tokenizer '{name}' takes no {words[i]} {words[i + 1]}";
            }
        }

        return name == "trigram" && Last(words, first, "case_sensitive") == "1" && Last(words, first, "remove_diacritics") == "1"
            ? "the tokenizer 'trigram' cannot both be case_sensitive and remove_diacritics" : null;
    }

    private static bool IsArgument(string tokenizer, string name, string value) => (tokenizer, name) switch
    {
        ("unicode61" or "ascii", "tokenchars" or "separators") => true,
        ("unicode61", "remove_diacritics") => value is "0" or "1" or "2",
        ("unicode61", "categories") => value.Split([' ', '\t'], System.StringSplitOptions.RemoveEmptyEntries).All(IsCategoryList),
        ("trigram", "case_sensitive") => value is "0" or "1",
        ("trigram", "remove_diacritics") => value is "0" or "1" or "2",
        _ => false,
    };

    // SQLite reads two characters at a time, and asks for no space between them.
    private static bool IsCategoryList(string text) => text.Length % 2 == 0 && Enumerable.Range(0, text.Length / 2).All(i =>
        Categories.TryGetValue(text[2 * i], out string? seconds) && (text[(2 * i) + 1] == '*' || seconds.IndexOf(text[(2 * i) + 1]) >= 0));

    private static string? Last(IReadOnlyList<string> words, int first, string name)
    {
        string? value = null;
        for (int i = first + 1; i + 1 < words.Count; i += 2)
        {
            value = SqlNames.Same(words[i], name) ? words[i + 1] : value;
        }

        return value;
    }

    // Bare words, and strings in single quotes, with spaces between; null for anything else.
    private static List<string>? Words(string value)
    {
        var words = new List<string>();
        int position = 0;
        while ((position = SkipSpaces(value, position)) < value.Length)
        {
            int end = value[position] == '\'' ? EndOfString(value, position) : EndOfWord(value, position);
            if (end <= position)
            {
                return null;
            }

            words.Add(Quoting.Unquote(value.Substring(position, end - position)));
            position = end;
        }

        return words;
    }

    private static int SkipSpaces(string text, int position)
    {
        while (position < text.Length && text[position] == ' ')
        {
            position++;
        }

        return position;
    }

    private static int EndOfWord(string text, int position)
    {
        while (position < text.Length && (text[position] is '_' or '\u001a' or >= '\u0080' || IsLetterOrDigit(text[position])))
        {
            position++;
        }

        return position;
    }

    private static bool IsLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    private static int EndOfString(string text, int position)
    {
        for (int i = position + 1; i < text.Length; i++)
        {
            if (text[i] != '\'')
            {
                continue;
            }

            if (i + 1 == text.Length || text[i + 1] != '\'')
            {
                return i + 1;
            }

            i++;
        }

        return -1;
    }
}
