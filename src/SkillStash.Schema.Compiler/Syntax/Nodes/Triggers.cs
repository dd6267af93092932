using System.Collections.Generic;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>CREATE TRIGGER.</summary>
/// <param name="UpdateOf">The columns of UPDATE OF; empty otherwise.</param>
/// <param name="Body">SELECT, INSERT, UPDATE and DELETE statements; at least one.</param>
public sealed record CreateTriggerSyntax(
    TextSpan Span,
    bool Temporary,
    bool IfNotExists,
    IdentifierSyntax? Schema,
    IdentifierSyntax Name,
    TriggerTime Time,
    TriggerEvent Event,
    IReadOnlyList<IdentifierSyntax> UpdateOf,
    QualifiedNameSyntax Table,
    bool ForEachRow,
    ExpressionSyntax? When,
    IReadOnlyList<StatementSyntax> Body) : StatementSyntax(Span);

/// <summary>Grammar rule <c>trigger_time</c>; unspecified means BEFORE.</summary>
public enum TriggerTime
{
    Unspecified,
    Before,
    After,
    InsteadOf,
}

/// <summary>Grammar rule <c>trigger_event</c>.</summary>
public enum TriggerEvent
{
    Insert,
    Update,
    Delete,
}
