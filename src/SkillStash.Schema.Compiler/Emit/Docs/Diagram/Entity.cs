using System.Collections.Generic;

namespace SkillStash.Schema.Compiler.Emit.Docs.Diagram;

/// <summary>A table in the diagram.</summary>
/// <param name="Name">The table's name.</param>
/// <param name="Keys">The columns that are part of a key.</param>
/// <param name="OtherColumns">How many more columns there are.</param>
internal sealed record Entity(string Name, IReadOnlyList<EntityColumn> Keys, int OtherColumns);
