using System;
using System.Collections.Generic;
using System.Linq;

namespace SkillStash.Schema;

/// <summary>What no PRAGMA tells of a table: read from its CREATE TABLE statement.</summary>
internal sealed class TableSource
{
    private readonly List<List<SqlToken>> _definitions = [];

    /// <summary>Takes a statement apart that SQLite has accepted.</summary>
    public TableSource(string? createTable)
    {
        int depth = 0;
        foreach (SqlToken token in SqlTokens.Read(createTable ?? ""))
        {
            depth -= token.Is(")") ? 1 : 0;
            if (depth == 1 && token.Is(","))
            {
                _definitions.Add([]);
            }
            else if (depth >= 1)
            {
                _definitions[^1].Add(token);
            }

            if (token.Is("(") && depth++ == 0)
            {
                _definitions.Add([]);
            }
        }
    }

    /// <summary>Whether the key has AUTOINCREMENT.</summary>
    public bool HasAutoIncrement => _definitions.Any(definition => Find(definition, "autoincrement") >= 0);

    /// <summary>The CHECK constraints, each with its name, if it has one, and its condition.</summary>
    public IEnumerable<(string? Name, List<SqlToken> Condition)> Checks() =>
        from definition in _definitions
        from at in FindAll(definition, "check")
        where at + 1 < definition.Count && definition[at + 1].Is("(")
        select (at >= 2 && definition[at - 2].Is("constraint") ? definition[at - 1].Text : null, Parenthesized(definition, at + 1));

    /// <summary>The expression of a generated column; null for any other.</summary>
    public string? Generated(string column)
    {
        List<SqlToken>? definition = Of(column);
        int at = definition is null ? -1 : Find(definition, "as");
        return at < 0 ? null : SqlTokens.Join(Parenthesized(definition!, at + 1));
    }

    /// <summary>When a foreign key is checked: empty for at once, else its DEFERRABLE clause.</summary>
    public string Deferral(IReadOnlyList<string> columns)
    {
        List<SqlToken>? definition = OfForeignKey(columns);
        int at = definition is null ? -1 : Find(definition, "deferrable");
        // Without INITIALLY DEFERRED, and with NOT DEFERRABLE, the constraint is immediate all the same (foreignkeys, section 4.2).
        bool isDeferred = at >= 0 && !(at > 0 && definition![at - 1].Is("not"))
            && at + 2 < definition!.Count && definition[at + 1].Is("initially") && definition[at + 2].Is("deferred");
        return isDeferred ? " DEFERRABLE INITIALLY DEFERRED" : "";
    }

    /// <summary>The ON CONFLICT clauses, which change what a failed constraint does.</summary>
    public IEnumerable<string> ConflictClauses() =>
        from definition in _definitions
        from at in FindAll(definition, "conflict")
        where at > 0 && definition[at - 1].Is("on") && at + 1 < definition.Count
        select $"{definition[0].Text} … {SqlTokens.Join(definition.Skip(Math.Max(1, at - 3)).Take(Math.Min(5, at + 1)))}";

    private static List<SqlToken> Parenthesized(List<SqlToken> tokens, int open)
    {
        int depth = 1;
        int i = open + 1;
        while (i < tokens.Count && depth > 0)
        {
            depth += tokens[i].Is("(") ? 1 : tokens[i].Is(")") ? -1 : 0;
            i++;
        }

        return tokens[(open + 1)..(i - 1)];
    }

    /// <summary>The first place of a keyword outside all parentheses, or -1.</summary>
    private static int Find(List<SqlToken> definition, string keyword) => FindAll(definition, keyword).DefaultIfEmpty(-1).First();

    private static IEnumerable<int> FindAll(List<SqlToken> definition, string keyword)
    {
        int depth = 0;
        for (int i = 0; i < definition.Count; i++)
        {
            depth += definition[i].Is("(") ? 1 : definition[i].Is(")") ? -1 : 0;
            if (depth == 0 && definition[i].Is(keyword))
            {
                yield return i;
            }
        }
    }

    private List<SqlToken>? Of(string column) =>
        _definitions.Find(definition => definition.Count > 0 && definition[0].Text == column.ToLowerInvariant());

    private List<SqlToken>? OfForeignKey(IReadOnlyList<string> columns)
    {
        string list = string.Join(" , ", columns.Select(column => column.ToLowerInvariant()));
        return _definitions.Find(definition =>
                Find(definition, "foreign") is >= 0 and int at && SqlTokens.Join(Parenthesized(definition, at + 2)) == list)
            ?? (columns.Count == 1 ? Of(columns[0]) : null);
    }
}
