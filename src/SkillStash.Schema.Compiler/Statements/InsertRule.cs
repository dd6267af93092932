namespace SkillStash.Schema.Compiler.Statements;

/// <summary>What it means to leave a column out of an INSERT.</summary>
public enum InsertRule
{
    /// <summary>The column must be given.</summary>
    Required,

    /// <summary>NULL is stored.</summary>
    Nullable,

    /// <summary>The DEFAULT of a NOT NULL column is stored.</summary>
    Default,

    /// <summary>The DEFAULT of a nullable column is stored, and NULL can be given too.</summary>
    OptionalDefault,

    /// <summary>SQLite gives the next rowid.</summary>
    RowId,

    /// <summary>The emitted code makes a new UUID.</summary>
    NewKey,

    /// <summary>The column cannot be inserted: it is generated.</summary>
    Never,
}
