using System.Collections.Generic;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>CREATE [UNIQUE] INDEX.</summary>
public sealed record CreateIndexSyntax(
    TextSpan Span,
    bool Unique,
    bool IfNotExists,
    IdentifierSyntax? Schema,
    IdentifierSyntax Name,
    IdentifierSyntax Table,
    IReadOnlyList<IndexedColumnSyntax> Columns,
    ExpressionSyntax? Where) : StatementSyntax(Span);

/// <summary>CREATE VIEW.</summary>
/// <param name="Columns">The names given to the view's columns; empty where the query names them.</param>
public sealed record CreateViewSyntax(
    TextSpan Span,
    bool Temporary,
    bool IfNotExists,
    IdentifierSyntax? Schema,
    IdentifierSyntax Name,
    IReadOnlyList<IdentifierSyntax> Columns,
    SelectSyntax Select) : StatementSyntax(Span);

/// <summary>CREATE VIRTUAL TABLE.</summary>
public sealed record CreateVirtualTableSyntax(
    TextSpan Span,
    bool IfNotExists,
    IdentifierSyntax? Schema,
    IdentifierSyntax Name,
    IdentifierSyntax Module,
    IReadOnlyList<ModuleArgumentSyntax> Arguments) : StatementSyntax(Span);

/// <summary>An argument of a virtual table: grammar rule <c>vtabarg</c>.</summary>
/// <param name="Text">The source from the argument's first token to its last, as the module receives it.</param>
public sealed record ModuleArgumentSyntax(TextSpan Span, string Text) : SyntaxNode(Span);

/// <summary>DROP TABLE, INDEX, VIEW or TRIGGER.</summary>
public sealed record DropSyntax(TextSpan Span, SchemaObjectKind Kind, bool IfExists, QualifiedNameSyntax Name)
    : StatementSyntax(Span);

/// <summary>What CREATE makes and DROP removes.</summary>
public enum SchemaObjectKind
{
    Table,
    Index,
    View,
    Trigger,
}
