using System.Collections.Generic;
using SkillStash.Schema.Compiler.Binding.Queries;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Binding.Schema;

/// <summary>What binding a statement needs besides the statement: its document, the comments there, and where findings go.</summary>
internal sealed class BindingContext(SourceText source, CommentMap comments, DiagnosticBag diagnostics)
{
    public SourceText Source { get; } = source;

    public CommentMap Comments { get; } = comments;

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    /// <summary>Why a CREATE TABLE is read.</summary>
    public BindingMode Mode { get; init; }

    /// <summary>Syntax errors in the document: of a statement with one, more is missing than the text tells.</summary>
    public IReadOnlyList<SyntaxError> SyntaxErrors { get; init; } = [];

    /// <summary>Whether a part of the statement could not be read.</summary>
    public bool IsDamaged(SyntaxNode statement)
    {
        foreach (SyntaxError error in SyntaxErrors)
        {
            if (error.Span.End >= statement.Span.Start && error.Span.Start <= statement.Span.End + 1)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The same, but for findings, which nobody sees.</summary>
    public BindingContext Quiet() => new(Source, Comments, new DiagnosticBag(Source)) { Mode = Mode };

    public void Report(SyntaxNode node, DiagnosticMessage message) => Diagnostics.Report(node.Span, message);
}
