namespace SkillStash.Schema.Sqlite.Migrations;

/// <summary>What has become of a migration that was pending.</summary>
public enum MigrationStage
{
    /// <summary>It is about to be applied.</summary>
    Starting,

    /// <summary>It has been applied, and its record is permanent.</summary>
    Applied,

    /// <summary>Another process has applied it meanwhile.</summary>
    FoundApplied,
}
