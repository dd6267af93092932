using System;
using Microsoft.Data.Sqlite;
using SkillStash.Triggers;
using Xunit;

namespace SkillStash.Schema.Integration.Tests;

/// <summary>A row that a trigger changes after it is written: the row returned is the row stored.</summary>
public sealed class TriggerTests : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly TriggersDatabase _db;

    public TriggerTests()
    {
        _db = new TriggersDatabase(_connection);
        _db.CreateSchema();
    }

    [Fact]
    public void Insert_and_upsert_return_the_row_as_it_stays()
    {
        Job job = _db.Jobs.Insert(new NewJob { Name = "ABC" });
        Assert.Equal(new Job(job.Id, "ABC", "abc", 0), job);
        Assert.Equal(job, _db.Jobs.FindById(job.Id));
        Job again = _db.Jobs.Upsert(new NewJob { Id = job.Id, Name = "DEF" });
        Assert.Equal(new Job(job.Id, "DEF", "def", 1), again);
        Assert.Equal([again], _db.Jobs.Scan());
    }

    [Fact]
    public void A_row_without_a_key_is_found_although_a_trigger_inserts_others()
    {
        Assert.Equal(new Mark("x", 7), _db.Marks.Insert(new NewMark { Note = "x" }));
        Assert.Equal("of x", Assert.Single(_db.Jobs.Scan()).Name);
        Assert.Equal(new Word("four", 4), _db.Words.Insert(new NewWord { WordText = "four" }));
        Assert.Equal(new Word(null, null), _db.Words.Insert(new NewWord()));
        Assert.Equal(new Word(null, 9), _db.Words.Insert(new NewWord { Length = 9 }));
        Assert.Equal(new Word(null, 8), _db.Words.Upsert(new NewWord { Length = 8 }));
    }

    [Fact]
    public void A_write_that_the_database_ignores_is_told_from_one_that_finds_no_row()
    {
        Slot first = _db.Slots.Insert(new NewSlot { Name = "a" }), second = _db.Slots.Insert(new NewSlot { Name = "b", Kept = 1 });
        AssertIgnored("slots", () => _db.Slots.Update(second with { Name = "a" }));
        AssertIgnored("slots", () => _db.Slots.Update(second.Id, new SlotChanges { Name = "a" }));
        AssertIgnored("slots", () => _db.Slots.Insert(new NewSlot { Name = "a" }));

        // DO UPDATE does not heed the constraint's ON CONFLICT.
        Assert.Equal(ConstraintKind.Unique, Assert.Throws<ConstraintViolationException>(() => _db.Slots.Upsert(new NewSlot { Id = second.Id, Name = "a" })).Kind);
        AssertIgnored("slots", () => _db.Slots.Delete(second.Id));
        Assert.Equal([first, second], _db.Slots.Scan());
        Assert.True(_db.Slots.Update(second with { Name = "c", Kept = 0 }));
        Assert.True(_db.Slots.Delete(second.Id));
        Assert.False(_db.Slots.Delete(second.Id));
        Assert.False(_db.Slots.Update(second));
        Assert.False(_db.Slots.Update(second.Id, new SlotChanges { Name = "d" }));
        Assert.False(_db.Slots.Update(second.Id, new SlotChanges()));

        Seat seat = _db.Seats.Insert(new NewSeat { Row = "A", Number = 1, TakenBy = "me" });
        AssertIgnored("seats", () => _db.Seats.Update(seat with { TakenBy = "you" }));
        AssertIgnored("seats", () => _db.Seats.Update("A", 1, new SeatChanges { TakenBy = "you" }));
        Assert.False(_db.Seats.Update(seat with { Number = 2 }));
        Assert.True(_db.Seats.Delete("A", 1));
    }

    private static void AssertIgnored(string table, Func<object> write)
    {
        ConstraintViolationException ignored = Assert.Throws<ConstraintViolationException>(write);
        Assert.Equal((ConstraintKind.Ignored, table), (ignored.Kind, ignored.Table));
    }

    [Fact]
    public void A_row_that_a_trigger_deletes_is_ignored_and_nothing_stays()
    {
        ConstraintViolationException ignored = Assert.Throws<ConstraintViolationException>(() => _db.Jobs.Insert(new NewJob { Name = "gone" }));
        Assert.Equal(ConstraintKind.Ignored, ignored.Kind);
        Assert.Equal(0, _db.Jobs.Count());
        using SqliteTransaction transaction = _db.BeginTransaction();
        _db.Jobs.Insert(new NewJob { Name = "kept" });
        Assert.Throws<ConstraintViolationException>(() => _db.Jobs.Insert(new NewJob { Name = "gone" }));
        transaction.Commit();
        Assert.Equal("kept", Assert.Single(_db.Jobs.Scan()).Slug);
    }

    public void Dispose()
    {
        _db.Dispose();
        _connection.Dispose();
    }
}
