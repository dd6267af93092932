using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Diagnostics;

/// <summary>A finding at its place. Compared by value.</summary>
/// <param name="Rule">What kind of finding it is.</param>
/// <param name="Message">What is wrong, naming the thing, and what helps.</param>
/// <param name="Path">The path of the source, as it was given.</param>
/// <param name="Span">The place in the source.</param>
/// <param name="Start">The first character's line and column, from 1.</param>
/// <param name="End">Line and column just past the last character, from 1.</param>
public sealed record Diagnostic(
    DiagnosticRule Rule,
    string Message,
    string Path,
    TextSpan Span,
    LinePosition Start,
    LinePosition End)
{
    /// <summary>The rule's id.</summary>
    public string Id => Rule.Id;

    /// <summary>The rule's severity.</summary>
    public DiagnosticSeverity Severity => Rule.Severity;

    /// <summary>A finding at a place of a schema.</summary>
    /// <param name="place">The place; null or without a document where none is known.</param>
    /// <param name="message">What was found.</param>
    public static Diagnostic At(SourceSpan? place, DiagnosticMessage message)
    {
        SourceSpan known = place ?? default;
        SourceText source = known.Source ?? new SourceText("");
        return new Diagnostic(
            message.Rule, message.Text, source.Path, known.Span, source.Position(known.Span.Start), source.Position(known.Span.End));
    }

    /// <summary>The finding in the form that compilers print and editors understand.</summary>
    public override string ToString() => $"{Path}{Start}: {Severity.ToString().ToLowerInvariant()} {Id}: {Message}";
}
