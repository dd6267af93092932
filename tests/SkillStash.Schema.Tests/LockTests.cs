using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using Xunit;

namespace SkillStash.Schema.Tests;

/// <summary>Writing while another connection holds a lock: what is returned is stored, and what throws is not.</summary>
public sealed class LockTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("skillstash-schema-").FullName;
    private readonly SampleDatabase _db;
    private readonly SampleDatabase _other;

    public LockTests()
    {
        string file = Path.Combine(_folder, "locks.db");
        _db = SampleDatabase.Open(file);
        _db.CreateSchema();
        _db.Items.InsertMany(new NewItem { Name = "a" }, new NewItem { Name = "b" });
        _db.Connection.DefaultTimeout = 1;
        _other = SampleDatabase.Open(file);
    }

    [Fact]
    public async Task A_row_that_is_returned_beside_a_reader_is_stored()
    {
        using RowEnumerator<Item> reader = Reader();
        Task<Item> insert = Task.Run(() => _db.Items.Insert(new NewItem { Name = "c" }));
        await Task.Delay(100, TestContext.Current.CancellationToken);
        Assert.False(insert.IsCompleted);
        reader.Dispose();
        Assert.Equal(await insert, _other.Items.FindById(3));
    }

    [Fact]
    public void Every_write_beside_a_reader_that_stays_times_out_and_stores_nothing()
    {
        Item[] before = [.. _other.Items.ListByName()];
        using RowEnumerator<Item> reader = Reader();
        foreach (Action write in new Action[]
        {
            () => _db.Items.Insert(new NewItem { Name = "c" }),
            () => _db.Items.Upsert(new NewItem { Id = 1, Name = "c" }),
            () => _db.Items.Update(before[0] with { Name = "c" }),
            () => _db.Items.Delete(before[0].Id),
            () => _db.Items.InsertMany(new NewItem { Name = "c" }),
        })
        {
            Stopwatch watch = Stopwatch.StartNew();
            Assert.Equal(5, Assert.Throws<SqliteException>(write).SqliteErrorCode);
            Assert.True(watch.Elapsed >= TimeSpan.FromSeconds(0.9));
        }

        reader.Dispose();
        Assert.Equal(before, _other.Items.ListByName());
        Assert.Equal("c", _db.Items.Insert(new NewItem { Name = "c" }).Name);
    }

    [Fact]
    public async Task A_default_that_is_drawn_again_is_returned_as_it_is_stored()
    {
        for (int i = 0; i < 20; i++)
        {
            using RowEnumerator<Item> reader = Reader();
            Task<Draw> insert = Task.Run(() => _db.Draws.Insert(new NewDraw()));
            await Task.Delay(5, TestContext.Current.CancellationToken);
            reader.Dispose();
            Draw returned = await insert;
            Assert.Equal(returned, _other.Draws.FindById(returned.Id));
        }
    }

    [Fact]
    public void A_foreign_key_that_fails_beside_a_reader_leaves_no_transaction()
    {
        using (Reader())
        {
            ConstraintViolationException failure =
                Assert.Throws<ConstraintViolationException>(() => _db.Items.Insert(new NewItem { Name = "c", ParentId = 99 }));
            Assert.Equal(["parent_id"], failure.Columns);
        }

        _other.Connection.DefaultTimeout = 1;
        _other.Items.Insert(new NewItem { Name = "other" });
        _db.Items.Insert(new NewItem { Name = "own" });
        Assert.Equal(["a", "b", "other", "own"], _other.Items.ListByName().Select(item => item.Name));
    }

    public void Dispose()
    {
        _db.Dispose();
        _other.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>An enumeration of the other connection that has begun, and holds its read lock.</summary>
    private RowEnumerator<Item> Reader()
    {
        RowEnumerator<Item> reader = _other.Items.Scan().GetEnumerator();
        reader.MoveNext();
        return reader;
    }
}
