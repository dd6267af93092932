using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Binding.Queries;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Queries;

/// <summary>A term of an ORDER BY that a parameter chooses: <c>CASE :order WHEN 'name' THEN name END</c>, or <c>CASE WHEN :order = 'name' THEN name END</c>, which is the same.</summary>
/// <param name="Parameter">The parameter, as it is written.</param>
/// <param name="Uses">How often it stands there.</param>
/// <param name="Choices">What each text stands for.</param>
/// <param name="Else">What any other text stands for; null for nothing.</param>
internal sealed record OrderCase(string Parameter, int Uses, IReadOnlyList<(string Text, ExpressionSyntax Value)> Choices, ExpressionSyntax? Else)
{
    /// <summary>The term as such; null where it is another.</summary>
    public static OrderCase? Of(OrderingTermSyntax term)
    {
        if (Collations.Without(term.Expression) is not CaseSyntax choice)
        {
            return null;
        }

        ParameterSyntax? operand = choice.Operand?.WithoutParentheses() as ParameterSyntax;
        (ParameterSyntax? Parameter, LiteralSyntax? Text)[] whens = choice.Whens.Select(when => choice.Operand is null ? Compared(when.When) : (operand, when.When.WithoutParentheses() as LiteralSyntax)).ToArray();
        return whens[0].Parameter is { Macro: not ParameterMacro.List } chosen && whens.All(when => when.Parameter?.Text == chosen.Text && when.Text is { Kind: LiteralKind.String })
            ? new OrderCase(chosen.Text, operand is null ? whens.Length : 1, choice.Whens.Zip(whens, static (when, read) => (read.Text!.Value, when.Then)).ToArray(), choice.Else)
            : null;
    }

    /// <summary>What a text stands for; null for nothing.</summary>
    public ExpressionSyntax? For(string? text) => Choices.Where(choice => choice.Text == text).Select(static choice => choice.Value).FirstOrDefault() ?? Else;

    private static (ParameterSyntax?, LiteralSyntax?) Compared(ExpressionSyntax condition)
    {
        if (condition.WithoutParentheses() is not BinarySyntax { Operator: BinaryOperator.Equal } equal)
        {
            return (null, null);
        }

        ExpressionSyntax left = equal.Left.WithoutParentheses(), right = equal.Right.WithoutParentheses();
        return (left as ParameterSyntax ?? right as ParameterSyntax, left as LiteralSyntax ?? right as LiteralSyntax);
    }
}
