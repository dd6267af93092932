using System;
using System.Text;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>Declared types as SQLite keeps them: sqlite3AddColumn in build.c.</summary>
internal static class TypeNames
{
    private const string Generated = "generated";
    private const string Always = "always";
    private const int ShortestGenerated = 16;

    private static readonly string[] Standard = ["ANY", "BLOB", "INT", "INTEGER", "REAL", "TEXT"];

    /// <summary>What <c>PRAGMA table_xinfo</c> reports for the type that stands at <paramref name="start"/>.</summary>
    public static string Normalize(string source, int start, int length)
    {
        if (FindStandard(source, start, length) is { } standard)
        {
            return standard;
        }

        string text = CutGeneratedAlways(source.Substring(start, length));
        string bare = WithoutSimpleQuotes(text);
        return FindStandard(bare, 0, bare.Length) ?? Quoting.Unquote(bare);
    }

    /// <summary>A type that reads back as <paramref name="text"/>: quoted, all of it, where its words would not.</summary>
    public static string Print(string text)
    {
        return IsPlain(text) && CutGeneratedAlways(text).Length == text.Length ? text : SqlQuote.Name(text);
    }

    /// <summary>True for words, and perhaps numbers in parentheses, that follow the grammar and hold no comment.</summary>
    private static bool IsPlain(string text)
    {
        if (IsWord(text))
        {
            return true;
        }

        TokenList list = Lexer.Tokenize(new SourceText(text));
        int index = 0;
        while (list.Tokens[index].Kind.IsPlainIdentifier() && Quoting.KindOf(text[list.Tokens[index].Start]) == QuoteKind.None)
        {
            index++;
        }

        bool hasSpaceAround = text.Length > 0 && (CharClass.IsSpace(text[0]) || CharClass.IsSpace(text[text.Length - 1]));
        if (index == 0 || hasSpaceAround || list.Comments.Count > 0)
        {
            return false;
        }

        return list.Tokens[index].Kind switch
        {
            TokenKind.EndOfFile => true,
            TokenKind.LeftParen => HasNumbers(list, index + 1),
            _ => false,
        };
    }

    // Most types are one word: those need no lexer.
    private static bool IsWord(string text)
    {
        if (text.Length == 0 || !CharClass.IsNameStart(text[0]))
        {
            return false;
        }

        foreach (char c in text)
        {
            if (!CharClass.IsNamePart(c))
            {
                return false;
            }
        }

        return Keywords.Find(text, 0, text.Length).IsPlainIdentifier();
    }

    private static bool HasNumbers(TokenList list, int index)
    {
        for (int numbers = 0; numbers < 2; numbers++)
        {
            index += list.Tokens[index].Kind is TokenKind.Plus or TokenKind.Minus ? 1 : 0;
            bool isNumber = list.Tokens[index].Kind is TokenKind.Integer or TokenKind.Float;
            if (isNumber && list.Tokens[index + 1].Kind == TokenKind.RightParen)
            {
                return list.Tokens[index + 2].Kind == TokenKind.EndOfFile;
            }

            if (!isNumber || list.Tokens[index + 1].Kind != TokenKind.Comma)
            {
                return false;
            }

            index += 2;
        }

        return false;
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

    /// <summary>
    /// The text without its first and last character, if it begins with a quote and holds no further one; anything else as it is. A
    /// closing bracket is none: sqlite3DequoteToken.
    /// </summary>
    private static string WithoutSimpleQuotes(string text)
    {
        if (text.Length < 3 || Quoting.KindOf(text[0]) == QuoteKind.None)
        {
            return text;
        }

        bool hasInnerQuote = text.IndexOfAny(['"', '\'', '[', '`'], 1, text.Length - 2) >= 0;
        return hasInnerQuote ? text : text.Substring(1, text.Length - 2);
    }

    private static string? FindStandard(string text, int start, int length)
    {
        foreach (string name in Standard)
        {
            if (name.Length == length && string.Compare(name, 0, text, start, length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return name;
            }
        }

        return null;
    }
}
