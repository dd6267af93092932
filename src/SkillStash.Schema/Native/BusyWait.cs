using System;
using System.Diagnostics;
using System.Threading;
using Microsoft.Data.Sqlite;

namespace SkillStash.Schema;

/// <summary>
/// Waits while another connection holds a lock. All waits of one call together end at the connection's default timeout, in however many
/// statements and steps they arise.
/// </summary>
/// <remarks>
/// SQLITE_BUSY_SNAPSHOT is not waited for: the read transaction is too old to write, and waiting does not make it younger (rescode). Nor is
/// SQLITE_LOCKED, a conflict within the connection, unless it is one between the connections of a shared cache.
/// A wait ends early when the connection's calls are cancelled.
/// </remarks>
internal sealed class BusyWait(SqliteConnection connection)
{
    private const int LongestPause = 50; // milliseconds

    private long _since;
    private int _pause;

    /// <summary>How long the waits of one call may take in all; null for the connection's default timeout.</summary>
    public TimeSpan? Timeout { get; set; }

    /// <summary>Cancels the waits.</summary>
    public CancellationToken Cancellation { get; set; }

    /// <summary>What the call has spent on waits that have ended, in ticks of the stopwatch.</summary>
    public long Spent { get; private set; }

    /// <summary>Begins a call, or goes on with one that has waited before.</summary>
    public void Restart(long spent = 0)
    {
        Spent = spent;
        _since = 0;
    }

    /// <summary>Pauses and says true if what gave this result code should be tried again.</summary>
    public bool Again(int extendedCode)
    {
        if (!IsLock(extendedCode))
        {
            return false;
        }

        long now = Stopwatch.GetTimestamp();
        if (_since == 0)
        {
            _since = now;
            _pause = 0;
        }

        double left = LeftAt(now);
        if (left <= 0)
        {
            return false;
        }

        _pause = Math.Min(LongestPause, _pause + 1);
        return !Sleep((int)Math.Ceiling(Math.Min(left, _pause)));
    }

    /// <summary>Waits for a semaphore, on the same account.</summary>
    /// <returns>Whether it was entered in time.</returns>
    /// <exception cref="OperationCanceledException">The wait was cancelled.</exception>
    public bool Enter(SemaphoreSlim semaphore)
    {
        if (semaphore.Wait(0, CancellationToken.None))
        {
            return true;
        }

        long now = Stopwatch.GetTimestamp();
        _since = now;
        try
        {
            double left = LeftAt(now);
            return semaphore.Wait(left > int.MaxValue ? -1 : (int)Math.Ceiling(Math.Max(left, 0)), Cancellation);
        }
        finally
        {
            End();
        }
    }

    /// <summary>Ends a wait: what had to wait has succeeded, or failed for another reason.</summary>
    public void End()
    {
        if (_since != 0)
        {
            Spent += Stopwatch.GetTimestamp() - _since;
            _since = 0;
        }
    }

    private static bool IsLock(int extendedCode) =>
        extendedCode == NativeSqlite.LockedSharedCache || ((extendedCode & 0xFF) == NativeSqlite.Busy && extendedCode != NativeSqlite.BusySnapshot);

    /// <summary>Pauses, and says whether the wait was cancelled.</summary>
    private bool Sleep(int milliseconds)
    {
        if (Cancellation.CanBeCanceled)
        {
            return Cancellation.WaitHandle.WaitOne(milliseconds);
        }

        Thread.Sleep(milliseconds);
        return false;
    }

    /// <summary>The milliseconds until the timeout, of which 0 is none.</summary>
    private double LeftAt(long now)
    {
        TimeSpan timeout = Timeout ?? TimeSpan.FromSeconds(connection.DefaultTimeout);
        return timeout == TimeSpan.Zero
            ? double.PositiveInfinity
            : (timeout - Stopwatch.GetElapsedTime(_since, now + Spent)).TotalMilliseconds;
    }
}
