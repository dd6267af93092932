using System;
using System.Collections.Concurrent;
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
    private static readonly ConcurrentDictionary<string, int[]> Figures = new();

    internal static void Add(Fault fault, bool hasFired, bool hasThrown)
    {
        int[] figures = Figures.GetOrAdd(fault.Name, _ => new int[4]);
        Interlocked.Increment(ref figures[0]);
        Interlocked.Add(ref figures[1], hasFired ? 1 : 0);
        Interlocked.Add(ref figures[2], hasFired && fault.IsOvercome && !hasThrown ? 1 : 0);
        Interlocked.Add(ref figures[3], hasThrown ? 1 : 0);
    }

    public void Dispose()
    {
        StringBuilder text = new();
        text.AppendLine($"{"fault",-24}{"trials",10}{"fired",10}{"retried",10}{"thrown",10}");
        foreach ((string name, int[] figures) in Figures.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            text.AppendLine($"{name,-24}{figures[0],10}{figures[1],10}{figures[2],10}{figures[3],10}");
        }

        Console.Out.Write(text);
        TestContext.Current.SendDiagnosticMessage("{0}", text);
    }
}
