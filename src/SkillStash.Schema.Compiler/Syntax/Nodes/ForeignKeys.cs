using System.Collections.Generic;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>REFERENCES and what follows it: https://www.sqlite.org/foreignkeys.html.</summary>
/// <param name="Columns">Columns of the parent; empty means its primary key.</param>
/// <param name="Match">The name after MATCH: parsed and ignored by SQLite.</param>
public sealed record ForeignKeyClauseSyntax(
    TextSpan Span,
    IdentifierSyntax Table,
    IReadOnlyList<IdentifierSyntax> Columns,
    ReferentialAction OnDelete,
    ReferentialAction OnUpdate,
    IdentifierSyntax? Match,
    DeferrableClauseSyntax? Deferrable) : SyntaxNode(Span);

/// <summary>Grammar rule <c>defer_subclause</c>.</summary>
/// <param name="IsDeferrable">False for NOT DEFERRABLE.</param>
public sealed record DeferrableClauseSyntax(TextSpan Span, bool IsDeferrable, InitialMode Initially) : SyntaxNode(Span)
{
    /// <summary>True where the constraint waits for the end of the transaction.</summary>
    public bool IsDeferred => IsDeferrable && Initially == InitialMode.Deferred;
}

/// <summary>Grammar rule <c>refact</c>.</summary>
public enum ReferentialAction
{
    Unspecified,
    NoAction,
    Restrict,
    SetNull,
    SetDefault,
    Cascade,
}

/// <summary>Grammar rule <c>init_deferred_pred_opt</c>.</summary>
public enum InitialMode
{
    Unspecified,
    Deferred,
    Immediate,
}
