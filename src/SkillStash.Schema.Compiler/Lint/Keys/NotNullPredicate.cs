using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Lint.Keys;

/// <summary>Recognizes the WHERE of a partial index that leaves out NULLs and nothing else (partialindex, section 3).</summary>
internal static class NotNullPredicate
{
    /// <summary>Whether a WHERE is <c>column IS NOT NULL</c>, in any spelling.</summary>
    public static bool Says(string where, string column) => SqlExpression.Parse(where)?.WithoutParentheses() switch
    {
        IsSyntax { Not: true } test => IsColumn(test.Left, column) && test.Right.WithoutParentheses() is LiteralSyntax { Kind: LiteralKind.Null },
        NullTestSyntax { Not: true } test => IsColumn(test.Operand, column),
        _ => false,
    };

    private static bool IsColumn(ExpressionSyntax expression, string column) =>
        expression.WithoutParentheses() is ColumnReferenceSyntax reference && SqlNames.Same(reference.Column.Name, column);
}
