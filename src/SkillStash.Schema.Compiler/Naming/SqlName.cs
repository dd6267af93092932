using System;
using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Naming;

/// <summary>Writes names into SQL text.</summary>
public static class SqlName
{
    // The keywords that have no fallback to an identifier in SQLite's grammar; join keywords too, for the reader's sake.
    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "add", "all", "alter", "and", "as", "autoincrement", "between", "case", "check", "collate", "commit", "constraint", "create",
        "cross", "current_date", "current_time", "current_timestamp", "default", "deferrable", "delete", "distinct", "drop", "else",
        "escape", "except", "exists", "false", "foreign", "from", "full", "glob", "group", "having", "if", "in", "index", "indexed", "inner",
        "insert", "intersect", "into", "is", "isnull", "join", "left", "like", "limit", "match", "natural", "not", "nothing", "notnull",
        "null", "on", "or", "order", "outer", "primary", "raise", "references", "regexp", "returning", "right", "select", "set",
        "table", "then", "to", "transaction", "true", "union", "unique", "update", "using", "values", "when", "where", "with",
    };

    /// <summary>The name bare where it is a plain word and no keyword, else in double quotes.</summary>
    public static string Quote(string name) =>
        IsPlainWord(name) && !Reserved.Contains(name) ? name : SqlQuote.Name(name);

    /// <summary>The names, quoted as needed and parted by commas.</summary>
    public static string List(IEnumerable<string> names) => string.Join(", ", names.Select(Quote));

    private static bool IsPlainWord(string name)
    {
        if (name.Length == 0 || IsDigit(name[0]))
        {
            return false;
        }

        foreach (char c in name)
        {
            if (!(c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' || IsDigit(c)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
