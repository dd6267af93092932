using Microsoft.CodeAnalysis;

namespace SkillStash.Schema.Generator.Tests.Architecture;

/// <summary>A part of a source file.</summary>
/// <param name="Room">The room of the file.</param>
/// <param name="File">The file, below the folder of the sources.</param>
/// <param name="Syntax">The part.</param>
/// <param name="Model">What the compiler knows of it.</param>
internal readonly record struct SourceNode(string Room, string File, SyntaxNode Syntax, SemanticModel Model)
{
    /// <summary>The file and the line.</summary>
    public string Place => $"{File}({Syntax.GetLocation().GetLineSpan().StartLinePosition.Line + 1})";
}
