using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Naming;

namespace SkillStash.Schema.Compiler.Statements;

/// <summary>Writes the two statements of a list that is read page by page: the first page, and the page behind a row.</summary>
/// <param name="text">The table.</param>
/// <param name="order">The order; its terms together name one row.</param>
/// <param name="filter">The condition; empty for all rows.</param>
/// <param name="filterParameters">The number of the condition's parameters.</param>
/// <param name="computed">What is selected behind the table's columns, from the comma on.</param>
internal sealed class PageBuilder(ColumnText text, IReadOnlyList<OrderTerm> order, string filter, int filterParameters, string computed = "")
{
    /// <summary>The first page, and what leads to the others.</summary>
    public (string FirstSql, PageModel Page) Build()
    {
        var scope = new NameScope(text.All.Select(static column => column.Name), SqlNames.Comparer);
        PageTerm[] terms = order.Select((term, i) => new PageTerm(term.Column, scope.Take("cursor_" + (i + 1)))).ToArray();
        string first = Compose(terms, [filter], limit: filterParameters + 1);
        return (first, new PageModel
        {
            NextSql = Compose(terms, [filter, Seek()], limit: filterParameters + order.Count + 1),
            Order = terms.ToEquatableArray(),
            // A cursor outlives the process and the language that made it.
            Fingerprint = StableHash.Of($"{text.Table} {filter} {string.Join(", ", order.Select(static term => (term with { Qualifier = "" }).Sql))}"),
        });
    }

    private string Compose(IReadOnlyList<PageTerm> terms, string[] conditions, int limit)
    {
        string cursor = string.Join(", ", terms.Select(Selected));
        string where = string.Join(" AND ", conditions.Where(static condition => condition.Length > 0).Select(static condition => $"({condition})"));
        return $"SELECT {text.SelectList}{computed}, {cursor} FROM {text.Table}{(where.Length > 0 ? " WHERE " : "")}{where}"
            + $" {OrderTerm.Clause(order.Select(static term => term.Sql))} LIMIT {ColumnText.Parameter(limit)}";
    }

    private string Selected(PageTerm term, int i) =>
        text.SelectedAs(text.All.FirstOrDefault(column => column.Name == term.Column), order[i].Expression, term.Alias);

    // The condition for the rows behind the one whose values the cursor has.
    private string Seek()
    {
        string seek = order[order.Count - 1].After(ColumnText.Parameter(filterParameters + order.Count));
        for (int i = order.Count - 2; i >= 0; i--)
        {
            seek = order[i].AfterOrTied(ColumnText.Parameter(filterParameters + i + 1), i == order.Count - 2 ? seek : $"({seek})");
        }

        return seek;
    }
}
