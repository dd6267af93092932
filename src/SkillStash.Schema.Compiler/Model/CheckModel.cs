namespace SkillStash.Schema.Compiler.Model;

/// <summary>A CHECK constraint.</summary>
/// <param name="Name">The name after CONSTRAINT; null without one.</param>
/// <param name="Sql">The expression on one line without comments.</param>
public sealed record CheckModel(string? Name, string Sql);
