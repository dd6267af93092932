using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using SkillStash.Load;
using SkillStash.Schema.Testing;
using Xunit;

namespace SkillStash.Schema.Load.Tests;

/// <summary>Processes that are killed while they write: what they acknowledged is in the file, and of the rest at most what was in flight.</summary>
public sealed class KillTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("delete")]
    [InlineData("wal")]
    public async Task Acknowledged_rows_outlive_their_process(string journal)
    {
        string path = _folder.Path("killed.db");
        using (LoadDatabase db = LoadDatabase.Open(path))
        {
            db.CreateSchema();
        }

        PlainFile.SetJournal(path, journal);
        Random random = new(LoadSize.Seed);
        long acknowledged = 0;
        long inFlight = 0;
        HashSet<string> before = [];
        for (int run = 0; run < LoadSize.Kills; run++)
        {
            int[] last = await Kill(path, run, TimeSpan.FromMilliseconds(random.Next(300)));
            HashSet<string> stored = Names(path);
            Assert.Superset(before, stored);
            for (int writer = 0; writer < last.Length; writer++)
            {
                int calls = Calls(stored, run, writer);
                Assert.InRange(calls, last[writer] + 1, last[writer] + 2);
                acknowledged += last[writer] + 1;
                inFlight += calls - last[writer] - 1;
            }

            before = stored;
        }

        PlainFile.RequireSound(path);
        Figures.Write($"{LoadSize.Kills} kills, journal mode {journal}: {acknowledged} calls acknowledged and stored, {inFlight} more stored that were in flight");
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Runs the writers for so long, and returns the last call of each that was acknowledged.</summary>
    private static async Task<int[]> Kill(string path, int run, TimeSpan time)
    {
        using Process process = Workload.Start(KilledWriters.Name, path, $"{run}");
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string? first = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        Task<string> others = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await Task.Delay(time, TestContext.Current.CancellationToken);
        process.Kill();
        string printed = $"{first}\n{await others}";
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal("", await errors);

        int[] last = [.. Enumerable.Repeat(-1, KilledWriters.Writers)];
        foreach (string line in printed.Split('\n').Where(line => line.EndsWith(';'))) // the last line may be cut off
        {
            string[] parts = line.TrimEnd(';').Split(' ');
            last[int.Parse(parts[0], CultureInfo.InvariantCulture)] = int.Parse(parts[1], CultureInfo.InvariantCulture);
        }

        return last;
    }

    private static HashSet<string> Names(string path)
    {
        using SqliteConnection connection = PlainFile.Open(path);
        return [.. PlainFile.Entries(connection).Values.Select(row => row.Split('|')[1])];
    }

    /// <summary>The number of calls, one after the other from the first, whose rows are there; nothing else is.</summary>
    private static int Calls(HashSet<string> stored, int run, int writer)
    {
        int calls = 0;
        int rows = 0;
        for (; stored.Contains($"{run} {writer} {calls} 0"); calls++)
        {
            int whole = KilledWriters.RowsOf(calls);
            Assert.All(Enumerable.Range(0, whole), i => Assert.Contains($"{run} {writer} {calls} {i}", stored));
            rows += whole;
        }

        Assert.Equal(rows, stored.Count(name => name.StartsWith($"{run} {writer} ", StringComparison.Ordinal)));
        return calls;
    }
}
