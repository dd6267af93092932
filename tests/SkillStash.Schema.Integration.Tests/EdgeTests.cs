using System;
using System.Linq;
using Microsoft.Data.Sqlite;
using SkillStash.Edges;
using Xunit;

namespace SkillStash.Schema.Integration.Tests;

/// <summary>Keys that may be NULL, JSON that may be null or has nothing in it, aggregates over nothing.</summary>
public sealed class EdgeTests : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly EdgesDatabase _db;

    public EdgeTests()
    {
        _db = new EdgesDatabase(_connection);
        _db.CreateSchema();
    }

    [Fact]
    public void A_write_is_ignored_under_keys_that_may_be_null()
    {
        Reading first = _db.Readings.Insert(new NewReading { At = 1.5, Value = 1 }), second = _db.Readings.Insert(new NewReading { At = 2.5, Value = 2 });
        Reading none = _db.Readings.Insert(new NewReading());
        Assert.Throws<ConstraintViolationException>(() => _db.Readings.Update(second with { Value = first.Value }));
        Assert.False(_db.Readings.Update(none with { Value = 1 }));
        Guid token = Guid.NewGuid();
        Day day = _db.Days.Insert(new NewDay { OnDay = new DateOnly(2026, 1, 1), Token = token, State = DayState.On, Value = 1 });
        _db.Days.Insert(new NewDay { OnDay = new DateOnly(2026, 1, 2), Value = 2 });
        Assert.Throws<ConstraintViolationException>(() => _db.Days.Update(day with { Value = 2 }));
        Assert.Throws<ConstraintViolationException>(() => _db.Days.Update(new DateOnly(2026, 1, 1), token, DayState.On, new DayChanges { Value = 2 }));
    }

    [Fact]
    public void The_null_of_a_nullable_column_is_NULL()
    {
        Note note = _db.Notes.Insert(new NewNote { Place = new NotePlace(1) });
        Assert.Equal((null, 1, new NoteEmpty()), (note.Tags, note.Place!.X, note.Empty));
        Execute("""UPDATE notes SET tags = '["a"]', place = NULL, empty = '{"b":1}'""");
        note = _db.Notes.FindById(note.Id)!;
        Assert.Equal(("a", null, """{"b":1}"""), (note.Tags!.Value.Single(), note.Place, note.Empty.OtherProperties));
        Assert.True(_db.Notes.Update(note));
        Assert.Equal("""{"b":1}""", Execute("SELECT empty FROM notes"));
    }

    [Theory]
    [InlineData("""UPDATE notes SET rest = '["\ud800"]'""")]
    [InlineData("""UPDATE notes SET empty = '{"a":"\ud800"}'""")]
    [InlineData("""UPDATE notes SET empty = '{"\udc00":1}'""")]
    public void Half_of_a_surrogate_pair_is_no_text(string sql)
    {
        Note note = _db.Notes.Insert(new NewNote());
        Execute(sql);
        Assert.Throws<SchemaDataException>(() => _db.Notes.FindById(note.Id));
        Assert.Throws<UnstorableValueException>(() => _db.Notes.Insert(new NewNote { Empty = new NoteEmpty { OtherProperties = """{"a":"\ud800"}""" } }));
    }

    [Fact]
    public void An_aggregate_over_nothing_has_nothing_beside_it()
    {
        Assert.Equal(new FirstReading(null, null, 0, 0), Assert.Single(_db.FirstReading.Scan()) with { IsEmpty = null });
        _db.Readings.Insert(new NewReading { At = 1.5, Value = 7 });
        Assert.Equal(new FirstReading(1.5, false, 1, 7), Assert.Single(_db.FirstReading.Scan()));
    }

    [Fact]
    public void The_largest_rowid_leaves_room()
    {
        _db.H6.Insert(new NewH6 { A = "fox" });
        _db.H6.Insert(new NewH6 { RowId = long.MaxValue, A = "fox" });
        Assert.Equal(2, _db.H6.Insert(new NewH6 { A = "fox" }).RowId);
        Assert.Equal([1, 2, long.MaxValue], _db.H6.Search("fox").Select(static match => match.RowId));
    }

    public void Dispose()
    {
        _db.Dispose();
        _connection.Dispose();
    }

    private object? Execute(string sql)
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
