using System;
using System.Diagnostics;
using System.Linq;
using Xunit;

namespace SkillStash.Schema.Cli.Tests.Growth;

/// <summary>How much a call does: the bytes it allocates, which are the same on every machine, and its time, which is only shown.</summary>
internal readonly record struct Work(long Bytes, TimeSpan Time)
{
    /// <summary>Whether the large sizes are asked for.</summary>
    public static readonly bool IsNightly = Environment.GetEnvironmentVariable("SKILLSTASH_NIGHTLY") == "1";

    // From 2n to 4n, n log n adds a little more than twice what it adds from n to 2n, and n² four times.
    private const double MostGrowth = 2.6;

    public static Work Of(Action action)
    {
        long bytes = GC.GetTotalAllocatedBytes(precise: true), start = Stopwatch.GetTimestamp();
        action();
        TimeSpan time = Stopwatch.GetElapsedTime(start);
        return new Work(GC.GetTotalAllocatedBytes(precise: true) - bytes, time);
    }

    /// <summary>Measures at n, 2n and 4n, prints what it finds, and fails where the work grows faster than n log n.</summary>
    public static void AssertGrowth(ITestOutputHelper output, string name, int n, Func<int, Work> measure)
    {
        // What is done once in a process is no part of it.
        measure(n);
        int[] sizes = [n, 2 * n, 4 * n];
        Work[] works = [.. sizes.Select(measure)];
        if (Growth(works) >= MostGrowth)
        {
            // The runtime may still have done something once, which is added to one of the three: the least of two is without it.
            works = [.. works.Zip(sizes.Select(measure), static (first, second) => first.Bytes < second.Bytes ? first : second)];
        }

        double growth = Growth(works);
        output.WriteLine($"{name,-32} " + string.Join("   ", sizes.Zip(works, static (size, work) =>
            $"{size,5}: {work.Time.TotalMilliseconds,6:0} ms {work.Bytes / 1024,7} KB")) + $"   growth {growth:0.00}");
        Assert.True(growth < MostGrowth, $"{name}: the work grows by {growth:0.00} where it should be {MostGrowth} at most.");
    }

    private static double Growth(Work[] works) =>
        (double)(works[2].Bytes - works[1].Bytes) / Math.Max(1, works[1].Bytes - works[0].Bytes);
}
