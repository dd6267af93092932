using System.Collections.Generic;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>INSERT and REPLACE: grammar rule <c>insert_cmd</c>. REPLACE INTO is INSERT OR REPLACE INTO.</summary>
/// <param name="Columns">Empty means all columns in order.</param>
/// <param name="Source">Null for DEFAULT VALUES.</param>
public sealed record InsertSyntax(
    TextSpan Span,
    WithClauseSyntax? With,
    ConflictResolution OnConflict,
    QualifiedNameSyntax Table,
    IdentifierSyntax? Alias,
    IReadOnlyList<IdentifierSyntax> Columns,
    SelectSyntax? Source,
    IReadOnlyList<UpsertClauseSyntax> Upserts,
    IReadOnlyList<ResultColumnSyntax> Returning) : StatementSyntax(Span);

/// <summary>ON CONFLICT … DO …: grammar rule <c>upsert</c>.</summary>
/// <param name="Target">The columns of the conflict target; empty where none is written.</param>
/// <param name="Assignments">Null for DO NOTHING.</param>
public sealed record UpsertClauseSyntax(
    TextSpan Span,
    IReadOnlyList<IndexedColumnSyntax> Target,
    ExpressionSyntax? TargetWhere,
    IReadOnlyList<AssignmentSyntax>? Assignments,
    ExpressionSyntax? Where) : SyntaxNode(Span);

/// <summary>Grammar rule <c>setlist</c>.</summary>
/// <param name="Columns">One column, or those of a row value.</param>
/// <param name="IsRow">True where the columns stand in parentheses, be it only one.</param>
public sealed record AssignmentSyntax(
    TextSpan Span,
    IReadOnlyList<IdentifierSyntax> Columns,
    bool IsRow,
    ExpressionSyntax Value) : SyntaxNode(Span);

/// <summary>UPDATE.</summary>
public sealed record UpdateSyntax(
    TextSpan Span,
    WithClauseSyntax? With,
    ConflictResolution OnConflict,
    QualifiedNameSyntax Table,
    IdentifierSyntax? Alias,
    IndexHintSyntax? Index,
    IReadOnlyList<AssignmentSyntax> Assignments,
    FromClauseSyntax? From,
    ExpressionSyntax? Where,
    IReadOnlyList<ResultColumnSyntax> Returning) : StatementSyntax(Span);

/// <summary>DELETE.</summary>
public sealed record DeleteSyntax(
    TextSpan Span,
    WithClauseSyntax? With,
    QualifiedNameSyntax Table,
    IdentifierSyntax? Alias,
    IndexHintSyntax? Index,
    ExpressionSyntax? Where,
    IReadOnlyList<ResultColumnSyntax> Returning) : StatementSyntax(Span);
