namespace SkillStash.Schema.Compiler.Model;

/// <summary>A CHECK constraint.</summary>
/// <param name="Name">The name after CONSTRAINT; null without one.</param>
/// <param name="Sql">The expression without comments; a line break is there only inside a literal or a name.</param>
public sealed record CheckModel(string? Name, string Sql);
