using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SkillStash.Schema;

/// <summary>What happens when a step fails: wait for a lock, or throw.</summary>
internal static unsafe class StatementFailure
{
    /// <summary>Tries again while the database is locked. Returns whether there is a row, or throws what went wrong.</summary>
    public static bool RetryOrThrow(Statement statement, SqliteConnection connection, int result)
    {
        sqlite3 handle = statement.Cache.Connection;
        nint native = handle.DangerousGetHandle();
        BusyWait wait = new(connection);
        // A run that has given rows cannot be busy: it holds its lock until it is reset.
        while (wait.Again(NativeSqlite.ExtendedErrorCode(native)))
        {
            NativeSqlite.Reset(statement.Handle);
            result = NativeSqlite.Step(statement.Handle);
            if (result is NativeSqlite.Row or NativeSqlite.Done)
            {
                return result == NativeSqlite.Row;
            }
        }

        if ((result & 0xFF) == NativeSqlite.Constraint)
        {
            throw ConstraintDiagnosis.Explain(statement, connection);
        }

        SqliteException.ThrowExceptionForRC(result, handle);
        return false;
    }
}
