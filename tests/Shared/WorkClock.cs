using System;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Threading;
using System.Threading.Tasks;

namespace SkillStash.Schema.Testing;

/// <summary>Measures time by what the machine gets done in it: the more others work on it, the slower this clock goes.</summary>
/// <remarks>Limits of tests are limits on this clock, so that none is met for no other reason than the load of the machine.</remarks>
internal static class WorkClock
{
    private const int ProbeMegabytes = 32;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    // What a probe takes on a machine with nothing else to do.
    private static readonly TimeSpan Idle = TimeSpan.FromMilliseconds(30);

    private static readonly byte[] Megabyte = new byte[1024 * 1024];
    private static readonly Lock Gate = new();
    private static TimeSpan _before;
    private static TimeSpan _latest;
    private static long _since;
    private static double _slowness = 1;

    static WorkClock()
    {
        _slowness = Probe();
        _since = Stopwatch.GetTimestamp();
        new Thread(Run) { IsBackground = true, Name = nameof(WorkClock) }.Start();
    }

    /// <summary>The time on this clock. Only differences mean something.</summary>
    public static TimeSpan Now
    {
        get
        {
            lock (Gate)
            {
                // A machine found to be slower is so in hindsight, but no time is taken back that has been told.
                TimeSpan now = _before + (Stopwatch.GetElapsedTime(_since) / _slowness);
                return _latest = now > _latest ? now : _latest;
            }
        }
    }

    /// <summary>Lets time pass on this clock.</summary>
    public static async Task DelayAsync(TimeSpan delay, CancellationToken cancellation)
    {
        for (TimeSpan end = Now + delay; Now < end;)
        {
            await Task.Delay(20, cancellation);
        }
    }

    private static void Run()
    {
        while (true)
        {
            Thread.Sleep(Pause);
            double slowness = Probe();
            lock (Gate)
            {
                _before += Stopwatch.GetElapsedTime(_since) / slowness;
                _since = Stopwatch.GetTimestamp();
                _slowness = slowness;
            }
        }
    }

    private static double Probe()
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < ProbeMegabytes; i++)
        {
            SHA256.HashData(Megabyte);
        }

        return Math.Max(1, Stopwatch.GetElapsedTime(start) / Idle);
    }
}
