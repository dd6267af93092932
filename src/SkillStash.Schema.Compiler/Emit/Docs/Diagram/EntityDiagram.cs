using System.Collections.Generic;

namespace SkillStash.Schema.Compiler.Emit.Docs.Diagram;

/// <summary>An entity-relationship diagram: what is in it, not yet where.</summary>
/// <param name="Entities">The tables.</param>
/// <param name="Relationships">The foreign keys between them.</param>
internal sealed record EntityDiagram(IReadOnlyList<Entity> Entities, IReadOnlyList<Relationship> Relationships);
