using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using SkillStash.Schema.Faults.Tests;
using Xunit;

[assembly: AssemblyFixture(typeof(Tally))]

namespace SkillStash.Schema.Faults.Tests;

/// <summary>Counts the trials of each fault, and prints the figures when all tests have ended.</summary>
public sealed class Tally : IDisposable
{
    private static readonly string[] Columns = ["trials", "tried again", "thrown", "either-or"];
    private static readonly ConcurrentDictionary<string, long[]> Figures = new();

    internal static void Add(Trial trial, bool hasThrown, bool wasInDoubt)
    {
        long[] figures = Figures.GetOrAdd(trial.Fault.Name, _ => new long[Columns.Length]);
        bool[] facts = [true, trial.Fault.IsOvercome && !hasThrown, hasThrown, wasInDoubt];
        for (int i = 0; i < facts.Length; i++)
        {
            Interlocked.Add(ref figures[i], facts[i] ? 1 : 0);
        }
    }

    public void Dispose()
    {
        StringBuilder text = new();
        text.AppendLine(Line("fault", Columns));
        foreach ((string fault, long[] figures) in Figures.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            text.AppendLine(Line(fault, figures.Select(figure => $"{figure}")));
        }

        text.Append(Line("all", Columns.Select((_, index) => $"{Figures.Values.Sum(figures => figures[index])}")));
        Console.Out.WriteLine(text);
        TestContext.Current.SendDiagnosticMessage("{0}", text);
    }

    private static string Line(string fault, IEnumerable<string> figures) => fault.PadRight(24) + string.Concat(figures.Select(figure => figure.PadLeft(12)));
}
