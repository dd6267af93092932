namespace SkillStash.Schema.Compiler.Model;

/// <summary>A pair of columns of a foreign key.</summary>
/// <param name="From">The child's column.</param>
/// <param name="To">The parent's column; null where the parent's primary key is meant.</param>
public sealed record ForeignKeyColumnModel(string From, string? To);
