namespace SkillStash.Schema.Compiler.Model;

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
}
