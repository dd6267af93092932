using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace SkillStash.Schema;

/// <summary>A query that is read page by page: the first page, and the page after a row (keyset paging, rowvalue).</summary>
/// <remarks>
/// The parameters are numbered in the order of binding: those of the filter, then the anchor's order values, then the limit. The order
/// terms are selected after the row's columns, so that the last row tells where the next page begins. Keep it in a static field.
/// </remarks>
internal sealed class PageText
{
    /// <summary>Composes the two statements.</summary>
    /// <param name="select">SELECT of the row's columns, without WHERE.</param>
    /// <param name="clause">
    /// <c>[WHERE condition over ?1, ?2 …] ORDER BY terms</c>. The terms together must name one row, as in <c>downloads DESC, rowid</c>. A
    /// term that can be NULL ends in NULLS FIRST or NULLS LAST.
    /// </param>
    /// <exception cref="ArgumentException">The select has no FROM, or the clause no ORDER BY.</exception>
    public PageText(string select, string clause)
    {
        ArgumentException.ThrowIfNullOrEmpty(select);
        ArgumentNullException.ThrowIfNull(clause);
        (string filter, OrderTerm[] terms) = Split(clause);
        int filterParameters = CountParameters(filter);
        string keyed = SelectAlso(select, terms);
        TermCount = terms.Length;
        First = new SqlText(Compose(keyed, [filter], terms, limit: filterParameters + 1));
        Next = new SqlText(Compose(keyed, [filter, Seek(terms, filterParameters)], terms, limit: filterParameters + terms.Length + 1));
        Fingerprint = HashOf(First.Text);
    }

    /// <summary>The statement of the first page.</summary>
    public SqlText First { get; }

    /// <summary>The statement of the page after a row.</summary>
    public SqlText Next { get; }

    internal int TermCount { get; }

    /// <summary>Tells the query from others, in this process and the next.</summary>
    internal uint Fingerprint { get; }

    /// <inheritdoc/>
    public override string ToString() => First.Text;

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

    // FNV-1a: string.GetHashCode differs from process to process, and a cursor outlives one.
    private static uint HashOf(string text)
    {
        uint hash = 2166136261;
        foreach (char character in text)
        {
            hash = (hash ^ character) * 16777619;
        }

        return hash;
    }
}
