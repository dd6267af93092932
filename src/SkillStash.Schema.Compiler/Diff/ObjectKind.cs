namespace SkillStash.Schema.Compiler.Diff;

/// <summary>What CREATE makes.</summary>
public enum ObjectKind
{
    /// <summary>A table, ordinary or virtual.</summary>
    Table,

    /// <summary>An index of CREATE INDEX; those that constraints make belong to their constraints.</summary>
    Index,

    /// <summary>A view.</summary>
    View,

    /// <summary>A trigger.</summary>
    Trigger,
}
