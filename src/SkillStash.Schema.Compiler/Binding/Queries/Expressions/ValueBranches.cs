using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>The expressions one of which is the value of another, or its opposite: those that CASE and coalesce choose among.</summary>
internal static class ValueBranches
{
    public static IEnumerable<ExpressionSyntax> Of(ExpressionSyntax expression, bool isNumber) => expression.WithoutParentheses() switch
    {
        CollateSyntax collate => Of(collate.Operand, isNumber),
        UnarySyntax { Operator: var sign } signed when sign == UnaryOperator.Plus || (isNumber && sign == UnaryOperator.Minus) => Of(signed.Operand, isNumber),
        CaseSyntax choice => choice.Whens.Select(static when => when.Then).Concat(choice.Else is { } otherwise ? [otherwise] : []).SelectMany(each => Of(each, isNumber)),
        FunctionCallSyntax { Over: null } call => Arguments(call).SelectMany(each => Of(each, isNumber)),
        SubqueryExpressionSyntax subquery => subquery.Select.Terms.OfType<SelectCoreSyntax>()
            .SelectMany(core => core.Columns is [ExpressionColumnSyntax only] ? Of(only.Expression, isNumber) : []),
        { } value => [value],
    };

    private static IEnumerable<ExpressionSyntax> Arguments(FunctionCallSyntax call)
    {
        string name = SqlNames.Lower(call.Name.Name);
        bool givesOne = name is "coalesce" or "ifnull" or "nullif" or "likely" or "unlikely" or "likelihood" or "iif" or "if" || (name is "max" or "min" && call.Arguments.Count > 1);
        return givesOne ? ExpressionBinder.ValuesOf(name, call.Arguments) : [];
    }
}
