using System;
using System.Linq;
using Xunit;

namespace SkillStash.Schema.Tests;

public sealed class TableTests : IDisposable
{
    private readonly SampleDatabase _db = SampleDatabase.Create();

    [Fact]
    public void Insert_gives_the_stored_row_with_defaults_and_generated_columns()
    {
        DateTimeOffset before = DateTimeOffset.UtcNow;
        Sample row = _db.Samples.Insert(new NewSample { Name = "a" });
        Assert.InRange(row.At, before - TimeSpan.FromMinutes(1), DateTimeOffset.UtcNow + TimeSpan.FromMinutes(1));
        Assert.Equal((7L, 8L, 14L, 0), (row.Count, row.MaybeCount, row.Doubled, row.Tags.Count));
        Assert.Equal(row, _db.Samples.FindById(row.Id));
    }

    [Fact]
    public void A_given_null_is_not_left_out() =>
        Assert.Null(_db.Samples.Insert(new NewSample { MaybeCount = (long?)null }).MaybeCount);

    [Fact]
    public void Update_writes_every_column()
    {
        Sample row = _db.Samples.Insert(new NewSample());
        Sample changed = row with { Name = "çhanged 😀", Count = 3, Tags = ["x", "y\"z"], Anything = "text", Doubled = 6, Bytes = [], MaybeBytes = [9] };
        Assert.True(_db.Samples.Update(changed));
        Assert.Equal(changed, _db.Samples.FindById(row.Id));
        Assert.False(_db.Samples.Update(changed with { Id = SampleId.New() }));
    }

    [Fact]
    public void Upsert_inserts_then_keeps_what_is_left_out()
    {
        NewSample first = new() { Count = 5, MaybeCount = 6, Name = "first" };
        Assert.Equal("first", _db.Samples.Upsert(first).Name);
        Sample second = _db.Samples.Upsert(new NewSample { Id = first.Id, Name = "second" });
        Assert.Equal(("second", 5L, 6L), (second.Name, second.Count, second.MaybeCount));
        Assert.Equal(1, _db.Samples.Count());
    }

    [Fact]
    public void Delete_says_whether_there_was_a_row()
    {
        Sample row = _db.Samples.Insert(new NewSample());
        Assert.True(_db.Samples.Delete(row.Id));
        Assert.False(_db.Samples.Delete(row.Id));
        Assert.Null(_db.Samples.FindById(row.Id));
    }

    [Fact]
    public void Composite_key_and_awkward_names()
    {
        Assert.Equal(3, _db.Places.InsertMany(new NewPlace("at", "Wien"), new NewPlace("de", "Bonn"), new NewPlace("de", "Köln", "west")));
        Assert.Equal(new Place("de", "Köln", "west"), _db.Places.FindByKey("de", "Köln"));
        Assert.True(_db.Places.Update(new Place("de", "Bonn", "rhein")));
        Assert.Equal("donau", _db.Places.Upsert(new NewPlace("at", "Wien", "donau")).Label);
        Assert.Equal(["Wien", "Köln", "Bonn"], _db.Places.ListByCity().Select(place => place.City));
        Assert.True(_db.Places.Delete("at", "Wien"));
        Assert.Equal(2, _db.Places.Scan().Count());
    }

    [Fact]
    public void A_table_without_a_key_and_a_view()
    {
        Note note = _db.Notes.Insert(new NewNote("long enough"));
        Assert.Equal(new DateTimeOffset(2025, 10, 18, 12, 0, 0, TimeSpan.Zero), note.At);
        Assert.Equal(2, _db.Notes.InsertMany(new NewNote("abc"), new NewNote("old") { At = DateTimeOffset.UnixEpoch }));
        Assert.Equal(["abc", "old"], _db.ShortNotes.Scan().Select(each => each.Text));
        Assert.Equal(2, _db.ShortNotes.Count());
        Assert.Equal(1, _db.Notes.DeleteBefore(note.At));
        _db.Run("UPDATE notes SET \"at\" = 'x'");
        SchemaDataException thrown = Assert.Throws<SchemaDataException>(() => _db.ShortNotes.Scan().Count());
        Assert.Equal(("notes", "at", ""), (thrown.Table, thrown.Column, thrown.RowKey));
        Assert.Equal("notes.at: the TEXT 'x' is not a timestamp.", thrown.Message);
    }

    [Fact]
    public void Enum_and_json_parameters()
    {
        Sample row = _db.Samples.Insert(new NewSample());
        Assert.Equal(row, _db.Samples.FindByKinds(SampleKind.Plain, []));
    }

    [Fact]
    public void Too_few_values_are_refused() => Assert.Throws<InvalidOperationException>(() => _db.Samples.FindTooFew());

    public void Dispose() => _db.Dispose();
}
