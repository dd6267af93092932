using System.Collections.Generic;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>[NOT] LIKE, GLOB, REGEXP or MATCH: grammar rule <c>likeop</c>.</summary>
public sealed record LikeSyntax(
    TextSpan Span,
    ExpressionSyntax Operand,
    bool Not,
    LikeOperator Operator,
    ExpressionSyntax Pattern,
    ExpressionSyntax? Escape) : ExpressionSyntax(Span);

/// <summary>The operators of <see cref="LikeSyntax"/>.</summary>
public enum LikeOperator
{
    Like,
    Glob,
    Regexp,
    Match,
}

/// <summary>IS, IS NOT, and their long forms: <c>IS DISTINCT FROM</c> is IS NOT, <c>IS NOT DISTINCT FROM</c> is IS.</summary>
/// <param name="Not">The meaning after the long forms are undone: true compares for difference.</param>
/// <param name="DistinctFrom">True where the long form was written.</param>
public sealed record IsSyntax(TextSpan Span, ExpressionSyntax Left, bool Not, bool DistinctFrom, ExpressionSyntax Right)
    : ExpressionSyntax(Span);

/// <summary>ISNULL, NOTNULL and NOT NULL as postfix operators. <c>IS NULL</c> is an <see cref="IsSyntax"/>.</summary>
public sealed record NullTestSyntax(TextSpan Span, ExpressionSyntax Operand, bool Not) : ExpressionSyntax(Span);

/// <summary>[NOT] BETWEEN … AND ….</summary>
public sealed record BetweenSyntax(
    TextSpan Span,
    ExpressionSyntax Operand,
    bool Not,
    ExpressionSyntax Lower,
    ExpressionSyntax Upper) : ExpressionSyntax(Span);

/// <summary>[NOT] IN.</summary>
public abstract record InSyntax(TextSpan Span, ExpressionSyntax Operand, bool Not) : ExpressionSyntax(Span);

/// <summary>IN (list); the list may be empty.</summary>
public sealed record InListSyntax(TextSpan Span, ExpressionSyntax Operand, bool Not, IReadOnlyList<ExpressionSyntax> Values)
    : InSyntax(Span, Operand, Not);

/// <summary>IN (query).</summary>
public sealed record InSelectSyntax(TextSpan Span, ExpressionSyntax Operand, bool Not, SelectSyntax Select)
    : InSyntax(Span, Operand, Not);

/// <summary>IN table, or IN function(…).</summary>
/// <param name="Arguments">Null for a table; the arguments of a table-valued function otherwise.</param>
public sealed record InTableSyntax(
    TextSpan Span,
    ExpressionSyntax Operand,
    bool Not,
    QualifiedNameSyntax Table,
    IReadOnlyList<ExpressionSyntax>? Arguments) : InSyntax(Span, Operand, Not);
