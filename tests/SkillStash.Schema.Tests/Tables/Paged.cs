using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace SkillStash.Schema.Tests;

/// <summary>Composes the two statements of a page, as the compiler does for emitted tables.</summary>
internal static class Paged
{
    /// <summary>The page of a SELECT with a clause <c>[WHERE condition over ?1, ?2 …] ORDER BY terms</c>.</summary>
    public static PageText Of(SqlText scan, string clause)
    {
        string select = scan.Text;
        (string filter, OrderTerm[] terms) = Split(clause);
        int filterParameters = CountParameters(filter);
        string keyed = SelectAlso(select, terms);
        string first = Compose(keyed, [filter], terms, limit: filterParameters + 1);
        string next = Compose(keyed, [filter, Seek(terms, filterParameters)], terms, limit: filterParameters + terms.Length + 1);
        return new PageText(first, next, terms.Length, (uint)first.Sum(character => character * 31));
    }

    private static string Compose(string select, string[] conditions, OrderTerm[] terms, int limit)
    {
        string where = string.Join(" AND ", conditions.Where(condition => condition.Length > 0).Select(condition => $"({condition})"));
        string order = string.Join(", ", terms.Select(term => term.Source));
        return $"{select}{(where.Length > 0 ? " WHERE " : "")}{where} ORDER BY {order} LIMIT {Parameter(limit)}";
    }

    private static string Seek(OrderTerm[] terms, int filterParameters)
    {
        string seek = terms[^1].After(Parameter(filterParameters + terms.Length));
        for (int i = terms.Length - 2; i >= 0; i--)
        {
            seek = terms[i].AfterOrTied(Parameter(filterParameters + i + 1), i == terms.Length - 2 ? seek : $"({seek})");
        }

        return seek;
    }

    private static (string Filter, OrderTerm[] Terms) Split(string clause)
    {
        List<SqlToken> tokens = SqlTokens.Read(clause);
        int order = OutsideParentheses(tokens, "order").DefaultIfEmpty(tokens.Count).First();
        if (order + 1 >= tokens.Count || !tokens[order + 1].Is("by"))
        {
            throw new ArgumentException("The clause has no ORDER BY.", nameof(clause));
        }

        string filter = order > 0 && tokens[0].Is("where") ? clause[tokens[0].End..tokens[order].Start].Trim() : "";
        List<OrderTerm> terms = [];
        int start = tokens[order + 1].End;
        foreach (int comma in OutsideParentheses(tokens, ",").Where(i => i > order))
        {
            terms.Add(OrderTerm.Parse(clause[start..tokens[comma].Start].Trim()));
            start = tokens[comma].End;
        }

        return (filter, [.. terms, OrderTerm.Parse(clause[start..].Trim())]);
    }

    private static string SelectAlso(string select, OrderTerm[] terms)
    {
        List<SqlToken> tokens = SqlTokens.Read(select);
        int from = OutsideParentheses(tokens, "from").DefaultIfEmpty(-1).First();
        return from > 0
            ? $"{select[..tokens[from].Start].TrimEnd()}, {string.Join(", ", terms.Select(term => term.Expression))} {select[tokens[from].Start..]}"
            : throw new ArgumentException("The select has no FROM.", nameof(select));
    }

    private static IEnumerable<int> OutsideParentheses(List<SqlToken> tokens, string text)
    {
        int depth = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            depth += tokens[i].Is("(") ? 1 : tokens[i].Is(")") ? -1 : 0;
            if (depth == 0 && tokens[i].Is(text))
            {
                yield return i;
            }
        }
    }

    private static int CountParameters(string filter)
    {
        List<SqlToken> tokens = SqlTokens.Read(filter);
        int count = 0;
        for (int i = 1; i < tokens.Count; i++)
        {
            if (tokens[i - 1].Is("?") && int.TryParse(tokens[i].Text, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            {
                count = Math.Max(count, number);
            }
        }

        return count;
    }

    private static string Parameter(int number) => "?" + number.ToString(CultureInfo.InvariantCulture);
}
