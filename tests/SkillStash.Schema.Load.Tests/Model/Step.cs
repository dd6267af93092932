namespace SkillStash.Schema.Load.Tests;

/// <summary>What a step does. A step that is not possible where it comes does nothing, so that any part of a sequence is a sequence.</summary>
internal enum Operation
{
    Open,
    OpenPooled,
    OpenUnpooled,
    Close,
    Reopen,
    Dispose,
    DisposeDatabase,
    Lose,
    Insert,
    Upsert,
    Update,
    Delete,
    FailForeignKey,
    Find,
    Count,
    InsertMany,
    InsertManyThrowing,
    InsertManyCalling,
    InsertManyClosing,
    InsertManyReopening,
    InsertManyCommitting,
    InsertManyRollingBack,
    InsertManyBeginningAnew,
    Begin,
    BeginWithSql,
    Commit,
    Rollback,
    DisposeTransaction,
    Savepoint,
    RollbackToSavepoint,
    ReleaseSavepoint,
    BeginScan,
    BeginPlainScan,
    ContinueScan,
    EndScan,
    DisposeScan,
    ContinueLate,
    DisposeLate,
    PlainInsert,
    PlainDelete,
    PlainSelect,
    ClearPools,
    Collect,
}

/// <summary>One step of a sequence.</summary>
/// <param name="Operation">What is done.</param>
/// <param name="Session">The session that does it.</param>
/// <param name="Thread">The thread that does it.</param>
/// <param name="Value">What else there is to choose.</param>
internal readonly record struct Step(Operation Operation, int Session, int Thread, int Value);
