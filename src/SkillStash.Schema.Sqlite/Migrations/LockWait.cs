using System;
using System.Diagnostics;
using System.Threading;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SkillStash.Schema.Sqlite.Migrations;

/// <summary>Waits for the locks of other processes, and not for longer than the caller wants to.</summary>
/// <remarks>SQLite waits by itself too, but nothing wakes it before its time is over: neither a token nor sqlite3_interrupt.</remarks>
internal static class LockWait
{
    private const int MillisecondsBetweenLooks = 50;

    /// <summary>Runs a statement that takes a lock, again and again while another process has it.</summary>
    /// <exception cref="SqliteException">SQLite refuses the statement, or the other process has the lock for too long.</exception>
    /// <exception cref="OperationCanceledException">The wait is cancelled.</exception>
    public static void Run(SqliteConnection connection, string sql, CancellationToken cancellation)
    {
        long start = Stopwatch.GetTimestamp();
        raw.sqlite3_busy_timeout(connection.Handle, MillisecondsBetweenLooks);
        try
        {
            int result;
            do
            {
                cancellation.ThrowIfCancellationRequested();
                result = raw.sqlite3_exec(connection.Handle, sql);
            }
            while (IsBusy(result) && Stopwatch.GetElapsedTime(start).TotalSeconds < DatabaseFile.SecondsToWait);

            SqliteException.ThrowExceptionForRC(result, connection.Handle);
        }
        finally
        {
            raw.sqlite3_busy_timeout(connection.Handle, DatabaseFile.SecondsToWait * 1000);
        }
    }

    private static bool IsBusy(int result) => (result & 0xff) == raw.SQLITE_BUSY;
}
