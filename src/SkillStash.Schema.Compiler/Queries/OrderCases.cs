using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Binding.Queries;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Queries;

/// <summary>The terms of an ORDER BY that a parameter chooses among: <c>CASE :order WHEN 'name' THEN name END</c>, or <c>CASE WHEN :order = 'name' THEN name END</c>.</summary>
/// <remarks>For each value the term is what CASE would give, so that an index can give the order: a constant term orders nothing and is left out.</remarks>
internal sealed class OrderCases
{
    private readonly SelectSyntax _select;
    private readonly QuerySources _sources;
    private readonly HashSet<string> _aliases;

    private OrderCases(SelectSyntax select, string parameter, QueryContext context)
    {
        _select = select;
        Parameter = parameter;
        _sources = QuerySources.Of(select, context);
        _aliases = new HashSet<string>(((SelectCoreSyntax)select.Terms[0]).Columns.OfType<ExpressionColumnSyntax>().Select(static column => column.Alias?.Name).OfType<string>(), SqlNames.Comparer);
        Values = select.OrderBy.Select(CaseOf).OfType<CaseSyntax>().SelectMany(static choice => choice.Whens).Select(static when => ((LiteralSyntax)when.When).Value).Distinct().ToArray();
    }

    /// <summary>The parameter, as it is written.</summary>
    public string Parameter { get; }

    /// <summary>The texts that stand for orders.</summary>
    public IReadOnlyList<string> Values { get; }

    /// <summary>The orders of a query; null where no parameter does nothing but choose among them.</summary>
    public static OrderCases? Of(StatementNodes nodes, QueryContext context)
    {
        if (nodes.Statement is not SelectSyntax { Terms: [SelectCoreSyntax], OrderBy: { Count: > 0 } terms } select)
        {
            return null;
        }

        string? chosen = terms.Select(static term => CaseOf(term)).OfType<CaseSyntax>().Select(static choice => ((ParameterSyntax)choice.Operand!).Text)
            .FirstOrDefault(text => text.Length > 1
                && nodes.Of<ParameterSyntax>().Count(parameter => parameter.Text == text)
                    == terms.Select(static term => (Case: CaseOf(term), term.Expression)).Where(each => (each.Case?.Operand as ParameterSyntax)?.Text == text)
                        .Sum(static each => ((CaseSyntax)Collations.Without(each.Expression)).Operand is null ? each.Case!.Whens.Count : 1));
        return chosen is null ? null : new OrderCases(select, chosen, context);
    }

    /// <summary>The query in an order.</summary>
    /// <param name="value">The text that stands for it; null for none.</param>
    public SelectSyntax With(string? value) => _select with { OrderBy = _select.OrderBy.Select(term => With(term, value)).OfType<OrderingTermSyntax>().ToArray() };

    private OrderingTermSyntax? With(OrderingTermSyntax term, string? value)
    {
        if (CaseOf(term) is not { } choice || ((ParameterSyntax)choice.Operand!).Text != Parameter)
        {
            return term;
        }

        ExpressionSyntax? chosen = choice.Whens.FirstOrDefault(when => ((LiteralSyntax)when.When).Value == value)?.Then ?? choice.Else;
        return chosen is null || IsConstant(chosen) ? null : term with { Expression = Term(chosen, Collations.Within(term.Expression) ?? Collations.Binary) };
    }

    private static bool IsConstant(ExpressionSyntax value) => !value.DescendantsAndSelf().Any(static node => node is ColumnReferenceSyntax or FunctionCallSyntax or SelectSyntax);

    // Within CASE a name is a column before it is an alias, and no value has a collation of its own. An order looks through COLLATE and parentheses for an alias first.
    private ExpressionSyntax Term(ExpressionSyntax chosen, string collation)
    {
        ExpressionSyntax bare = Collations.Without(chosen);
        string? name = (bare as ColumnReferenceSyntax)?.Table is null ? (bare as ColumnReferenceSyntax)?.Column.Name : null;
        bool isAlias = name is not null && _aliases.Contains(name);
        ExpressionSyntax value = isAlias && (SqlNames.IsRowId(name!) || _sources.Items.Any(item => item.Find(null, null, name!).Count > 0))
            ? new UnarySyntax(bare.Span, UnaryOperator.Plus, bare)
            : bare;
        return !isAlias && CollationOf(bare) is { } own && SqlNames.Same(own, collation) ? value : new CollateSyntax(bare.Span, value, new IdentifierSyntax(default, collation, QuoteKind.None));
    }

    // Null where it is not known.
    private string? CollationOf(ExpressionSyntax value) => value switch
    {
        ColumnReferenceSyntax => _sources.ColumnOf(value) is { } found ? found.Item.FactsOf(found.Column).Collation ?? Collations.Binary : null,
        CastSyntax or UnarySyntax { Operator: UnaryOperator.Plus } => null,
        _ => value.DescendantsAndSelf().Any(static node => node is CollateSyntax) ? null : Collations.Binary,
    };

    /// <summary>The highest number of a parameter in the query in an order: D1 takes no more values than that.</summary>
    /// <param name="ordered">The query.</param>
    /// <param name="numbers">The numbers, by the place where a parameter is written.</param>
    public static int ParametersOf(SelectSyntax ordered, IReadOnlyDictionary<int, int> numbers) =>
        ordered.DescendantsAndSelf().OfType<ParameterSyntax>().Select(parameter => numbers[parameter.Span.Start]).DefaultIfEmpty().Max();

    // CASE :order WHEN 'name' THEN …, or CASE WHEN :order = 'name' THEN …, which is the same.
    private static CaseSyntax? CaseOf(OrderingTermSyntax term)
    {
        if (Collations.Without(term.Expression) is not CaseSyntax choice)
        {
            return null;
        }

        (ExpressionSyntax? Parameter, ExpressionSyntax? Value)[] whens = choice.Whens.Select(when => choice.Operand is { } operand ? (operand, when.When)
            : when.When.WithoutParentheses() is BinarySyntax { Operator: BinaryOperator.Equal } equal ? equal.Left.WithoutParentheses() is ParameterSyntax ? (equal.Left, equal.Right) : (equal.Right, equal.Left)
            : ((ExpressionSyntax?)null, (ExpressionSyntax?)null)).Select(static when => (when.Item1?.WithoutParentheses(), when.Item2?.WithoutParentheses())).ToArray();
        return whens[0].Parameter is ParameterSyntax { Macro: not ParameterMacro.List } parameter
            && whens.All(when => when is { Parameter: ParameterSyntax { Text: var text }, Value: LiteralSyntax { Kind: LiteralKind.String } } && text == parameter.Text)
            ? choice with { Operand = parameter, Whens = choice.Whens.Zip(whens, static (when, read) => when with { When = read.Value! }).ToArray() }
            : null;
    }
}
