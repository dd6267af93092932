using System.Collections.Generic;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>CREATE TABLE: grammar rules <c>create_table</c> and <c>create_table_args</c>.</summary>
/// <param name="Header">From CREATE up to and including the opening parenthesis, or the AS of CREATE TABLE … AS.</param>
/// <param name="Columns">Empty for CREATE TABLE … AS.</param>
/// <param name="AsSelect">The query of CREATE TABLE … AS.</param>
public sealed record CreateTableSyntax(
    TextSpan Span,
    TextSpan Header,
    bool Temporary,
    bool IfNotExists,
    IdentifierSyntax? Schema,
    IdentifierSyntax Name,
    IReadOnlyList<ColumnDefinitionSyntax> Columns,
    IReadOnlyList<TableConstraintSyntax> Constraints,
    IReadOnlyList<TableOptionSyntax> Options,
    SelectSyntax? AsSelect) : StatementSyntax(Span);

/// <summary>Grammar rule <c>columnname carglist</c>.</summary>
/// <param name="Type">Null where no type is declared: the PRAGMA then reports an empty text.</param>
public sealed record ColumnDefinitionSyntax(
    TextSpan Span,
    IdentifierSyntax Name,
    TypeNameSyntax? Type,
    IReadOnlyList<ColumnConstraintSyntax> Constraints) : SyntaxNode(Span);

/// <summary>Grammar rule <c>table_option</c>.</summary>
public sealed record TableOptionSyntax(TextSpan Span, TableOption Option) : SyntaxNode(Span);

/// <summary>What may follow the closing parenthesis of CREATE TABLE.</summary>
public enum TableOption
{
    Strict,
    WithoutRowid,
}
