using System.Collections.Generic;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>A piece of the syntax tree. The span of a child lies within the span of its parent.</summary>
/// <param name="Span">The source from the node's first token to its last, without surrounding space and comments.</param>
public abstract record SyntaxNode(TextSpan Span);

/// <summary>A whole document: grammar rule <c>cmdlist</c>.</summary>
public sealed record ScriptSyntax(TextSpan Span, IReadOnlyList<StatementSyntax> Statements) : SyntaxNode(Span);

/// <summary>One statement, without its semicolon: grammar rule <c>cmd</c>.</summary>
public abstract record StatementSyntax(TextSpan Span) : SyntaxNode(Span);
