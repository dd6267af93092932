using System;

namespace SkillStash.Schema.Compiler.Model;

/// <summary>The words that SQL has for the facts of a model.</summary>
public static class SqlWords
{
    /// <summary>What stands after ON DELETE or ON UPDATE.</summary>
    public static string ToSql(this ForeignKeyAction action) => action switch
    {
        ForeignKeyAction.NoAction => "NO ACTION",
        ForeignKeyAction.Restrict => "RESTRICT",
        ForeignKeyAction.SetNull => "SET NULL",
        ForeignKeyAction.SetDefault => "SET DEFAULT",
        ForeignKeyAction.Cascade => "CASCADE",
        _ => throw new ArgumentOutOfRangeException(nameof(action)),
    };

    /// <summary>What stands after ON CONFLICT.</summary>
    public static string ToSql(this ConflictAction action) => action switch
    {
        ConflictAction.Abort => "ABORT",
        ConflictAction.Rollback => "ROLLBACK",
        ConflictAction.Fail => "FAIL",
        ConflictAction.Ignore => "IGNORE",
        ConflictAction.Replace => "REPLACE",
        _ => throw new ArgumentOutOfRangeException(nameof(action)),
    };
}
