namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>SQLite's keywords: https://www.sqlite.org/lang_keywords.html.</summary>
public static class Keywords
{
    private const int Longest = 17;
    private const TokenKind First = TokenKind.Abort;

    /// <summary>In the order of <see cref="TokenKind"/>.</summary>
    private static readonly string[] Words =
    [
        "ABORT", "ACTION", "AFTER", "ALWAYS", "ANALYZE", "ASC", "ATTACH", "BEFORE", "BEGIN", "BY", "CASCADE", "CAST",
        "COLUMN", "CONFLICT", "CURRENT", "CURRENT_DATE", "CURRENT_TIME", "CURRENT_TIMESTAMP", "DATABASE", "DEFERRED",
        "DESC", "DETACH", "DO", "EACH", "END", "EXCLUDE", "EXCLUSIVE", "EXPLAIN", "FAIL", "FIRST", "FOLLOWING", "FOR",
        "GENERATED", "GLOB", "GROUPS", "IF", "IGNORE", "IMMEDIATE", "INITIALLY", "INSTEAD", "KEY", "LAST", "LIKE",
        "MATCH", "MATERIALIZED", "NO", "NULLS", "OF", "OFFSET", "OTHERS", "PARTITION", "PLAN", "PRAGMA", "PRECEDING",
        "QUERY", "RAISE", "RANGE", "RECURSIVE", "REGEXP", "REINDEX", "RELEASE", "RENAME", "REPLACE", "RESTRICT",
        "ROLLBACK", "ROW", "ROWS", "SAVEPOINT", "TEMP", "TEMPORARY", "TIES", "TRIGGER", "UNBOUNDED", "VACUUM", "VIEW",
        "VIRTUAL", "WITH", "WITHOUT", "INDEXED", "CROSS", "FULL", "INNER", "LEFT", "NATURAL", "OUTER", "RIGHT", "ADD",
        "ALL", "ALTER", "AND", "AS", "AUTOINCREMENT", "BETWEEN", "CASE", "CHECK", "COLLATE", "COMMIT", "CONSTRAINT",
        "CREATE", "DEFAULT", "DEFERRABLE", "DELETE", "DISTINCT", "DROP", "ELSE", "ESCAPE", "EXCEPT", "EXISTS",
        "FILTER", "FOREIGN", "FROM", "GROUP", "HAVING", "IN", "INDEX", "INSERT", "INTERSECT", "INTO", "IS", "ISNULL",
        "JOIN", "LIMIT", "NOT", "NOTHING", "NOTNULL", "NULL", "ON", "OR", "ORDER", "OVER", "PRIMARY", "REFERENCES",
        "RETURNING", "SELECT", "SET", "TABLE", "THEN", "TO", "TRANSACTION", "UNION", "UNIQUE", "UPDATE", "USING",
        "VALUES", "WHEN", "WHERE", "WINDOW",
    ];

    // A hash table with chains in arrays: a lookup allocates nothing and compares one or two words.
    private static readonly byte[] Heads = new byte[256];
    private static readonly byte[] Next = new byte[Words.Length + 1];

    static Keywords()
    {
        for (int i = 0; i < Words.Length; i++)
        {
            string word = Words[i];
            int bucket = Bucket(word[0], word[1], word[word.Length - 1], word.Length);
            Next[i + 1] = Heads[bucket];
            Heads[bucket] = (byte)(i + 1);
        }
    }

    /// <summary>The keyword that <paramref name="text"/> holds at <paramref name="start"/>, or <see cref="TokenKind.Identifier"/>.</summary>
    public static TokenKind Find(string text, int start, int length)
    {
        if (length is < 2 or > Longest)
        {
            return TokenKind.Identifier;
        }

        int bucket = Bucket(text[start], text[start + 1], text[start + length - 1], length);
        for (int entry = Heads[bucket]; entry != 0; entry = Next[entry])
        {
            if (Matches(Words[entry - 1], text, start, length))
            {
                return (TokenKind)((int)First + entry - 1);
            }
        }

        return TokenKind.Identifier;
    }

    /// <summary>The keyword in upper case.</summary>
    public static string TextOf(TokenKind keyword)
    {
        return Words[keyword - First];
    }

    private static int Bucket(char first, char second, char last, int length)
    {
        return (((first & 31) * 37) ^ ((second & 31) * 11) ^ ((last & 31) * 5) ^ length) & 255;
    }

    private static bool Matches(string word, string text, int start, int length)
    {
        if (word.Length != length)
        {
            return false;
        }

        for (int i = 0; i < word.Length; i++)
        {
            // Clearing bit 5 turns ASCII letters to upper case and leaves '_' and everything beyond ASCII distinct.
            if ((text[start + i] & ~0x20) != word[i])
            {
                return false;
            }
        }

        return true;
    }
}
