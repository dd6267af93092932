using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Queries;

/// <summary>What came of compiling a file of named queries.</summary>
/// <param name="Path">The file.</param>
/// <param name="Queries">Those that SQLite would run, in the order of the file.</param>
/// <param name="Diagnostics">All findings, in the order of their places.</param>
public sealed record QueryCompilation(string Path, EquatableArray<StatementModel> Queries, EquatableArray<Diagnostic> Diagnostics)
{
    /// <summary>Where the names of <see cref="Queries"/> stand, in the same order.</summary>
    public EquatableArray<QueryPlace> Places { get; init; }

    /// <summary>The file, parsed.</summary>
    internal ScriptSyntax Script { get; init; } = null!;
}

/// <summary>Where the name of a query stands.</summary>
/// <param name="Query">The name.</param>
/// <param name="Span">The place.</param>
/// <param name="Start">Its first line and column.</param>
/// <param name="End">What is just past its last.</param>
public sealed record QueryPlace(string Query, TextSpan Span, LinePosition Start, LinePosition End)
{
    /// <summary>A finding at the name.</summary>
    public Diagnostic At(string path, DiagnosticMessage message) => new(message.Rule, message.Text, path, Span, Start, End);
}
