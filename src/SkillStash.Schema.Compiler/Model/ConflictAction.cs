namespace SkillStash.Schema.Compiler.Model;

/// <summary>What a constraint does to a row that breaks it (lang_conflict).</summary>
public enum ConflictAction
{
    /// <summary>ABORT, which is meant where no ON CONFLICT is written: the statement is undone.</summary>
    Abort,

    /// <summary>ROLLBACK: the transaction is undone.</summary>
    Rollback,

    /// <summary>FAIL: the statement stops, and keeps what it has done.</summary>
    Fail,

    /// <summary>IGNORE: the row is skipped.</summary>
    Ignore,

    /// <summary>REPLACE: the rows in the way are deleted.</summary>
    Replace,
}
