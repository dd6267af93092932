using System;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
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
    public async Task A_call_while_another_one_waits_for_a_lock_is_refused()
    {
        using LoadDatabase db = LoadDatabase.Open(Path);
        db.CreateSchema();
        using SqliteConnection other = PlainFile.Open(Path);
        PlainFile.Run(other, "BEGIN IMMEDIATE");
        using ManualResetEventSlim begun = new();
        Task<Entry> waiting = Task.Factory.StartNew(
            () =>
            {
                begun.Set();
                return db.Entries.Insert(new NewEntry { Name = "waiting" });
            },
            TestContext.Current.CancellationToken,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        begun.Wait(TestContext.Current.CancellationToken);
        InvalidOperationException? misuse = null;
        while (misuse is null && !waiting.IsCompleted)
        {
            // Until the other thread is in its call, this one is legal.
            misuse = Record.Exception(() => db.Entries.Count()) as InvalidOperationException;
        }

        PlainFile.Run(other, "COMMIT");
        Assert.Contains("thread", misuse?.Message, StringComparison.OrdinalIgnoreCase);
        Entry stored = await waiting;
        Assert.Equal(stored, db.Entries.FindById(stored.Id));
        Assert.Equal(1, await Task.Run(db.Entries.Count, TestContext.Current.CancellationToken));
    }

    public void Dispose() => _folder.Dispose();
}
