using System;
using System.Buffers;
using System.Linq;
using System.Text;
using System.Text.Json;
using SkillStash.Library;
using SkillStash.Registry;
using Xunit;

namespace SkillStash.Schema.Integration.Tests;

/// <summary>Rows that are written as JSON without being made.</summary>
public sealed class WrittenJsonTests : IDisposable
{
    private readonly LibraryDatabase _db = LibraryDatabase.Open(":memory:");
    private readonly Author _author;

    public WrittenJsonTests()
    {
        _db.CreateSchema();
        _author = _db.Authors.Insert(new NewAuthor { Name = "ada", Born = new DateOnly(1815, 12, 10), Mood = AuthorMood.Wild });
        _db.Authors.Insert(new NewAuthor { Name = "bob" });
        _db.AddBook(_author.Id, "Notes", 12.50m, 0.25, new DateTimeOffset(2026, 3, 4, 5, 6, 7, TimeSpan.Zero), ["a", "é\"\n😀"], [1, 2]);
        _db.AddBook(_author.Id, "More <notes>", 1m, null, null, [], []);
    }

    public void Dispose() => _db.Dispose();

    [Fact]
    public void Embedded_rows_are_objects_or_null() => AssertWritten(_db.AuthorsAndBooks(), _db.AuthorsAndBooks);

    [Fact]
    public void Embedded_rows_are_told_from_rows_of_nulls()
    {
        _db.AddPair("Notes");
        AssertWritten(_db.BooksWithPairs(), _db.BooksWithPairs);
        AssertWritten(_db.PairsOrBooks(), _db.PairsOrBooks);
    }

    [Fact]
    public void Json_that_the_query_makes_is_what_its_records_are() => AssertWritten(_db.AuthorsWithTheirBooks(), _db.AuthorsWithTheirBooks);

    [Fact]
    public void Pages_lead_from_one_to_the_next()
    {
        _db.AddBook(_author.Id, "Third", 2m, 1.5, null, ["x"], [3]);
        Cursor? after = null;
        do
        {
            Page<PairsOfBooksRow> page = _db.PairsOfBooks(limit: 1, after);
            AssertWritten(page, json => _db.PairsOfBooks(json, 1, after));
            after = page.Next;
        }
        while (after is not null);
        AssertWritten(_db.PageBooks(new AuthorId(Guid.NewGuid())), json => _db.PageBooks(json, new AuthorId(Guid.NewGuid()), null, null));
    }

    [Fact]
    public void An_order_is_chosen() => AssertWritten(
        _db.PageBooksInOrder(PageBooksInOrderSortBy.Title), json => _db.PageBooksInOrder(json, PageBooksInOrderSortBy.Title, null, null));

    [Fact]
    public void A_statement_that_writes_is_run_once()
    {
        ArrayBufferWriter<byte> json = new();
        _db.LendAll(json);
        Assert.Equal("""[{"id":1,"title":"Notes"},{"id":2,"title":"More \u003Cnotes\u003E"}]""", Encoding.UTF8.GetString(json.WrittenSpan));
        Assert.Empty(_db.LendAll());
    }

    [Fact]
    public void Nothing_is_written_and_nothing_stays_open_where_it_throws()
    {
        ArrayBufferWriter<byte> json = new();
        using (LiveDatabase live = new())
        {
            Plugin[] plugins = Fill(live, 3);
            Cursor? other = live.Db.Plugins.List(limit: 1).Next;
            live.Execute($"UPDATE plugins SET tags = '[1]' WHERE id = '{plugins[2].Id}'");
            SchemaDataException expected = Assert.Throws<SchemaDataException>(() => live.Db.Plugins.List());
            Assert.Equal(expected.Message, Assert.Throws<SchemaDataException>(() => live.Db.Plugins.List(json, null, null)).Message);
            Assert.Throws<ArgumentOutOfRangeException>(() => live.Db.Plugins.List(json, 0, null));
            Assert.Throws<ArgumentNullException>(() => live.Db.Plugins.List(null!, 1, null));
            Assert.Throws<ArgumentException>(() => live.Db.Plugins.ListByDownloads(json, 1, other));
            live.Execute("DROP TABLE plugin_ratings"); // not while a statement runs
        }

        Assert.Equal(0, json.WrittenCount);
    }

    [Fact]
    public void A_call_without_a_writer_is_the_other_overload()
    {
        using LiveDatabase live = new();
        Assert.Empty(live.Db.Plugins.List(null, null));
        Assert.Empty(live.Db.Plugins.List(null));
        Assert.Empty(live.Db.Plugins.ListByAuthorId(null, null, null));
        Assert.Empty(live.Db.BrowsePlugins(null, null, null, null, null, null));
    }

    [Fact]
    public void Nothing_is_allocated_for_a_row()
    {
        using LiveDatabase live = new();
        Fill(live, 500);
        ArrayBufferWriter<byte> json = new(1 << 20);
        long few = Allocated(50), many = Allocated(500);
        Assert.InRange(many, 0, few + 400); // the cursor of the first is longer or shorter
        Assert.InRange(few, 0, 2_000);

        long Allocated(int limit)
        {
            long least = long.MaxValue;
            for (int i = 0; i < 5; i++)
            {
                json.ResetWrittenCount();
                long before = GC.GetAllocatedBytesForCurrentThread();
                live.Db.Plugins.ListByDownloads(json, limit, after: null);
                least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            }

            return least;
        }
    }

    private static Plugin[] Fill(LiveDatabase live, int count)
    {
        RandomRows random = new(live.Db, 11);
        random.Insert(RegistryTable.Of("Users"), omit: false);
        return [.. Enumerable.Range(0, count).Select(_ => (Plugin)random.Insert(RegistryTable.Of("Plugins"), omit: false))];
    }

    private static void AssertWritten<T>(T rows, Action<IBufferWriter<byte>> write)
    {
        ArrayBufferWriter<byte> json = new();
        write(json);
        Assert.Equal(JsonSerializer.Serialize(rows), Encoding.UTF8.GetString(json.WrittenSpan));
    }
}
