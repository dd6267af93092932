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
public sealed class PageText
{
    /// <summary>Composes the two statements.</summary>
    /// <param name="select">SELECT of the row's columns, without WHERE.</param>
    /// <param name="filter">A condition over ?1, ?2 …; empty for all rows.</param>
    /// <param name="order">
    /// The order terms, which together must name one row, such as <c>downloads DESC</c> and <c>rowid</c>. A term that can be NULL ends in
    /// NULLS FIRST or NULLS LAST.
    /// </param>
    public PageText(string select, string filter, params string[] order)
    {
        ArgumentException.ThrowIfNullOrEmpty(select);
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(order);
        ArgumentOutOfRangeException.ThrowIfZero(order.Length);
        OrderTerm[] terms = [.. order.Select(OrderTerm.Parse)];
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

    private static string SelectAlso(string select, OrderTerm[] terms)
    {
        int depth = 0;
        foreach (SqlToken token in SqlTokens.Read(select))
        {
            depth += token.Is("(") ? 1 : token.Is(")") ? -1 : 0;
            if (depth == 0 && token.Is("from"))
            {
                return $"{select[..token.Start].TrimEnd()}, {string.Join(", ", terms.Select(term => term.Expression))} {select[token.Start..]}";
            }
        }

        throw new ArgumentException("The select has no FROM.", nameof(select));
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
