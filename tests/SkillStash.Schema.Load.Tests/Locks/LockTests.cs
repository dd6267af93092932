using System;
using System.Collections.Concurrent;
using System.Threading.Tasks;
using SkillStash.Schema.Testing;
using Xunit;

namespace SkillStash.Schema.Load.Tests;

/// <summary>Calls that meet the locks of other connections: what returned is stored as it was returned, what threw is not stored.</summary>
public sealed class LockTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("delete")]
    [InlineData("wal")]
    public void One_writer_and_four_readers(string journal)
    {
        LockLoad load = new(_folder.Path("load.db"), journal);
        load.Run(LoadSize.Locks, LoadSize.Seed);
    }

    [Theory]
    [InlineData("delete")]
    [InlineData("wal")]
    public void Every_writing_method_while_another_connection_holds_a_lock(string journal)
    {
        ConcurrentBag<string> faults = [];
        Waits waits = new();
        using Lateness lateness = new(_folder.Path(""));
        // On a file each, all at once: they mostly wait.
        Parallel.ForEach(WritingMethod.All, new ParallelOptions { MaxDegreeOfParallelism = WritingMethod.All.Count }, method =>
        {
            using HoldLoad load = new(_folder.Path($"{method.Name}.db"), journal, method, waits, LoadSize.Seed);
            if (load.Run(LoadSize.Holds) is { } fault)
            {
                faults.Add(fault);
            }
        });
        lateness.Stop();
        waits.Report($"locks held, journal mode {journal}", lateness);
        Figures.Write($"{WritingMethod.All.Count} methods, {LoadSize.Holds} calls each: {faults.Count} methods at fault");
        Assert.Empty(faults);
        Assert.Empty(waits.TooLong(HoldLoad.Timeout, lateness));
        Assert.Empty(waits.TooShort(HoldLoad.Timeout));
    }

    public void Dispose() => _folder.Dispose();
}
