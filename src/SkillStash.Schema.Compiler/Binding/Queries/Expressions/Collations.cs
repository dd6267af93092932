using System;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>The collations that every SQLite has (datatype3, section 7).</summary>
internal static class Collations
{
    public const string Binary = "BINARY";

    public static bool Exists(string name) =>
        SqlNames.Same(name, Binary) || SqlNames.Same(name, "NOCASE") || SqlNames.Same(name, "RTRIM");

    /// <summary>An expression without the COLLATE around it: by what a value is compared does not make it another one.</summary>
    public static ExpressionSyntax Without(ExpressionSyntax expression) =>
        expression.WithoutParentheses() is CollateSyntax collate ? Without(collate.Operand) : expression.WithoutParentheses();

    /// <summary>The first COLLATE in an expression, which stands for the whole of it; null where there is none. What is in a subquery, in FILTER or in the order of an aggregate stays there.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="within">What says it of its parts; without it, this method.</param>
    public static string? Within(ExpressionSyntax expression, Func<ExpressionSyntax, string?>? within = null) => expression is CollateSyntax collate
        ? collate.Collation.Name
        : (expression is FunctionCallSyntax call ? call.Arguments : SyntaxChildren.Of(expression)).Select(within ?? (static part => Within(part))).FirstOrDefault(static found => found is not null);
}
