using System;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Linq;
using Microsoft.Data.Sqlite;

namespace SkillStash.Schema.Load.Tests;

/// <summary>How long the calls waited that ended in SQLITE_BUSY.</summary>
internal sealed class Waits
{
    private const int Busy = 5;

    private readonly ConcurrentBag<(string Call, TimeSpan Time, int Statements, int Code)> _waits = [];

    public int Count => _waits.Count;

    /// <summary>Runs a call.</summary>
    /// <param name="name">What it is.</param>
    /// <param name="statements">The number of its statements that may each wait for a lock.</param>
    /// <param name="call">The call.</param>
    /// <returns>Whether it returned; false when the database was busy.</returns>
    public bool Try(string name, int statements, Action call)
    {
        long start = Stopwatch.GetTimestamp();
        try
        {
            call();
            return true;
        }
        catch (SqliteException busy) when (busy.SqliteErrorCode == Busy)
        {
            _waits.Add((name, Stopwatch.GetElapsedTime(start), statements, busy.SqliteExtendedErrorCode));
            return false;
        }
    }

    /// <summary>Reports the longest wait, and the shortest.</summary>
    public void Report(string load, Lateness lateness)
    {
        if (!_waits.IsEmpty)
        {
            var longest = _waits.MaxBy(wait => wait.Time);
            var shortest = _waits.MinBy(wait => wait.Time);
            Figures.Write($"{load}: {Count} calls ended busy; the longest wait {longest.Time.TotalMilliseconds:0} ms ({longest.Call}), the shortest "
                + $"{shortest.Time.TotalMilliseconds:0} ms ({shortest.Call}, code {shortest.Code}); threads woke up to "
                + $"{lateness.Waking.TotalMilliseconds:0} ms late, the disk took up to {lateness.Writing.TotalMilliseconds:0} ms");
        }
    }

    /// <summary>The waits that were longer than the timeout and a tenth of it, and what the machine was late.</summary>
    public string[] TooLong(TimeSpan timeout, Lateness lateness) =>
    [
        .. from wait in _waits
           where wait.Time > (wait.Statements * 1.1 * timeout) + lateness.Allowance
           select $"{wait.Call} waited {wait.Time.TotalMilliseconds:0} ms where {timeout.TotalMilliseconds:0} ms were set",
    ];

    /// <summary>The calls that gave up before their time.</summary>
    public string[] TooShort(TimeSpan timeout) =>
    [
        .. from wait in _waits
           where wait.Time < 0.9 * timeout
           select $"{wait.Call} gave up after {wait.Time.TotalMilliseconds:0} ms where {timeout.TotalMilliseconds:0} ms were set (code {wait.Code})",
    ];
}
