using System;
using System.Threading;

namespace SkillStash.Schema;

/// <summary>Lets the connections of a pool write one after the other, and keeps the write-ahead log short between them.</summary>
/// <remarks>
/// What may be written is decided by SQLite's own lock, which other processes take too. The gate saves the connections of one process the
/// waiting by trial, in which the last to come may be the first to be served.
/// </remarks>
internal sealed class WriterGate
{
    // SQLite copies a log of 1,000 pages back while readers run, but begins it anew only at a moment when no reader uses it (wal, section 6).
    private const int LongLog = 4_096;
    private const int PagesPerMillisecond = 20;
    private const int LongestWait = 5_000;

    private readonly SemaphoreSlim _semaphore = new(1, 1);
    private int _attemptAt = LongLog;

    /// <summary>Waits for the turn to write.</summary>
    /// <returns>Whether it came in time.</returns>
    /// <exception cref="OperationCanceledException">The wait was cancelled.</exception>
    public bool Enter(BusyWait wait) => wait.Enter(_semaphore);

    /// <summary>Ends the turn, after a look at the log: nobody adds to it now.</summary>
    public void Leave(WriteAheadLog log)
    {
        try
        {
            if (log.Pages >= _attemptAt)
            {
                Empty(log);
            }
        }
        finally
        {
            _semaphore.Release();
        }
    }

    /// <summary>Ends the turn of a connection that is gone.</summary>
    public void Abandon() => _semaphore.Release();

    /// <summary>Waits for the readers of the log to end; the longer it is, the longer it is worth the wait.</summary>
    /// <remarks>Those that begin meanwhile find all of it in the database file, and do not use it.</remarks>
    private void Empty(WriteAheadLog log)
    {
        int pages = log.Pages;
        bool isEmpty = log.Empty(Math.Min(LongestWait, pages / PagesPerMillisecond));
        _attemptAt = isEmpty ? LongLog : pages + (pages / 4);
    }
}
