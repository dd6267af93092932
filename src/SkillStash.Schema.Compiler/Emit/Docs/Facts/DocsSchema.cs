using System.Collections.Generic;
using SkillStash.Schema.Compiler.Emit.Docs.Diagram;

namespace SkillStash.Schema.Compiler.Emit.Docs.Facts;

/// <summary>All that the reference says, whatever it is written in.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Summary">How much there is.</param>
/// <param name="Relations">The tables, then the views.</param>
/// <param name="Diagram">The tables and how they hang together.</param>
internal sealed record DocsSchema(string Title, string Summary, IReadOnlyList<DocsRelation> Relations, EntityDiagram Diagram);
