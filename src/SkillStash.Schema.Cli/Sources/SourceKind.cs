namespace SkillStash.Schema.Cli.Sources;

/// <summary>What a SOURCE of the command line is.</summary>
internal enum SourceKind
{
    /// <summary>A file of SQL statements.</summary>
    Sql,

    /// <summary>A folder of migrations.</summary>
    Folder,

    /// <summary>A database file.</summary>
    Database,
}
