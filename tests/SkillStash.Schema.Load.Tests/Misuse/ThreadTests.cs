using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using SkillStash.Load;
using SkillStash.Schema.Testing;
using Xunit;

namespace SkillStash.Schema.Load.Tests;

/// <summary>A database object belongs to one thread at a time.</summary>
public sealed class ThreadTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Path => _folder.Path("threads.db");

    [Fact]
    public void Several_threads_at_once_are_refused_and_never_get_a_wrong_row() => Workload.Succeeds(
        SharedObject.Name, Path, LoadSize.SharedObject.TotalSeconds.ToString(CultureInfo.InvariantCulture));

    [Fact]
    public async Task A_call_within_the_call_of_another_thread_is_refused()
    {
        using LoadDatabase db = LoadDatabase.Open(Path);
        db.CreateSchema();
        InvalidOperationException? misuse = null;
        Task<long> inserting = Task.Run(() => db.Entries.InsertMany(Rows()), TestContext.Current.CancellationToken);
        Assert.Equal(2, await inserting);
        Assert.Contains("thread", misuse?.Message, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(2, db.Entries.Count());

        IEnumerable<NewEntry> Rows()
        {
            yield return new NewEntry { Name = "first" };
            Thread other = new(() => misuse = Record.Exception(() => db.Entries.Count()) as InvalidOperationException);
            other.Start();
            other.Join();
            yield return new NewEntry { Name = "second" };
        }
    }

    public void Dispose() => _folder.Dispose();
}
