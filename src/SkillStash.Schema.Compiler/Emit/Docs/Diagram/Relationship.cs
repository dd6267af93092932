using System.Collections.Generic;

namespace SkillStash.Schema.Compiler.Emit.Docs.Diagram;

/// <summary>A foreign key in the diagram.</summary>
/// <param name="Child">The number of the table that has it.</param>
/// <param name="Parent">The number of the table that it leads to.</param>
/// <param name="Columns">The child's columns.</param>
/// <param name="ParentColumn">The first column that it leads to; null where that is unknown.</param>
/// <param name="IsOptional">Whether a row of the child may have no parent.</param>
/// <param name="IsUnique">Whether a parent has one child at most.</param>
internal sealed record Relationship(
    int Child, int Parent, IReadOnlyList<string> Columns, string? ParentColumn, bool IsOptional, bool IsUnique);
