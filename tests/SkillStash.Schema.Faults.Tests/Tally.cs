using System;
using System.Collections.Concurrent;
using System.IO;
using System.Linq;
using System.Text;
using SkillStash.Schema.Faults.Tests;
using Xunit;

[assembly: AssemblyFixture(typeof(Tally))]

namespace SkillStash.Schema.Faults.Tests;

/// <summary>Adds the trials of each fault up, and prints the figures when all tests have ended.</summary>
public sealed class Tally : IDisposable
{
    private const int NameWidth = 38;

    private static readonly ConcurrentDictionary<string, Figures> Faults = new();

    internal static void Add(Trial trial, Figures figures) => Faults.AddOrUpdate(trial.Fault.Name, figures, (_, sum) => sum + figures);

    public void Dispose()
    {
        StringBuilder text = new();
        text.AppendLine($"{"fault".PadRight(NameWidth)}{"trials",10}{"tried again",12}{"thrown",10}{"in doubt",10}{"committed",10}{"longest",12}");
        foreach ((string fault, Figures figures) in Faults.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            text.AppendLine($"{fault.PadRight(NameWidth)}{figures}");
        }

        text.Append($"{"all".PadRight(NameWidth)}{Faults.Values.Aggregate(default(Figures), (sum, figures) => sum + figures)}");
        Console.Out.WriteLine(text);
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "faults.txt"), $"{text}{Environment.NewLine}"); // `dotnet test` shows no output of the process
        TestContext.Current.SendDiagnosticMessage("{0}", text);
    }
}
