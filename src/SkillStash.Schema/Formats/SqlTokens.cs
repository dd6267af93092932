using System;
using System.Collections.Generic;
using System.Linq;

namespace SkillStash.Schema;

/// <summary>Cuts SQL into tokens, so that two spellings of the same thing compare equal: blanks, comments, case and quotes do not count.</summary>
internal static class SqlTokens
{
    private static readonly string[] LongOperators = ["->>", "||", "<<", ">>", "<=", ">=", "<>", "==", "!=", "->"];

    /// <summary>The tokens of a source that SQLite has accepted.</summary>
    public static List<SqlToken> Read(string sql)
    {
        List<SqlToken> tokens = [];
        for (int start = SkipBlanks(sql, 0); start < sql.Length;)
        {
            SqlToken token = Next(sql, start);
            tokens.Add(token);
            start = SkipBlanks(sql, token.End);
        }

        return tokens;
    }

    /// <summary>One spelling for all sources with the same tokens.</summary>
    public static string Normalize(string? sql) => sql is null ? "" : Join(Read(sql));

    /// <summary>The tokens with one blank between them.</summary>
    public static string Join(IEnumerable<SqlToken> tokens) => string.Join(' ', tokens.Select(token => token.Text));

    private static SqlToken Next(string sql, int start)
    {
        char first = sql[start];
        if (first is '"' or '`' or '[')
        {
            int end = EndOfQuoted(sql, start, first == '[' ? ']' : first);
            string close = first == '[' ? "" : first.ToString();
            string name = sql[(start + 1)..(end - 1)];
            return Name(close.Length == 0 ? name : name.Replace(close + close, close, StringComparison.Ordinal), start, end, isQuoted: true);
        }

        if (first == '\'')
        {
            int end = EndOfQuoted(sql, start, '\'');
            return new SqlToken(sql[start..end], start, end, IsName: false, IsQuoted: false);
        }

        return IsWordCharacter(first) ? Word(sql, start) : Symbol(sql, start);
    }

    private static SqlToken Word(string sql, int start)
    {
        bool isNumber = char.IsAsciiDigit(sql[start]);
        int end = start + 1;
        while (end < sql.Length && (IsWordCharacter(sql[end]) || (isNumber && IsNumberCharacter(sql, end))))
        {
            end++;
        }

        if (end < sql.Length && sql[end] == '\'' && sql[start..end] is "x" or "X")
        {
            end = EndOfQuoted(sql, end, '\'');
            return new SqlToken(sql[start..end].ToLowerInvariant(), start, end, IsName: false, IsQuoted: false);
        }

        return isNumber
            ? new SqlToken(sql[start..end].ToLowerInvariant(), start, end, IsName: false, IsQuoted: false)
            : Name(sql[start..end], start, end, isQuoted: false);
    }

    private static SqlToken Symbol(string sql, int start)
    {
        string? found = LongOperators.FirstOrDefault(symbol => string.CompareOrdinal(sql, start, symbol, 0, symbol.Length) == 0);
        string text = found ?? sql[start].ToString();
        return new SqlToken(text, start, start + text.Length, IsName: false, IsQuoted: false);
    }

    // Names differ in case only for ASCII (lang_keywords); the invariant culture keeps a Turkish one out of it.
    private static SqlToken Name(string name, int start, int end, bool isQuoted) =>
        new(name.ToLowerInvariant(), start, end, IsName: true, isQuoted);

    private static int EndOfQuoted(string sql, int start, char close)
    {
        int i = start + 1;
        while (i < sql.Length && (sql[i] != close || (close != ']' && i + 1 < sql.Length && sql[i + 1] == close)))
        {
            i += sql[i] == close ? 2 : 1;
        }

        return Math.Min(i + 1, sql.Length);
    }

    private static int SkipBlanks(string sql, int start)
    {
        int i = start;
        while (i < sql.Length)
        {
            if (char.IsWhiteSpace(sql[i]))
            {
                i++;
            }
            else if (string.CompareOrdinal(sql, i, "--", 0, 2) == 0)
            {
                i = EndOf(sql, "\n", i);
            }
            else if (string.CompareOrdinal(sql, i, "/*", 0, 2) == 0)
            {
                i = EndOf(sql, "*/", i + 2);
            }
            else
            {
                break;
            }
        }

        return i;
    }

    private static int EndOf(string sql, string mark, int start)
    {
        int found = sql.IndexOf(mark, Math.Min(start, sql.Length), StringComparison.Ordinal);
        return found < 0 ? sql.Length : found + mark.Length;
    }

    private static bool IsWordCharacter(char character) => char.IsAsciiLetterOrDigit(character) || character is '_' or '$' or >= '\u0080';

    private static bool IsNumberCharacter(string sql, int i) => sql[i] == '.' || (sql[i] is '+' or '-' && sql[i - 1] is 'e' or 'E');
}
