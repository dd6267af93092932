namespace SkillStash.Schema.Compiler.Emit.Docs.Diagram;

/// <summary>A key column in the diagram.</summary>
/// <param name="Name">The column's name.</param>
/// <param name="DeclaredType">The declared type; empty where there is none.</param>
/// <param name="IsPrimary">Whether it is part of the primary key.</param>
/// <param name="IsForeign">Whether it is part of a foreign key.</param>
internal sealed record EntityColumn(string Name, string DeclaredType, bool IsPrimary, bool IsForeign);
