namespace SkillStash.Schema.Compiler.Model;

/// <summary>What can be said of a kind of statement.</summary>
public static class StatementKinds
{
    /// <summary>Whether rows are returned.</summary>
    public static bool ReturnsRows(this StatementKind kind) => kind is StatementKind.One or StatementKind.Many or StatementKind.Page or StatementKind.Scan;
}

/// <summary>What running a statement gives.</summary>
public enum StatementKind
{
    /// <summary>At most one row.</summary>
    One,

    /// <summary>Any number of rows.</summary>
    Many,

    /// <summary>Rows page by page.</summary>
    Page,

    /// <summary>The number of rows that were changed.</summary>
    Rows,

    /// <summary>Nothing.</summary>
    Exec,

    /// <summary>The number of rows that were changed, and the rowid of the row that was inserted last.</summary>
    Result,

    /// <summary>The rowid of the row that was inserted last.</summary>
    LastId,

    /// <summary>Rows one by one, while the caller takes them.</summary>
    Scan,
}
