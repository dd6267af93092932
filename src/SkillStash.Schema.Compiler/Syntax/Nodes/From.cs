using System;
using System.Collections.Generic;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>FROM, flat and in source order, as SQLite keeps it: grammar rule <c>seltablist</c>.</summary>
public sealed record FromClauseSyntax(TextSpan Span, IReadOnlyList<FromItemSyntax> Items) : SyntaxNode(Span);

/// <summary>One source of a FROM clause and how it joins those before it.</summary>
/// <param name="Join"><see cref="JoinOperator.None"/> for the first item.</param>
/// <param name="On">The condition after ON.</param>
/// <param name="Using">The columns of USING; empty without one.</param>
public sealed record FromItemSyntax(
    TextSpan Span,
    JoinOperator Join,
    TableSourceSyntax Source,
    ExpressionSyntax? On,
    IReadOnlyList<IdentifierSyntax> Using) : SyntaxNode(Span);

/// <summary>Grammar rule <c>joinop</c>. FULL is both LEFT and RIGHT, as in SQLite.</summary>
[Flags]
public enum JoinOperator
{
    None = 0,
    Comma = 1,
    Inner = 2,
    Cross = 4,
    Natural = 8,
    Left = 16,
    Right = 32,
    Outer = 64,

    /// <summary>The word JOIN was written.</summary>
    Join = 128,
    Full = Left | Right,
}

/// <summary>Something that yields rows in a FROM clause.</summary>
/// <param name="Alias">The name after AS, or directly after the source.</param>
public abstract record TableSourceSyntax(TextSpan Span, IdentifierSyntax? Alias) : SyntaxNode(Span);

/// <summary>A table, a view or a common table expression by name.</summary>
public sealed record TableReferenceSyntax(
    TextSpan Span,
    QualifiedNameSyntax Name,
    IdentifierSyntax? Alias,
    IndexHintSyntax? Index) : TableSourceSyntax(Span, Alias);

/// <summary>A table-valued function, such as <c>json_each(x)</c>.</summary>
public sealed record TableFunctionSyntax(
    TextSpan Span,
    QualifiedNameSyntax Name,
    IReadOnlyList<ExpressionSyntax> Arguments,
    IdentifierSyntax? Alias) : TableSourceSyntax(Span, Alias);

/// <summary>A query in parentheses.</summary>
public sealed record SubquerySourceSyntax(TextSpan Span, SelectSyntax Select, IdentifierSyntax? Alias)
    : TableSourceSyntax(Span, Alias);

/// <summary>A join in parentheses.</summary>
public sealed record ParenthesizedSourceSyntax(TextSpan Span, FromClauseSyntax From, IdentifierSyntax? Alias)
    : TableSourceSyntax(Span, Alias);

/// <summary>INDEXED BY name, or NOT INDEXED: grammar rule <c>indexed_by</c>.</summary>
/// <param name="Index">Null for NOT INDEXED.</param>
public sealed record IndexHintSyntax(TextSpan Span, IdentifierSyntax? Index) : SyntaxNode(Span);
