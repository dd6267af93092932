using System.Threading;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SkillStash.Schema.Sqlite.Migrations;

/// <summary>Ends what SQLite is doing once its caller has cancelled.</summary>
internal static class Interruption
{
    // So many instructions of SQLite's machine take less than a millisecond.
    private const int InstructionsBetweenLooks = 1000;

    /// <summary>Has every statement that runs on the connection for a while look at the token; it fails with SQLITE_INTERRUPT then.</summary>
    /// <remarks>
    /// SQLite asks (c3ref/progress_handler), and is not told by sqlite3_interrupt: that has no effect on the statement that begins just after it, and
    /// would come from a thread that does not know whether the connection is still open.
    /// </remarks>
    public static void Watch(SqliteConnection connection, CancellationToken cancellation)
    {
        if (cancellation.CanBeCanceled)
        {
            raw.sqlite3_progress_handler(connection.Handle, InstructionsBetweenLooks, _ => cancellation.IsCancellationRequested ? 1 : 0, null);
        }
    }
}
