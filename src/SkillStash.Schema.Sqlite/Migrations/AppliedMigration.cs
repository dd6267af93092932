namespace SkillStash.Schema.Sqlite.Migrations;

/// <summary>A migration as a database has it on record.</summary>
/// <param name="Name">The name of its file.</param>
/// <param name="AppliedAt">When it was applied: UTC, as CURRENT_TIMESTAMP writes it.</param>
/// <param name="Checksum">The <see cref="Migration.Checksum"/> of what was applied; null where wrangler applied it.</param>
internal sealed record AppliedMigration(string Name, string AppliedAt, string? Checksum);
