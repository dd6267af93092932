using System;
using System.Threading;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SkillStash.Schema;

/// <summary>What happens when a run cannot be finished.</summary>
internal static class StatementFailure
{
    /// <summary>Ends the run and says what went wrong.</summary>
    /// <returns>
    /// A <see cref="ConstraintViolationException"/> where a constraint failed, an <see cref="OperationCanceledException"/> where the calls are
    /// cancelled and SQLite was interrupted or waiting for a lock.
    /// </returns>
    public static Exception End(Statement statement, int result)
    {
        StatementCache cache = statement.Cache;
        cache.Session.Wait.End();
        CancellationToken cancellation = cache.Session.Cancellation;
        Exception exception = (result & 0xFF) switch
        {
            NativeSqlite.Constraint => ConstraintDiagnosis.Explain(statement),
            NativeSqlite.Interrupted or NativeSqlite.Busy when cancellation.IsCancellationRequested => new OperationCanceledException(cancellation),
            _ => new SqliteException($"SQLite Error {result}: '{raw.sqlite3_errmsg(cache.Connection).utf8_to_string()}'.", result, cache.ErrorCode),
        };
        statement.Release();
        cache.Session.NoteFailure();
        return exception;
    }
}
