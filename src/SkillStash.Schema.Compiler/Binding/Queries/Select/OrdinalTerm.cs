using System;
using System.Globalization;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>A number in ORDER BY or GROUP BY, which counts the result columns (lang_select, section 2.5).</summary>
internal static class OrdinalTerm
{
    /// <summary>The number that a term is, with its signs; null for any other expression, and for what has more than 32 bits.</summary>
    public static int? Of(ExpressionSyntax term) => term switch
    {
        ParenthesizedSyntax => Of(term.WithoutParentheses()),
        CollateSyntax collate => Of(collate.Operand),
        UnarySyntax { Operator: UnaryOperator.Plus } plus => Of(plus.Operand),
        UnarySyntax { Operator: UnaryOperator.Minus } minus => -Of(minus.Operand),
        LiteralSyntax { Kind: LiteralKind.Integer } literal => Number(literal.Value),
        IsSyntax test when IsLiteral(test) => test.Not ? 1 : 0,
        NullTestSyntax test when IsLiteral(test) => test.Not ? 1 : 0,
        BinarySyntax { Operator: BinaryOperator.And } when ConstantFolding.IsDropped(term) => 0,
        _ => null,
    };

    // Whether a literal is NULL the parser knows, and makes a number of the question.
    private static bool IsLiteral(ExpressionSyntax operand) => operand.WithoutParentheses() switch
    {
        UnarySyntax { Operator: UnaryOperator.Plus or UnaryOperator.Minus } sign => IsLiteral(sign.Operand),
        IsSyntax test => IsLiteral(test.Left) && test.Right.WithoutParentheses() is LiteralSyntax { Kind: LiteralKind.Null },
        NullTestSyntax test => IsLiteral(test.Operand),
        LiteralSyntax { Kind: LiteralKind.Integer or LiteralKind.Float or LiteralKind.String or LiteralKind.Blob } => true,
        _ => false,
    };

    private static int? Number(string digits)
    {
        bool isHex = digits.StartsWith("0x", StringComparison.OrdinalIgnoreCase);
        bool isNumber = int.TryParse(
            isHex ? digits.Substring(2) : digits, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out int number);
        return isNumber && number >= 0 ? number : null;
    }
}
