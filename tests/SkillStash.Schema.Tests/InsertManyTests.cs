using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Data.Sqlite;
using Xunit;

namespace SkillStash.Schema.Tests;

public sealed class InsertManyTests : IDisposable
{
    private readonly SampleDatabase _db = SampleDatabase.Create();

    [Fact]
    public void Takes_every_kind_of_sequence()
    {
        NewItem[] array = [.. Items(3)];
        Assert.Equal(3, _db.Items.InsertMany(array));
        Assert.Equal(3, _db.Items.InsertMany(Items(3, from: 3).ToList()));
        Assert.Equal(3, _db.Items.InsertMany(Items(3, from: 6)));
        Assert.Equal(0, _db.Items.InsertMany());
        Assert.Equal(9, _db.Items.Count());
    }

    [Fact]
    public void Is_all_or_nothing()
    {
        NewItem[] rows = [.. Items(5), new NewItem { Name = "0" }];
        Assert.Throws<ConstraintViolationException>(() => _db.Items.InsertMany(rows));
        Assert.Equal(0, _db.Items.Count());
        Assert.Equal(5, _db.Items.InsertMany(rows[..5]));
    }

    [Fact]
    public void Inside_a_transaction_only_its_own_rows_are_taken_back()
    {
        using (SqliteTransaction transaction = _db.BeginTransaction())
        {
            _db.Items.Insert(new NewItem { Name = "before" });
            Assert.Throws<ConstraintViolationException>(() => _db.Items.InsertMany(Items(3).Append(new NewItem { Name = "before" })));
            Assert.Equal(2, _db.Items.InsertMany(Items(2)));
            transaction.Commit();
        }

        Assert.Equal(["0", "1", "before"], _db.Items.ListByName().Select(item => item.Name));
    }

    [Fact]
    public void A_sequence_that_throws_takes_all_back()
    {
        IEnumerable<NewItem> rows = Items(3).Concat(Items(1).Select(NewItem (_) => throw new TimeoutException()));
        Assert.Throws<TimeoutException>(() => _db.Items.InsertMany(rows));
        Assert.Equal(0, _db.Items.Count());
        Assert.Throws<ArgumentNullException>(() => _db.Items.InsertMany([.. Items(1), null!]));
        Assert.Equal(0, _db.Items.Count());
    }

    [Fact]
    public void A_sequence_may_read_the_table_that_it_fills()
    {
        _db.Items.InsertMany(Items(3));
        _db.Items.InsertMany(_db.Items.ListByName().Select(item => new NewItem { Name = item.Name + "b", Amount = _db.Items.Count() }));
        Assert.Equal([3L, 4L, 5L], _db.Items.ListByName().Where(item => item.Name.EndsWith('b')).Select(item => item.Amount));
    }

    public void Dispose() => _db.Dispose();

    private static IEnumerable<NewItem> Items(int count, int from = 0) => Enumerable.Range(from, count).Select(i => new NewItem { Name = $"{i}" });
}
