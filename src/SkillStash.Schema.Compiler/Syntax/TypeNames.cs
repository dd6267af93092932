using System;
using System.Text;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>Declared types as SQLite keeps them: sqlite3AddColumn in build.c.</summary>
internal static class TypeNames
{
    private const string Generated = "generated";
    private const string Always = "always";
    private const int ShortestGenerated = 16;

    private static readonly string[] Standard = ["ANY", "BLOB", "INT", "INTEGER", "REAL", "TEXT"];

    /// <summary>What <c>PRAGMA table_xinfo</c> reports for the type <paramref name="source"/>.</summary>
    public static string Normalize(string source)
    {
        if (FindStandard(source) is { } standard)
        {
            return standard;
        }

        string text = CutGeneratedAlways(source);
        return FindStandard(WithoutSimpleQuotes(text)) ?? Quoting.Unquote(text);
    }

    /// <summary>
    /// SQLite looks for the two words from the end, and takes ALWAYS alone as well where the type is as long as both. It counts
    /// bytes of UTF-8.
    /// </summary>
    private static string CutGeneratedAlways(string text)
    {
        if (!EndsWith(text, Always) || Encoding.UTF8.GetByteCount(text) < ShortestGenerated)
        {
            return text;
        }

        string rest = TrimEnd(text, Always.Length);
        return EndsWith(rest, Generated) ? TrimEnd(rest, Generated.Length) : rest;
    }

    private static bool EndsWith(string text, string word)
    {
        return text.EndsWith(word, StringComparison.OrdinalIgnoreCase);
    }

    private static string TrimEnd(string text, int cut)
    {
        int end = text.Length - cut;
        while (end > 0 && CharClass.IsSpace(text[end - 1]))
        {
            end--;
        }

        return text.Substring(0, end);
    }

    /// <summary>The text inside quotes that hold no further quote; anything else as it is: sqlite3DequoteToken.</summary>
    private static string WithoutSimpleQuotes(string text)
    {
        if (text.Length < 3 || Quoting.KindOf(text[0]) == QuoteKind.None)
        {
            return text;
        }

        bool hasInnerQuote = text.IndexOfAny(['"', '\'', '[', '`'], 1, text.Length - 2) >= 0;
        return hasInnerQuote ? text : text.Substring(1, text.Length - 2);
    }

    private static string? FindStandard(string text)
    {
        foreach (string name in Standard)
        {
            if (name.Length == text.Length && string.Equals(name, text, StringComparison.OrdinalIgnoreCase))
            {
                return name;
            }
        }

        return null;
    }
}
