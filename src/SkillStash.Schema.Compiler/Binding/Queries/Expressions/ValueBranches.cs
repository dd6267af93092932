using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>The expressions one of which is the value of another, or its opposite: those that CASE and coalesce choose among.</summary>
internal static class ValueBranches
{
    /// <summary>The expressions that give each column of a row value; of any other value, itself.</summary>
    public static IEnumerable<(ExpressionSyntax Value, int Column)> OfRow(ExpressionSyntax row) => row.WithoutParentheses() switch
    {
        RowValueSyntax values => values.Values.Select(static (value, i) => (value, i)),
        SubqueryExpressionSyntax subquery => Rows(subquery.Select).SelectMany(static written => written.Select(static (value, i) => (value, i))),
        { } value => [(value, 0)],
    };

    public static IEnumerable<ExpressionSyntax> Of(ExpressionSyntax expression, bool isNumber) => expression.WithoutParentheses() switch
    {
        CollateSyntax collate => Of(collate.Operand, isNumber),
        UnarySyntax { Operator: var sign } signed when sign == UnaryOperator.Plus || (isNumber && sign == UnaryOperator.Minus) => Of(signed.Operand, isNumber),
        CaseSyntax choice => choice.Whens.Select(static when => when.Then).Concat(choice.Else is { } otherwise ? [otherwise] : []).SelectMany(each => Of(each, isNumber)),
        FunctionCallSyntax { Over: null } call => Arguments(call).SelectMany(each => Of(each, isNumber)),
        SubqueryExpressionSyntax subquery => Rows(subquery.Select).SelectMany(row => row is [var only] ? Of(only, isNumber) : []),
        { } value => [value],
    };

    // A star is none that is written.
    private static IEnumerable<IReadOnlyList<ExpressionSyntax>> Rows(SelectSyntax select) => select.Terms.SelectMany(static term => term switch
    {
        ValuesSyntax values => values.Rows.Select(static row => row.Values),
        SelectCoreSyntax core when core.Columns.All(static column => column is ExpressionColumnSyntax) => [core.Columns.Select(static column => ((ExpressionColumnSyntax)column).Expression).ToArray()],
        _ => Enumerable.Empty<IReadOnlyList<ExpressionSyntax>>(),
    });

    private static IEnumerable<ExpressionSyntax> Arguments(FunctionCallSyntax call)
    {
        string name = SqlNames.Lower(call.Name.Name);
        bool givesOne = name is "coalesce" or "ifnull" or "nullif" or "likely" or "unlikely" or "likelihood" or "iif" or "if" || (name is "max" or "min" && call.Arguments.Count > 1);
        return givesOne ? ExpressionBinder.ValuesOf(name, call.Arguments) : [];
    }
}
