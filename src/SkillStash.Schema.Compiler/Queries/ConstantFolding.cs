using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Queries;

/// <summary>What SQLite's parser makes a constant of, before it looks at the names inside.</summary>
internal static class ConstantFolding
{
    /// <summary>Whether all of an expression is dropped: <c>x AND 0</c>, and <c>x IN ()</c>.</summary>
    public static bool IsDropped(ExpressionSyntax expression) => expression switch
    {
        BinarySyntax { Operator: BinaryOperator.And } and => IsZero(and.Left) || IsZero(and.Right),
        InListSyntax { Values.Count: 0 } => true,
        _ => false,
    };

    private static bool IsZero(ExpressionSyntax expression) => expression.WithoutParentheses() switch
    {
        LiteralSyntax { Kind: LiteralKind.Integer } literal => literal.Value.Trim('0', 'x', 'X').Length == 0,
        BinarySyntax { Operator: BinaryOperator.And } and => IsDropped(and),
        _ => false,
    };
}
