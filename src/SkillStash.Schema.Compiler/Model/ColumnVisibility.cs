namespace SkillStash.Schema.Compiler.Model;

/// <summary>How a column shows, numbered as PRAGMA table_xinfo numbers <c>hidden</c>.</summary>
public enum ColumnVisibility
{
    /// <summary>An ordinary column.</summary>
    Normal = 0,

    /// <summary>A hidden column of a virtual table.</summary>
    Hidden = 1,

    /// <summary>A generated column computed when read.</summary>
    GeneratedVirtual = 2,

    /// <summary>A generated column computed when written.</summary>
    GeneratedStored = 3,
}
