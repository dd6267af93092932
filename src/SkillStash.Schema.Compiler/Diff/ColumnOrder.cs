namespace SkillStash.Schema.Compiler.Diff;

/// <summary>Whether the order of a table's columns is a difference.</summary>
public enum ColumnOrder
{
    /// <summary>It is none: generated code names columns, and ALTER TABLE adds them at the end.</summary>
    Any,

    /// <summary>It is one: <c>SELECT *</c>, and an INSERT that names no columns, go by it.</summary>
    Exact,
}
