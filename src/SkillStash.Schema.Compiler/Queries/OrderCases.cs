using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Binding.Queries;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Queries;

/// <summary>The orders of a query that a parameter chooses among, each an <see cref="OrderCase"/>.</summary>
/// <remarks>For each value the term is what CASE would give, so that an index can give the order: a constant term orders nothing and is left out.</remarks>
internal sealed class OrderCases
{
    private readonly SelectSyntax _select;
    private readonly QuerySources _sources;
    private readonly Dictionary<string, ExpressionSyntax> _aliases;

    private OrderCases(SelectSyntax select, string parameter, IEnumerable<OrderCase> cases, QueryContext context)
    {
        _select = select;
        Parameter = parameter;
        _sources = QuerySources.Of(select, context);
        _aliases = ((SelectCoreSyntax)select.Terms[0]).Columns.OfType<ExpressionColumnSyntax>().Where(static column => column.Alias is not null)
            .GroupBy(static column => column.Alias!.Name, SqlNames.Comparer).ToDictionary(static same => same.Key, static same => same.First().Expression, SqlNames.Comparer);
        Values = cases.SelectMany(static each => each.Choices).Select(static choice => choice.Text).Distinct().ToArray();
    }

    /// <summary>The parameter, as it is written.</summary>
    public string Parameter { get; }

    /// <summary>The texts that stand for orders.</summary>
    public IReadOnlyList<string> Values { get; }

    /// <summary>The orders of a query; null where no parameter does nothing but choose among them.</summary>
    public static OrderCases? Of(StatementNodes nodes, QueryContext context)
    {
        if (nodes.Statement is not SelectSyntax { Terms: [SelectCoreSyntax], OrderBy.Count: > 0 } select)
        {
            return null;
        }

        IGrouping<string, OrderCase>? chosen = select.OrderBy.Select(OrderCase.Of).OfType<OrderCase>().GroupBy(static each => each.Parameter)
            .FirstOrDefault(cases => cases.Key.Length > 1 && nodes.Of<ParameterSyntax>().Count(parameter => parameter.Text == cases.Key) == cases.Sum(static each => each.Uses));
        var orders = chosen is null ? null : new OrderCases(select, chosen.Key, chosen, context);
        return orders is null || orders.DecidesRows(chosen!) ? null : orders;
    }

    // Without the one min() or max() of the query other rows would be read.
    private bool DecidesRows(IEnumerable<OrderCase> cases) =>
        cases.SelectMany(static each => each.Choices.Select(static choice => choice.Value).Concat(each.Else is { } otherwise ? [otherwise] : [])).Any(BareColumns.PicksRow)
        && BareColumns.AreIn(_select, _sources);

    /// <summary>The query in an order.</summary>
    /// <param name="value">The text that stands for it; null for none.</param>
    public SelectSyntax With(string? value) => _select with { OrderBy = _select.OrderBy.Select(term => With(term, value)).OfType<OrderingTermSyntax>().ToArray() };

    private OrderingTermSyntax? With(OrderingTermSyntax term, string? value)
    {
        if (OrderCase.Of(term) is not { } choice || choice.Parameter != Parameter)
        {
            return term;
        }

        return choice.For(value) is { } chosen && !IsConstant(chosen) ? term with { Expression = Term(chosen, CollationWithin(term.Expression) ?? Collations.Binary) } : null;
    }

    private static bool IsConstant(ExpressionSyntax value) => !value.DescendantsAndSelf().Any(static node => node is ColumnReferenceSyntax or FunctionCallSyntax or SelectSyntax);

    // Within CASE a name is a column before it is an alias, and no value has a collation of its own. An order looks through COLLATE and parentheses for an alias first.
    private ExpressionSyntax Term(ExpressionSyntax chosen, string collation)
    {
        ExpressionSyntax bare = Collations.Without(chosen);
        string? name = (bare as ColumnReferenceSyntax)?.Table is null ? (bare as ColumnReferenceSyntax)?.Column.Name : null;
        bool isAlias = name is not null && _aliases.ContainsKey(name);
        ExpressionSyntax value = isAlias && _sources.HaveColumn(name!)
            ? new UnarySyntax(bare.Span, UnaryOperator.Plus, bare)
            : bare;
        return !isAlias && CollationOf(bare) is { } own && SqlNames.Same(own, collation) ? value : new CollateSyntax(bare.Span, value, new IdentifierSyntax(default, collation, QuoteKind.None));
    }

    // An alias has the COLLATE of what it stands for, which is looked for only where a COLLATE is written.
    private string? CollationWithin(ExpressionSyntax term) => term is ColumnReferenceSyntax { Table: null, Column.Name: var name } && _aliases.TryGetValue(name, out ExpressionSyntax? aliased) && !_sources.HaveColumn(name)
        ? Collations.Within(aliased)
        : Collations.Within(term) is null ? null : Collations.Within(term, CollationWithin);

    // Null where it is not known.
    private string? CollationOf(ExpressionSyntax value) => value switch
    {
        ColumnReferenceSyntax => _sources.ColumnOf(value) is { } found ? found.Item.FactsOf(found.Column).Collation ?? Collations.Binary : null,
        CastSyntax or UnarySyntax { Operator: UnaryOperator.Plus } => null,
        _ => value.DescendantsAndSelf().Any(static node => node is CollateSyntax) ? null : Collations.Binary,
    };
}
