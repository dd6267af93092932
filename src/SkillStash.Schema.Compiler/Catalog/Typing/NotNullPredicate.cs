using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Catalog.Typing;

/// <summary>Recognizes the WHERE of a partial index that leaves out NULLs and nothing else (partialindex, section 3).</summary>
internal static class NotNullPredicate
{
    /// <summary>The column of a WHERE that is <c>column IS NOT NULL</c>, in any spelling; null for any other.</summary>
    public static string? ColumnOf(ExpressionSyntax where) => where.WithoutParentheses() switch
    {
        IsSyntax { Not: true } test when test.Right.WithoutParentheses() is LiteralSyntax { Kind: LiteralKind.Null } => Name(test.Left),
        NullTestSyntax { Not: true } test => Name(test.Operand),
        _ => null,
    };

    private static string? Name(ExpressionSyntax expression) => (expression.WithoutParentheses() as ColumnReferenceSyntax)?.Column.Name;
}
