using System.Linq;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>Tells whether two expressions are one, as sqlite3ExprCompare in expr.c does.</summary>
internal static class SameExpression
{
    public static bool Are(ExpressionSyntax left, ExpressionSyntax right) =>
        Text(left) == Text(right) && !left.DescendantsAndSelf().OfType<ParameterSyntax>().Any(static parameter => parameter.Text == "?");

    private static string Text(ExpressionSyntax expression) => SyntaxPrinter.PrintCanonical(expression.WithoutParentheses());
}
