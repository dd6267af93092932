namespace SkillStash.Schema.Sqlite.Migrations;

/// <summary>How far the application of migrations is.</summary>
/// <param name="Name">The name of the migration's file.</param>
/// <param name="Number">Which one it is of those that were pending, from 1.</param>
/// <param name="Count">How many were pending.</param>
/// <param name="Stage">What has become of it.</param>
public readonly record struct MigrationStep(string Name, int Number, int Count, MigrationStage Stage);
