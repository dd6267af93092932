using System.Collections.Generic;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>A constraint after the columns: grammar rule <c>tcons</c>.</summary>
/// <param name="ConstraintName">The name of the CONSTRAINT clause directly before it.</param>
public abstract record TableConstraintSyntax(TextSpan Span, IdentifierSyntax? ConstraintName) : SyntaxNode(Span);

/// <summary>PRIMARY KEY (…).</summary>
public sealed record PrimaryKeyTableConstraintSyntax(
    TextSpan Span,
    IdentifierSyntax? ConstraintName,
    IReadOnlyList<IndexedColumnSyntax> Columns,
    bool AutoIncrement,
    ConflictResolution OnConflict) : TableConstraintSyntax(Span, ConstraintName);

/// <summary>UNIQUE (…).</summary>
public sealed record UniqueTableConstraintSyntax(
    TextSpan Span,
    IdentifierSyntax? ConstraintName,
    IReadOnlyList<IndexedColumnSyntax> Columns,
    ConflictResolution OnConflict) : TableConstraintSyntax(Span, ConstraintName);

/// <summary>CHECK (…).</summary>
/// <param name="Text">The source between the parentheses, trimmed.</param>
public sealed record CheckTableConstraintSyntax(
    TextSpan Span,
    IdentifierSyntax? ConstraintName,
    ExpressionSyntax Expression,
    string Text,
    ConflictResolution OnConflict) : TableConstraintSyntax(Span, ConstraintName);

/// <summary>FOREIGN KEY (…) REFERENCES ….</summary>
public sealed record ForeignKeyTableConstraintSyntax(
    TextSpan Span,
    IdentifierSyntax? ConstraintName,
    IReadOnlyList<IdentifierSyntax> Columns,
    ForeignKeyClauseSyntax Clause) : TableConstraintSyntax(Span, ConstraintName);

/// <summary>A CONSTRAINT clause that no constraint follows: legal, and without meaning.</summary>
public sealed record BareNameTableConstraintSyntax(TextSpan Span, IdentifierSyntax? ConstraintName)
    : TableConstraintSyntax(Span, ConstraintName);
