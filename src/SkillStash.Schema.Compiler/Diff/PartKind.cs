namespace SkillStash.Schema.Compiler.Diff;

/// <summary>What a table is made of.</summary>
public enum PartKind
{
    /// <summary>A column.</summary>
    Column,

    /// <summary>The order of the columns that both schemas have.</summary>
    ColumnOrder,

    /// <summary>The PRIMARY KEY.</summary>
    PrimaryKey,

    /// <summary>A UNIQUE constraint.</summary>
    Unique,

    /// <summary>A foreign key.</summary>
    ForeignKey,

    /// <summary>A CHECK constraint.</summary>
    Check,
}
