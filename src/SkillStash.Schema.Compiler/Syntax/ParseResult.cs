using System.Collections.Generic;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>What the parser made of a document. It always makes something: mistakes are in <see cref="Errors"/>.</summary>
/// <param name="Script">The statements that could be read, each without the parts that could not.</param>
/// <param name="Comments">All comments in source order.</param>
/// <param name="Errors">In source order.</param>
public sealed record ParseResult(
    SourceText Source,
    ScriptSyntax Script,
    IReadOnlyList<Comment> Comments,
    IReadOnlyList<SyntaxError> Errors);
