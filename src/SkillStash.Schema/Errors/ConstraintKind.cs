namespace SkillStash.Schema;

/// <summary>The kinds of constraints, as SQLite's extended result codes tell them apart (rescode).</summary>
public enum ConstraintKind
{
    /// <summary>A kind that is none of the others, such as one of a virtual table.</summary>
    Other,

    /// <summary>NOT NULL.</summary>
    NotNull,

    /// <summary>UNIQUE, or a unique index.</summary>
    Unique,

    /// <summary>PRIMARY KEY.</summary>
    PrimaryKey,

    /// <summary>CHECK.</summary>
    Check,

    /// <summary>FOREIGN KEY.</summary>
    ForeignKey,

    /// <summary>A trigger called RAISE.</summary>
    Trigger,

    /// <summary>The column type of a STRICT table.</summary>
    Datatype,

    /// <summary>A rowid that is there already.</summary>
    RowId,

    /// <summary>No constraint refused the row: the database ignored it, by ON CONFLICT IGNORE or by RAISE(IGNORE) in a trigger.</summary>
    Ignored,
}
