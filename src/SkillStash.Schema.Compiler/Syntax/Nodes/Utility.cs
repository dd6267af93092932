using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>EXPLAIN and EXPLAIN QUERY PLAN.</summary>
public sealed record ExplainSyntax(TextSpan Span, bool QueryPlan, StatementSyntax Statement) : StatementSyntax(Span);

/// <summary>PRAGMA: https://www.sqlite.org/pragma.html.</summary>
/// <param name="Value">What is assigned or passed.</param>
/// <param name="IsCall">True where the value stands in parentheses instead of after <c>=</c>.</param>
public sealed record PragmaSyntax(TextSpan Span, QualifiedNameSyntax Name, PragmaValueSyntax? Value, bool IsCall)
    : StatementSyntax(Span);

/// <summary>Grammar rules <c>nmnum</c> and <c>minus_num</c>.</summary>
/// <param name="Text">The value: a name without its quotes, or a number with its minus sign.</param>
/// <param name="IsName">False for a number.</param>
public sealed record PragmaValueSyntax(TextSpan Span, string Text, bool IsName) : SyntaxNode(Span);

/// <summary>BEGIN.</summary>
public sealed record BeginSyntax(TextSpan Span, TransactionMode Mode) : StatementSyntax(Span);

/// <summary>COMMIT and END.</summary>
public sealed record CommitSyntax(TextSpan Span) : StatementSyntax(Span);

/// <summary>ROLLBACK.</summary>
/// <param name="Savepoint">The savepoint after TO.</param>
public sealed record RollbackSyntax(TextSpan Span, IdentifierSyntax? Savepoint) : StatementSyntax(Span);

/// <summary>SAVEPOINT.</summary>
public sealed record SavepointSyntax(TextSpan Span, IdentifierSyntax Name) : StatementSyntax(Span);

/// <summary>RELEASE.</summary>
public sealed record ReleaseSyntax(TextSpan Span, IdentifierSyntax Name) : StatementSyntax(Span);

/// <summary>ATTACH.</summary>
public sealed record AttachSyntax(TextSpan Span, ExpressionSyntax File, ExpressionSyntax Schema, ExpressionSyntax? Key)
    : StatementSyntax(Span);

/// <summary>DETACH.</summary>
public sealed record DetachSyntax(TextSpan Span, ExpressionSyntax Schema) : StatementSyntax(Span);

/// <summary>VACUUM.</summary>
public sealed record VacuumSyntax(TextSpan Span, IdentifierSyntax? Schema, ExpressionSyntax? Into) : StatementSyntax(Span);

/// <summary>ANALYZE.</summary>
public sealed record AnalyzeSyntax(TextSpan Span, QualifiedNameSyntax? Name) : StatementSyntax(Span);

/// <summary>REINDEX.</summary>
public sealed record ReindexSyntax(TextSpan Span, QualifiedNameSyntax? Name) : StatementSyntax(Span);

/// <summary>Grammar rule <c>transtype</c>.</summary>
public enum TransactionMode
{
    Unspecified,
    Deferred,
    Immediate,
    Exclusive,
}
