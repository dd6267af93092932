namespace SkillStash.Schema;

/// <summary>What of a schema is compared.</summary>
public enum SchemaAspect
{
    /// <summary>A table or virtual table, and that it is one; for a virtual table also its definition.</summary>
    Table,

    /// <summary>STRICT, WITHOUT ROWID and AUTOINCREMENT.</summary>
    TableOptions,

    /// <summary>A column.</summary>
    Column,

    /// <summary>A column's declared type.</summary>
    ColumnType,

    /// <summary>A column's NOT NULL.</summary>
    NotNull,

    /// <summary>A column's DEFAULT.</summary>
    Default,

    /// <summary>A column's place in the primary key.</summary>
    PrimaryKey,

    /// <summary>A column's collation.</summary>
    Collation,

    /// <summary>How a column is generated.</summary>
    Generated,

    /// <summary>A CHECK constraint.</summary>
    Check,

    /// <summary>A UNIQUE or PRIMARY KEY constraint.</summary>
    Unique,

    /// <summary>An ON CONFLICT clause of a constraint.</summary>
    ConflictClause,

    /// <summary>A foreign key.</summary>
    ForeignKey,

    /// <summary>An index made by CREATE INDEX.</summary>
    Index,

    /// <summary>A view.</summary>
    View,

    /// <summary>A trigger.</summary>
    Trigger,
}
