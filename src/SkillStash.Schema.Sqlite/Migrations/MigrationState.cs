namespace SkillStash.Schema.Sqlite.Migrations;

/// <summary>How a migration's file and its record in a database stand to each other.</summary>
public enum MigrationState
{
    /// <summary>It is on record, and its file says what was applied.</summary>
    Applied,

    /// <summary>It is on record, and its file says something else by now.</summary>
    Edited,

    /// <summary>It is on record, and its file is gone.</summary>
    Missing,

    /// <summary>It is to be applied.</summary>
    Pending,

    /// <summary>It is not on record, but one that comes after it is.</summary>
    OutOfOrder,
}
