using System.Collections.Generic;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>An expression: grammar rules <c>expr</c> and <c>term</c>.</summary>
public abstract record ExpressionSyntax(TextSpan Span) : SyntaxNode(Span)
{
    /// <summary>
    /// Levels of the tree from here down, as SQLite counts them against its limit of 1000: parentheses add none.
    /// </summary>
    public int Height { get; init; } = 1;

    /// <summary>The expression inside any parentheses around it, which in SQLite mean nothing once parsed.</summary>
    public ExpressionSyntax WithoutParentheses()
    {
        ExpressionSyntax inner = this;
        while (inner is ParenthesizedSyntax parenthesized)
        {
            inner = parenthesized.Expression;
        }

        return inner;
    }
}

/// <summary>One expression in parentheses.</summary>
public sealed record ParenthesizedSyntax(TextSpan Span, ExpressionSyntax Expression) : ExpressionSyntax(Span);

/// <summary>A parameter such as <c>?</c>, <c>?1</c>, <c>:a</c>, <c>@a</c> or <c>$a::b(c)</c>.</summary>
/// <param name="Text">The parameter as written; <c>@a</c> for <c>sqlc.arg(a)</c>.</param>
public sealed record ParameterSyntax(TextSpan Span, string Text) : ExpressionSyntax(Span)
{
    /// <summary>What a macro of a named query says of it.</summary>
    public ParameterMacro Macro { get; init; }
}

/// <summary>The macros of named queries that stand for a parameter.</summary>
public enum ParameterMacro
{
    /// <summary>A parameter of SQL.</summary>
    None,

    /// <summary><c>sqlc.arg(a)</c></summary>
    Argument,

    /// <summary><c>sqlc.narg(a)</c>: NULL may be given.</summary>
    Nullable,

    /// <summary><c>sqlc.slice(a)</c>: a list of values.</summary>
    List,
}

/// <summary>
/// A column by name: up to three parts. TRUE and FALSE are column references too, as in SQLite, which makes them 1 and 0 only
/// where no column has that name.
/// </summary>
public sealed record ColumnReferenceSyntax(
    TextSpan Span,
    IdentifierSyntax? Schema,
    IdentifierSyntax? Table,
    IdentifierSyntax Column) : ExpressionSyntax(Span);

/// <summary>A prefix operator.</summary>
public sealed record UnarySyntax(TextSpan Span, UnaryOperator Operator, ExpressionSyntax Operand) : ExpressionSyntax(Span);

/// <summary>An infix operator.</summary>
public sealed record BinarySyntax(TextSpan Span, BinaryOperator Operator, ExpressionSyntax Left, ExpressionSyntax Right)
    : ExpressionSyntax(Span);

/// <summary>COLLATE, a postfix operator.</summary>
public sealed record CollateSyntax(TextSpan Span, ExpressionSyntax Operand, IdentifierSyntax Collation)
    : ExpressionSyntax(Span);

/// <summary>CAST (… AS …).</summary>
/// <param name="Type">Null for the empty type, which SQLite allows.</param>
public sealed record CastSyntax(TextSpan Span, ExpressionSyntax Operand, TypeNameSyntax? Type) : ExpressionSyntax(Span);

/// <summary>A call, plain, aggregate or window.</summary>
/// <param name="IsStar">True for <c>f(*)</c>.</param>
/// <param name="OrderBy">ORDER BY inside the parentheses.</param>
public sealed record FunctionCallSyntax(
    TextSpan Span,
    IdentifierSyntax Name,
    bool Distinct,
    bool IsStar,
    IReadOnlyList<ExpressionSyntax> Arguments,
    IReadOnlyList<OrderingTermSyntax> OrderBy,
    ExpressionSyntax? Filter,
    OverClauseSyntax? Over) : ExpressionSyntax(Span);

/// <summary>CASE.</summary>
/// <param name="Operand">What each WHEN is compared with; without it each WHEN is a condition.</param>
public sealed record CaseSyntax(
    TextSpan Span,
    ExpressionSyntax? Operand,
    IReadOnlyList<WhenClauseSyntax> Whens,
    ExpressionSyntax? Else) : ExpressionSyntax(Span);

/// <summary>WHEN … THEN ….</summary>
public sealed record WhenClauseSyntax(TextSpan Span, ExpressionSyntax When, ExpressionSyntax Then) : SyntaxNode(Span);

/// <summary>EXISTS (…).</summary>
public sealed record ExistsSyntax(TextSpan Span, SelectSyntax Select) : ExpressionSyntax(Span);

/// <summary>A query in parentheses as a value.</summary>
public sealed record SubqueryExpressionSyntax(TextSpan Span, SelectSyntax Select) : ExpressionSyntax(Span);

/// <summary>Two or more expressions in parentheses: https://www.sqlite.org/rowvalue.html.</summary>
public sealed record RowValueSyntax(TextSpan Span, IReadOnlyList<ExpressionSyntax> Values) : ExpressionSyntax(Span);

/// <summary>RAISE, in triggers only.</summary>
/// <param name="Message">Null for RAISE (IGNORE).</param>
public sealed record RaiseSyntax(TextSpan Span, ConflictResolution Action, ExpressionSyntax? Message) : ExpressionSyntax(Span);
