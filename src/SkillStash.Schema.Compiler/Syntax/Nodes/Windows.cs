using System.Collections.Generic;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>A window of the WINDOW clause: grammar rule <c>windowdefn</c>.</summary>
public sealed record WindowDefinitionSyntax(TextSpan Span, IdentifierSyntax Name, WindowSyntax Window) : SyntaxNode(Span);

/// <summary>OVER name or OVER (…): grammar rule <c>over_clause</c>. Exactly one of the two is there.</summary>
public sealed record OverClauseSyntax(TextSpan Span, IdentifierSyntax? Name, WindowSyntax? Window) : SyntaxNode(Span);

/// <summary>What stands in the parentheses of a window: grammar rule <c>window</c>.</summary>
/// <param name="Span">With the parentheses.</param>
/// <param name="BaseWindow">The window that this one refines.</param>
public sealed record WindowSyntax(
    TextSpan Span,
    IdentifierSyntax? BaseWindow,
    IReadOnlyList<ExpressionSyntax> PartitionBy,
    IReadOnlyList<OrderingTermSyntax> OrderBy,
    FrameSyntax? Frame) : SyntaxNode(Span);

/// <summary>Grammar rule <c>frame_opt</c>.</summary>
/// <param name="End">Null where BETWEEN is not written: the frame then ends at the current row.</param>
public sealed record FrameSyntax(
    TextSpan Span,
    FrameUnit Unit,
    FrameBoundSyntax Start,
    FrameBoundSyntax? End,
    FrameExclusion Exclusion) : SyntaxNode(Span);

/// <summary>Grammar rule <c>frame_bound</c>.</summary>
/// <param name="Offset">The distance of a bound that has one.</param>
public sealed record FrameBoundSyntax(TextSpan Span, FrameBoundKind Kind, ExpressionSyntax? Offset) : SyntaxNode(Span);

/// <summary>Grammar rule <c>range_or_rows</c>.</summary>
public enum FrameUnit
{
    Range,
    Rows,
    Groups,
}

/// <summary>Where a frame begins or ends.</summary>
public enum FrameBoundKind
{
    UnboundedPreceding,
    Preceding,
    CurrentRow,
    Following,
    UnboundedFollowing,
}

/// <summary>Grammar rule <c>frame_exclude</c>.</summary>
public enum FrameExclusion
{
    Unspecified,
    NoOthers,
    CurrentRow,
    Group,
    Ties,
}
