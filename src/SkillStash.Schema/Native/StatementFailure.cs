using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SkillStash.Schema;

/// <summary>What happens when a run cannot be finished.</summary>
internal static class StatementFailure
{
    /// <summary>Ends the run and says what went wrong.</summary>
    /// <returns>A <see cref="ConstraintViolationException"/> where a constraint failed.</returns>
    public static SqliteException End(Statement statement, int result)
    {
        StatementCache cache = statement.Cache;
        cache.Session.Wait.End();
        SqliteException exception = (result & 0xFF) == NativeSqlite.Constraint
            ? ConstraintDiagnosis.Explain(statement)
            : new SqliteException($"SQLite Error {result}: '{raw.sqlite3_errmsg(cache.Connection).utf8_to_string()}'.", result, cache.ErrorCode);
        statement.Release();
        cache.Session.NoteFailure();
        return exception;
    }
}
