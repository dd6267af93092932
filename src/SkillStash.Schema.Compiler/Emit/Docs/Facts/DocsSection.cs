using System.Collections.Generic;

namespace SkillStash.Schema.Compiler.Emit.Docs.Facts;

/// <summary>Facts of one sort.</summary>
/// <param name="Title">What they are.</param>
/// <param name="Items">One or more of them.</param>
internal sealed record DocsSection(string Title, IReadOnlyList<Phrase> Items);
