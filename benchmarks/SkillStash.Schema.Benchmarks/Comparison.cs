using System;
using System.Buffers;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using SkillStash.Registry;
using Spectre.Console;

namespace SkillStash.Schema.Benchmarks;

/// <summary>Times contenders in one process, in turn in every round, so that a drift of the machine's speed meets all alike.</summary>
/// <remarks>BenchmarkDotNet runs one benchmark after the other, in processes of their own; ratios would carry the drift between them.</remarks>
/// <param name="contenders">Those of every operation; the first is what the others are compared with.</param>
/// <param name="serializing">One more, where JSON is written.</param>
/// <param name="rows">The size of the table.</param>
/// <param name="rounds">How often an operation is timed.</param>
internal sealed class Comparison(IReadOnlyList<IContender> contenders, IContender serializing, int rows, int rounds)
{
    private readonly NewPlugin[] _stored = PluginRows.Make(0, rows);

    public void Run(IAnsiConsole console)
    {
        Table table = new Table().RoundedBorder().AddColumns("Operation", "Contender", "Median", "Min – max", "Ratio", "Allocated");
        Measure(table, "Insert, row returned", rows, contender =>
        {
            foreach (NewPlugin row in _stored)
            {
                contender.Insert(row);
            }
        });
        Measure(table, "InsertMany, per row", rows, contender => contender.InsertMany(_stored));
        foreach (IContender contender in contenders.Append(serializing))
        {
            contender.InsertMany(_stored);
        }

        Guid[] ids = [.. _stored.Where((_, i) => i % 25 == 0).Select(row => row.Id.Value)];
        string[] categories = [.. Enumerable.Range(0, PluginRows.Categories).Select(PluginRows.Category)];
        Measure(table, "Find by key", ids.Length, contender =>
        {
            foreach (Guid id in ids)
            {
                contender.Find(id);
            }
        });
        Measure(table, "List, page of 50", categories.Length, contender =>
        {
            foreach (string category in categories)
            {
                contender.List(category);
            }
        });
        ArrayBufferWriter<byte> json = new();
        Measure(
            table,
            "JSON of a page of 50",
            categories.Length,
            contender =>
            {
                foreach (string category in categories)
                {
                    json.ResetWrittenCount();
                    contender.WriteJson(category, json);
                }
            },
            [contenders[0], serializing, .. contenders.Skip(1)]);
        Measure(table, "Scan, per row", rows, contender => contender.Scan());
        console.Write(table);
    }

    private void Measure(Table table, string operation, int calls, Action<IContender> act) => Measure(table, operation, calls, act, contenders);

    private void Measure(Table table, string operation, int calls, Action<IContender> act, IReadOnlyList<IContender> measured)
    {
        var times = measured.ToDictionary(contender => contender, _ => new List<double>());
        var bytes = measured.ToDictionary(contender => contender, _ => new List<long>());
        for (int round = -2; round < rounds; round++)
        {
            foreach (IContender contender in measured)
            {
                contender.Begin();
                GC.Collect();
                long before = GC.GetAllocatedBytesForCurrentThread();
                long start = Stopwatch.GetTimestamp();
                act(contender);
                double nanoseconds = Stopwatch.GetElapsedTime(start).TotalNanoseconds;
                long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
                contender.Rollback();

                // The first rounds warm up the code and the caches.
                if (round >= 0)
                {
                    times[contender].Add(nanoseconds / calls);
                    bytes[contender].Add(allocated / calls);
                }
            }
        }

        double reference = Median(times[measured[0]]);
        foreach (IContender contender in measured)
        {
            List<double> each = times[contender];
            table.AddRow(
                contender == measured[0] ? operation : "",
                contender.Name,
                Text(Median(each)) + " ns",
                Text(each.Min()) + " – " + Text(each.Max()),
                (Median(each) / reference).ToString("F2", CultureInfo.InvariantCulture),
                bytes[contender].Order().ElementAt(rounds / 2).ToString("N0", CultureInfo.InvariantCulture) + " B");
        }
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static string Text(double nanoseconds) => nanoseconds.ToString("N0", CultureInfo.InvariantCulture);
}
