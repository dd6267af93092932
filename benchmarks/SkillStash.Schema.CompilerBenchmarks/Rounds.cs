using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using Spectre.Console;

namespace SkillStash.Schema.CompilerBenchmarks;

/// <summary>Times steps in turn, round after round, so that a drift of the machine's speed meets all alike.</summary>
internal static class Rounds
{
    // The first rounds warm up the code and the caches.
    private const int WarmUps = 3;

    /// <summary>Prints the median of each step, and its ratio to the first.</summary>
    public static void Run(IAnsiConsole console, string title, int rounds, params IReadOnlyList<Step> steps)
    {
        double[][] times = [.. steps.Select(_ => new double[rounds])];
        long[] bytes = new long[steps.Count];
        for (int round = -WarmUps; round < rounds; round++)
        {
            for (int i = 0; i < steps.Count; i++)
            {
                steps[i].Prepare();
                GC.Collect();
                long allocated = GC.GetAllocatedBytesForCurrentThread();
                long start = Stopwatch.GetTimestamp();
                steps[i].Act();
                double elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                if (round >= 0)
                {
                    times[i][round] = elapsed;
                    bytes[i] = GC.GetAllocatedBytesForCurrentThread() - allocated;
                }
            }
        }

        Table table = new Table().RoundedBorder().Title(title).AddColumns("Step", "Median", "Min – max", "Ratio", "Allocated");
        for (int i = 0; i < steps.Count; i++)
        {
            table.AddRow(
                steps[i].Name,
                Text(Median(times[i])) + " ms",
                Text(times[i].Min()) + " – " + Text(times[i].Max()),
                (Median(times[i]) / Median(times[0])).ToString("F2", CultureInfo.InvariantCulture),
                (bytes[i] / 1024).ToString("N0", CultureInfo.InvariantCulture) + " KB");
        }

        console.Write(table);
    }

    private static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);

    private static string Text(double milliseconds) => milliseconds.ToString("N2", CultureInfo.InvariantCulture);
}
