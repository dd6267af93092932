using System;
using System.Diagnostics;
using System.Threading;
using Microsoft.Data.Sqlite;

namespace SkillStash.Schema;

/// <summary>Waits while another connection holds the lock, up to the connection's default timeout, as Microsoft.Data.Sqlite does.</summary>
/// <remarks>
/// SQLITE_BUSY_SNAPSHOT is not waited for: the read transaction is too old to write, and waiting does not make it younger (rescode).
/// </remarks>
internal struct BusyWait(SqliteConnection connection)
{
    private const int LongestPause = 50; // milliseconds

    private long _start;
    private int _pause;

    /// <summary>Pauses and says true if the call that gave this result should be tried again.</summary>
    public bool Again(int result)
    {
        if ((result != NativeSqlite.LockedSharedCache && (result & 0xFF) != NativeSqlite.Busy) || result == NativeSqlite.BusySnapshot)
        {
            return false;
        }

        _start = _start == 0 ? Stopwatch.GetTimestamp() : _start;
        int timeout = connection.DefaultTimeout; // seconds, 0 for ever
        if (timeout != 0 && Stopwatch.GetElapsedTime(_start).TotalSeconds >= timeout)
        {
            return false;
        }

        _pause = Math.Min(LongestPause, _pause + 1);
        Thread.Sleep(_pause);
        return true;
    }
}
