using System.Collections.Generic;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>A query: grammar rule <c>select</c>.</summary>
/// <param name="Terms">The parts of a compound in source order; one for a simple query.</param>
public sealed record SelectSyntax(
    TextSpan Span,
    WithClauseSyntax? With,
    IReadOnlyList<SelectTermSyntax> Terms,
    IReadOnlyList<OrderingTermSyntax> OrderBy,
    LimitClauseSyntax? Limit) : StatementSyntax(Span);

/// <summary>One part of a compound query: grammar rule <c>oneselect</c>.</summary>
/// <param name="Operator">How the part joins the ones before it.</param>
public abstract record SelectTermSyntax(TextSpan Span, CompoundOperator Operator) : SyntaxNode(Span);

/// <summary>SELECT … FROM … WHERE ….</summary>
public sealed record SelectCoreSyntax(
    TextSpan Span,
    CompoundOperator Operator,
    bool Distinct,
    IReadOnlyList<ResultColumnSyntax> Columns,
    FromClauseSyntax? From,
    ExpressionSyntax? Where,
    IReadOnlyList<ExpressionSyntax> GroupBy,
    ExpressionSyntax? Having,
    IReadOnlyList<WindowDefinitionSyntax> Windows) : SelectTermSyntax(Span, Operator);

/// <summary>VALUES (…), (…).</summary>
public sealed record ValuesSyntax(TextSpan Span, CompoundOperator Operator, IReadOnlyList<RowSyntax> Rows)
    : SelectTermSyntax(Span, Operator);

/// <summary>One parenthesised row of VALUES.</summary>
public sealed record RowSyntax(TextSpan Span, IReadOnlyList<ExpressionSyntax> Values) : SyntaxNode(Span);

/// <summary>Grammar rule <c>multiselect_op</c>.</summary>
public enum CompoundOperator
{
    /// <summary>The first part, which joins nothing.</summary>
    None,
    Union,
    UnionAll,
    Except,
    Intersect,
}

/// <summary>A column of the result: grammar rule <c>selcollist</c>.</summary>
public abstract record ResultColumnSyntax(TextSpan Span) : SyntaxNode(Span);

/// <summary>An expression, perhaps with an alias.</summary>
public sealed record ExpressionColumnSyntax(TextSpan Span, ExpressionSyntax Expression, IdentifierSyntax? Alias)
    : ResultColumnSyntax(Span);

/// <summary><c>*</c> or <c>table.*</c>.</summary>
public sealed record AllColumnsSyntax(TextSpan Span, IdentifierSyntax? Table) : ResultColumnSyntax(Span)
{
    /// <summary>Whether it was written as <c>sqlc.embed(table)</c>, in a named query.</summary>
    public bool IsEmbedded { get; init; }
}

/// <summary>Grammar rule <c>limit_opt</c>.</summary>
public sealed record LimitClauseSyntax(TextSpan Span, ExpressionSyntax Limit, ExpressionSyntax? Offset) : SyntaxNode(Span);

/// <summary>WITH: https://www.sqlite.org/lang_with.html.</summary>
public sealed record WithClauseSyntax(TextSpan Span, bool Recursive, IReadOnlyList<CommonTableExpressionSyntax> Tables)
    : SyntaxNode(Span);

/// <summary>Grammar rule <c>wqitem</c>.</summary>
public sealed record CommonTableExpressionSyntax(
    TextSpan Span,
    IdentifierSyntax Name,
    IReadOnlyList<IdentifierSyntax> Columns,
    Materialization Materialization,
    SelectSyntax Select) : SyntaxNode(Span);

/// <summary>Grammar rule <c>wqas</c>.</summary>
public enum Materialization
{
    Unspecified,
    Materialized,
    NotMaterialized,
}
