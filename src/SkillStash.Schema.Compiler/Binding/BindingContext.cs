using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Binding;

/// <summary>What binding a statement needs besides the statement: its document, the comments there, and where findings go.</summary>
internal sealed class BindingContext(SourceText source, CommentMap comments, DiagnosticBag diagnostics)
{
    public SourceText Source { get; } = source;

    public CommentMap Comments { get; } = comments;

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    public void Report(SyntaxNode node, DiagnosticMessage message) => Diagnostics.Report(node.Span, message);
}
