namespace SkillStash.Schema.Compiler.Model;

/// <summary>What ON DELETE and ON UPDATE of a foreign key do (foreignkeys, section 4.3).</summary>
public enum ForeignKeyAction
{
    /// <summary>NO ACTION: the row stays as it is, and the check fails unless its parent comes back in time.</summary>
    NoAction,

    /// <summary>RESTRICT: the parent cannot go while a row refers to it.</summary>
    Restrict,

    /// <summary>SET NULL.</summary>
    SetNull,

    /// <summary>SET DEFAULT.</summary>
    SetDefault,

    /// <summary>CASCADE: the row goes, or changes, with its parent.</summary>
    Cascade,
}
