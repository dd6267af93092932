using System.Collections.Generic;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>What the lexer made of a document.</summary>
/// <param name="Tokens">The tokens; from <paramref name="Count"/> on the array is unused.</param>
/// <param name="Count">Number of tokens, the last of which is <see cref="TokenKind.EndOfFile"/>.</param>
/// <param name="Comments">The comments between them.</param>
public sealed record TokenList(Token[] Tokens, int Count, IReadOnlyList<Comment> Comments);
