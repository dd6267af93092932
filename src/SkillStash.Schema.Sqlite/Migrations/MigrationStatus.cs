namespace SkillStash.Schema.Sqlite.Migrations;

/// <summary>One migration, held against a database.</summary>
/// <param name="Name">The name of its file.</param>
/// <param name="State">How its file and its record stand to each other.</param>
/// <param name="AppliedAt">When it was applied: UTC, as CURRENT_TIMESTAMP writes it; null where it was not.</param>
public sealed record MigrationStatus(string Name, MigrationState State, string? AppliedAt);
