using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Binding.Queries;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Statements;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Queries;

/// <summary>The SQL that a query is run as: its own, and one for each order that a caller chooses.</summary>
/// <param name="text">The query, its bound parameters numbered.</param>
/// <param name="bound">The parameters that are bound.</param>
/// <param name="isPage">Whether it is read page by page.</param>
/// <param name="context">What it was bound in.</param>
/// <param name="columns">Its result.</param>
/// <param name="labels">What the columns of the result are called.</param>
internal sealed class RunText(QueryText text, QueryParameters bound, bool isPage, QueryContext context, IReadOnlyList<QueryColumn> columns, ResultLabels labels)
{
    /// <summary>A statement in its own order, or in another.</summary>
    /// <param name="statement">The statement, perhaps with another order.</param>
    /// <param name="isReordered">Whether it has another.</param>
    public (string Sql, PageModel? Page) Of(StatementSyntax statement, bool isReordered)
    {
        // Of several orders that have no pages the first is told of.
        PageOrder? order = isPage && context.Diagnostics.ErrorCount == 0 ? PageOrder.Of((SelectSyntax)statement, context, columns, labels.All, text.Of) : null;
        return order is null
            ? (text.Run(context.Expansions, labels, isReordered ? ((SelectSyntax)statement).OrderBy : null), null)
            : new PageBuilder(ColumnText.Of(text.Paged(context.Expansions, labels, order.Added), labels.All, order.IsOfGroups), order.Terms, "", bound.Uses.Count).Build();
    }

    /// <summary>The orders that a parameter chooses among.</summary>
    /// <param name="orders">The orders.</param>
    /// <param name="parameter">The parameter's place.</param>
    public OrderChoice Of(OrderCases orders, int parameter) => new(parameter, BoundIn(orders.With(null)), orders.Values.Select(value => Variant(value, orders.With(value))).ToEquatableArray());

    private OrderVariant Variant(string value, SelectSyntax ordered)
    {
        (string sql, PageModel? page) = Of(ordered, isReordered: true);
        return new OrderVariant(value, sql, page, BoundIn(ordered));
    }

    // The highest number of a parameter: D1 takes no more values than that.
    private int BoundIn(SelectSyntax ordered) => ordered.DescendantsAndSelf().OfType<ParameterSyntax>().Select(parameter => bound.Numbers[parameter.Span.Start]).DefaultIfEmpty().Max();
}
