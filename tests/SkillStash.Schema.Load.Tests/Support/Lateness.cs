using System;
using System.Diagnostics;
using System.IO;
using System.Threading;

namespace SkillStash.Schema.Load.Tests;

/// <summary>Measures how late this machine is while a load runs: in waking a thread, and in writing to the disk.</summary>
internal sealed class Lateness : IDisposable
{
    private const int Factor = 10; // a wait has several steps, each of which may be as late as the latest one seen here

    private static readonly TimeSpan Nap = TimeSpan.FromMilliseconds(5);

    private readonly FileStream _file;
    private readonly Thread _thread;
    private volatile bool _stopped;

    public Lateness(string folder)
    {
        string path = Path.Combine(folder, "lateness");
        _file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        _thread = new Thread(Measure);
        _thread.Start();
    }

    /// <summary>The latest that a thread woke.</summary>
    public TimeSpan Waking { get; private set; }

    /// <summary>The longest that a write took.</summary>
    public TimeSpan Writing { get; private set; }

    /// <summary>What a wait may take beyond its promise, on this machine, now.</summary>
    public TimeSpan Allowance => Factor * (Waking + Writing);

    /// <summary>Ends the measuring.</summary>
    public void Stop()
    {
        _stopped = true;
        _thread.Join();
    }

    public void Dispose()
    {
        Stop();
        _file.Dispose();
    }

    private void Measure()
    {
        byte[] page = new byte[4096];
        for (int i = 0; !_stopped; i++)
        {
            long start = Stopwatch.GetTimestamp();
            Thread.Sleep(Nap);
            TimeSpan late = Stopwatch.GetElapsedTime(start) - Nap;
            Waking = late > Waking ? late : Waking;
            if (i % 20 == 0)
            {
                start = Stopwatch.GetTimestamp();
                _file.Position = 0;
                _file.Write(page);
                _file.Flush(flushToDisk: true);
                TimeSpan written = Stopwatch.GetElapsedTime(start);
                Writing = written > Writing ? written : Writing;
            }
        }
    }
}
