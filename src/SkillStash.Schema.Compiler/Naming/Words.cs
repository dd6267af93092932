using System.Collections.Generic;
using System.Text;

namespace SkillStash.Schema.Compiler.Naming;

/// <summary>Takes SQL names apart into words and puts words together in the case of another language.</summary>
public static class Words
{
    /// <summary>The words of a name: parted by anything that is no letter or digit, and where lower case turns to upper.</summary>
    public static List<string> Split(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (int i = 0; i < name.Length; i++)
        {
            char c = name[i];
            if (!IsWordCharacter(c))
            {
                Flush(words, word);
                continue;
            }

            if (word.Length > 0 && StartsWord(name, i))
            {
                Flush(words, word);
            }

            word.Append(c);
        }

        Flush(words, word);
        return words;
    }

    /// <summary><c>author_id</c> as <c>AuthorId</c>. Empty where the name has no letter or digit; cut where it is very long.</summary>
    public static string ToPascalCase(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (string word in Split(name))
        {
            text.Append(char.ToUpperInvariant(word[0]));
            text.Append(IsShouted(word) ? word.Substring(1).ToLowerInvariant() : word.Substring(1));
        }

        return NameLength.Fit(text.Length > 0 && char.IsDigit(text[0]) ? "_" + text : text.ToString(), NameLength.OfWord);
    }

    /// <summary><c>AuthorId</c> as <c>author_id</c>.</summary>
    public static string ToSnakeCase(string name) => NameLength.Fit(string.Join("_", Split(name)).ToLowerInvariant(), NameLength.OfWord);

    /// <summary>The name of a method that somebody has named: <c>get_user</c> as <c>GetUser</c>, and <c>ListURLs</c> as it is.</summary>
    public static string ToMethodName(string name) => name.IndexOf('_') >= 0
        ? ToPascalCase(name)
        : NameLength.Fit(char.ToUpperInvariant(name[0]) + name.Substring(1), NameLength.OfWord);

    /// <summary><c>AuthorId</c> as <c>authorId</c>; <c>MCPServer</c> as <c>mcpServer</c>.</summary>
    public static string ToCamelCase(string pascal)
    {
        int upper = 0;
        while (upper < pascal.Length && char.IsUpper(pascal[upper]))
        {
            upper++;
        }

        // The last capital of a run begins the next word, unless the run is the whole name.
        int lowered = upper > 1 && upper < pascal.Length ? upper - 1 : upper;
        return pascal.Substring(0, lowered).ToLowerInvariant() + pascal.Substring(lowered);
    }

    /// <summary>Whether a character belongs to a word.</summary>
    public static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) && !char.IsSurrogate(c);

    // "HTTPServer" parts before "Server"; "USERs", a shouted name with a plural s, stays whole.
    private static bool StartsWord(string name, int i) =>
        char.IsUpper(name[i])
        && (char.IsLower(name[i - 1])
            || (char.IsUpper(name[i - 1]) && i + 2 < name.Length && char.IsLower(name[i + 1]) && char.IsLower(name[i + 2])));

    private static bool IsShouted(string word)
    {
        foreach (char c in word)
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return true;
    }

    private static void Flush(List<string> words, StringBuilder word)
    {
        if (word.Length > 0)
        {
            words.Add(word.ToString());
            word.Clear();
        }
    }
}
