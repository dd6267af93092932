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
        IsSyntax { Right: var right } test when IsLiteral(test.Left) && right.WithoutParentheses() is LiteralSyntax { Kind: LiteralKind.Null } => test.Not ? 1 : 0,
        NullTestSyntax test when IsLiteral(test.Operand) => test.Not ? 1 : 0,
        BinarySyntax { Operator: BinaryOperator.And } when ConstantFolding.IsDropped(term) => 0,
        _ => null,
    };

    // Whether it is NULL the parser knows of a literal.
    private static bool IsLiteral(ExpressionSyntax operand) => operand.WithoutParentheses() switch
    {
        UnarySyntax { Operator: UnaryOperator.Plus or UnaryOperator.Minus } sign => IsLiteral(sign.Operand),
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
