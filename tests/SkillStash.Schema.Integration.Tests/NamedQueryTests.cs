using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using SkillStash.Library;
using Xunit;

namespace SkillStash.Schema.Integration.Tests;

/// <summary>What the methods of named queries return and store.</summary>
public sealed class NamedQueryTests : IDisposable
{
    private static readonly DateTimeOffset Sold = new(2026, 3, 4, 5, 6, 7, TimeSpan.Zero);

    private readonly LibraryDatabase _db = LibraryDatabase.Open(":memory:");
    private readonly Author _author;

    public NamedQueryTests()
    {
        _db.CreateSchema();
        _author = _db.Authors.Insert(new NewAuthor { Name = "ada", Born = new DateOnly(1815, 12, 10), Mood = AuthorMood.Wild });
    }

    public void Dispose() => _db.Dispose();

    [Fact]
    public void A_row_is_the_tables_where_the_columns_are()
    {
        Book added = _db.AddBook(_author.Id, "Notes", 12.50m, 0.25, Sold, ["a", "b"], [1, 2])!;
        Assert.Equal(added, _db.Books.FindById(added.Id));
        Assert.Equal(added, _db.GetBook(added.Id));
        Assert.Null(_db.GetBook(new BookId(99)));
    }

    [Fact]
    public void Computed_columns_have_the_types_of_what_they_are_made_of()
    {
        Assert.Equal(new CountBooksRow(0, null, null, null, null), _db.CountBooks());
        _db.AddBook(_author.Id, "One", 1.25m, 0.5, Sold, []);
        _db.AddBook(_author.Id, "Two", 2.50m, 1.5, null, []);
        Assert.Equal(new CountBooksRow(2, 2.50m, 3.75m, 1.0, Sold), _db.CountBooks());
        Assert.Equal(
            """{"count":2,"max":2.5,"sum":3.75,"avg":1,"max_2":"2026-03-04T05:06:07Z"}""", JsonSerializer.Serialize(_db.CountBooks()));
    }

    [Fact]
    public void Joins_give_what_the_tables_hold()
    {
        _db.Authors.Insert(new NewAuthor { Name = "bob" });
        Book book = _db.AddBook(_author.Id, "Notes", 1m, null, Sold, ["x"])!;
        Assert.Equal(
            new ListBooksWithAuthorsRow(book.Id, "Notes", 1m, Sold, ["x"], "ada", AuthorMood.Wild), Assert.Single(_db.ListBooksWithAuthors("No%")));
        Assert.Equal(
            [new ListAuthorsWithBooksRow("ada", book.Id, "Notes", 1m, null), new ListAuthorsWithBooksRow("bob", null, null, null, null)],
            _db.ListAuthorsWithBooks());
    }

    [Fact]
    public void Writes_tell_what_they_did()
    {
        long first = _db.AddTitle(_author.Id, "one");
        Assert.Equal(new WriteResult(2, first + 2), _db.AddTitles(_author.Id, "two", "three"));
        Assert.Equal(3, _db.RaisePrices(0.25m, _author.Id));
        Assert.Equal(0, _db.RaisePrices(0.25m, _author.Id, since: Sold));
        Assert.Equal(["one", "two", "three"], _db.LendAll().Select(static row => row.Title));
        Assert.Empty(_db.LendAll());
        Assert.Equal(["one", "two", "three"], _db.ScanTitles(isLent: true).Select(static row => row.Title));
        _db.RemoveBook(new BookId(first));
        Assert.Null(_db.GetBook(new BookId(first)));
        Assert.All(_db.Books.Scan(), static book => Assert.Equal(0.25m, book.Price));
    }

    [Fact]
    public void A_write_that_the_database_ignores_returns_no_row() => Assert.Null(_db.AddBook(_author.Id, "", 1m, null, null, []));

    [Fact]
    public void What_fails_halfway_leaves_nothing()
    {
        _db.AddTitles(_author.Id, "one", "two");
        ConstraintViolationException failure = Assert.Throws<ConstraintViolationException>(() => _db.RenameOrFail("same", new BookId(0)));
        Assert.Equal((ConstraintKind.Unique, "books"), (failure.Kind, failure.Table));
        Assert.Equal(["one", "two"], _db.Books.Scan().Select(static book => book.Title));
    }

    [Fact]
    public void A_foreign_key_is_named() =>
        Assert.Equal(ConstraintKind.ForeignKey, Assert.Throws<ConstraintViolationException>(() => _db.AddTitle(new AuthorId(Guid.NewGuid()), "x")).Kind);

    [Fact]
    public void Lists_are_looked_for_as_they_are_stored()
    {
        Book one = _db.AddBook(_author.Id, "it's \"one\" \u00e9", 1.10m, 0.1, Sold, [])!;
        Book two = _db.AddBook(_author.Id, "two", 2.20m, 1e300, Sold.AddTicks(1), [])!;
        _db.AddBook(_author.Id, "three", 3.30m, null, null, []);
        Assert.Equal([one.Id, two.Id], _db.ListByIds([two.Id, one.Id, new BookId(77)]).Select(static row => row.Id));
        Assert.Empty(_db.ListByIds([]));
        Assert.Equal(3, _db.ListByAuthors([_author.Id]).Count);
        Assert.Equal([one.Id], _db.ListByTitles([one.Title, "none"]).Select(static row => row.Id));
        Assert.Equal([one.Id, two.Id], _db.ListByPrices([2.2m, 1.1m]).Select(static row => row.Id));
        Assert.Equal([one.Id, two.Id], _db.ListByWeights([0.1, 1e300]).Select(static row => row.Id));
        Assert.Equal([two.Id], _db.ListBySale([Sold.AddTicks(1)]).Select(static row => row.Id));
        Assert.Equal(3, _db.ListByLent([false]).Count);
        Assert.Equal([_author], _db.ListAuthorsByBirth([_author.Born!.Value], [AuthorMood.Wild, AuthorMood.Calm]));
        Assert.Empty(_db.ListAuthorsByBirth([_author.Born!.Value], [AuthorMood.Calm]));
    }

    [Fact]
    public void A_value_that_a_list_cannot_hold_is_refused_by_name()
    {
        Assert.Empty(_db.ListByPrices([0.001m]));
        Assert.Throws<UnstorableValueException>(() => _db.ListByWeights([double.NaN]));
        Assert.Throws<UnstorableValueException>(() => _db.ListByTitles(["\ud800"]));
        Assert.Empty(_db.ListByTitles(["after"]));
    }

    [Fact]
    public void Rows_are_read_while_a_scan_goes_on()
    {
        _db.AddTitles(_author.Id, "one", "two");
        List<string> titles = [];
        foreach (ScanTitlesRow row in _db.ScanTitles(isLent: false))
        {
            titles.Add(row.Title);
            Assert.Equal(row.Id, _db.ListByIds([row.Id])[0].Id);
        }

        Assert.Equal(["one", "two"], titles);
    }

    [Fact]
    public void Times_are_compared_to_the_tick_whatever_their_column_keeps()
    {
        Random random = new(20261130);
        DateTimeOffset start = new(2026, 11, 30, 23, 59, 59, TimeSpan.Zero);
        DateTimeOffset seconds = start, millis = start.AddMilliseconds(998);
        _db.AddReading(seconds, millis, millis, seconds, millis, 0m, 0m, 0, default);
        for (int i = 0; i < 500; i++)
        {
            DateTimeOffset given = (random.Next(2) == 0 ? seconds : millis).AddTicks(random.Next(4) switch
            {
                0 => 0,
                1 => random.Next(-3, 4),
                2 => random.NextInt64(-2 * TimeSpan.TicksPerMillisecond, 2 * TimeSpan.TicksPerMillisecond),
                _ => random.NextInt64(-2 * TimeSpan.TicksPerSecond, 2 * TimeSpan.TicksPerSecond),
            });
            CompareTimesRow row = Assert.Single(_db.CompareTimes(given, given, given, given, given));
            Assert.Equal(Order(seconds, given), (row.SecondsLt, row.SecondsLe, row.SecondsEq, row.SecondsGe, row.SecondsGt));
            Assert.Equal(Order(millis, given), (row.MillisLt, row.MillisLe, row.MillisEq, row.MillisGe, row.MillisGt));
            Assert.Equal(Order(millis, given), (row.JulianLt, row.JulianLe, row.JulianEq, row.JulianGe, row.JulianGt));
            Assert.Equal(Order(seconds, given), (row.IsoLt, row.IsoLe, row.IsoEq, row.IsoGe, row.IsoGt));
            Assert.Equal(Order(millis, given), (row.IsoUtcLt, row.IsoUtcLe, row.IsoUtcEq, row.IsoUtcGe, row.IsoUtcGt));
            Assert.Equal(given == seconds || given == millis, _db.ListReadingsIn([given], [given], [9m], [9], []).Count > 0);
        }
    }

    [Fact]
    public void Numbers_are_compared_that_their_column_cannot_keep()
    {
        foreach (decimal stored in new[] { 0m, 1.25m, -1.25m, 45035996273704.95m })
        {
            _db.AddReading(Sold, Sold, Sold, Sold, Sold, stored, Math.Truncate(stored), 0, default);
            foreach (decimal given in new[] { stored, stored + 0.001m, stored - 0.001m, 1m / 3, -1m / 3, decimal.MaxValue, decimal.MinValue })
            {
                CompareAmountsRow row = _db.CompareAmounts(given, given)[^1];
                Assert.Equal(Order(stored, given), (row.CentsLt, row.CentsLe, row.CentsEq, row.CentsGe, row.CentsGt));
                Assert.Equal(Order(Math.Truncate(stored), given), (row.AmountLt, row.AmountLe, row.AmountEq, row.AmountGe, row.AmountGt));
            }
        }

        Assert.Throws<UnstorableValueException>(() => _db.CompareAmounts(90071992547409.911m, 0m));
    }

    [Fact]
    public void Real_numbers_of_a_list_are_real_numbers()
    {
        Random random = new(1);
        for (int i = 0; i < 300; i++)
        {
            double level = Math.Floor(Math.Pow(10, random.NextDouble() * 25)) * (random.Next(2) == 0 ? 1 : -1);
            Reading reading = _db.AddReading(Sold, Sold, Sold, Sold, Sold, 0m, 0m, level, default)!;
            Assert.Equal([reading.Id], _db.ListReadingsIn([], [], [], [level], []).Select(static row => row.Id));
            _db.Readings.Delete(reading.Id);
        }

        Assert.Empty(_db.ListReadingsIn([], [], [0.001m, decimal.MaxValue], [double.PositiveInfinity], ["a", 1L, 1.5, default]));
        Assert.Throws<UnstorableValueException>(() => _db.ListReadingsIn([], [], [], [double.NaN], []));
        Assert.Throws<UnstorableValueException>(() => _db.ListReadingsIn([], [], [], [], ["\ud800"]));
        Assert.Throws<ArgumentNullException>(() => _db.ListReadingsIn(null!, [], [], [], []));
    }

    [Fact]
    public void What_a_column_does_not_keep_is_refused_by_its_name()
    {
        void Refused(string column, Func<Reading?> add)
        {
            UnstorableValueException refusal = Assert.Throws<UnstorableValueException>(add);
            Assert.Equal(("readings", column), (refusal.Table, refusal.Column));
        }

        Refused("seconds", () => _db.AddReading(Sold.AddTicks(1), Sold, Sold, Sold, Sold, 0m, 0m, 0, default));
        Refused("iso_utc", () => _db.AddReading(Sold, Sold, Sold, Sold, Sold.AddTicks(1), 0m, 0m, 0, default));
        Refused("cents", () => _db.AddReading(Sold, Sold, Sold, Sold, Sold, 0.001m, 0m, 0, default));
        Refused("amount", () => _db.AddReading(Sold, Sold, Sold, Sold, Sold, 0m, 1m / 3, 0, default));
        Refused("level", () => _db.AddReading(Sold, Sold, Sold, Sold, Sold, 0m, 0m, double.PositiveInfinity, default));
        Refused("extra", () => _db.AddReading(Sold, Sold, Sold, Sold, Sold, 0m, 0m, 0, "12"));
        Assert.Empty(_db.Readings.Scan());
        Assert.Equal("ListByTitles", Assert.Throws<UnstorableValueException>(() => _db.ListByTitles(["\ud800"])).Table);
    }

    [Fact]
    public void What_a_stored_value_is_made_of_is_no_finer_than_its_column()
    {
        long id = _db.AddReading(Sold, Sold, Sold, Sold, Sold, 1m, 0m, 0, default)!.Id;
        Reading stored = _db.Readings.FindById(id)!;
        Assert.Throws<UnstorableValueException>(() => _db.ShiftReading(0.001m, null, id));
        Assert.Throws<UnstorableValueException>(() => _db.ShiftReading(0m, Sold.AddTicks(1), id));
        Assert.Equal(stored, _db.Readings.FindById(id));
        Assert.Equal(1, _db.ShiftReading(0.25m, Sold.AddSeconds(1), id));
        Assert.Equal((1.25m, Sold.AddSeconds(1)), (_db.Readings.FindById(id)!.Cents, _db.Readings.FindById(id)!.IsoUtc));
        Assert.Throws<UnstorableValueException>(() => _db.AddPair("12"));
        Assert.Equal(0, _db.Pairs.Count());
    }

    [Fact]
    public void Json_of_a_column_has_the_columns_shape()
    {
        Paper paper = _db.Papers.Insert(new NewPaper
        {
            Marks = new Dictionary<string, PaperMark> { ["x"] = PaperMark.Good },
            Parts = [new PaperPart(PaperPartKind.A, new PaperPartNext(1), "l"), new PaperPart(PaperPartKind.B, null, null)],
        });
        _db.Papers.Insert(new NewPaper { Marks = new Dictionary<string, PaperMark>() });
        IReadOnlyList<ListPapersRow> rows = _db.ListPapers();
        Assert.Equal("good", rows[0].Marks["x"]);
        Assert.Equal([("a", 1.0, "l"), ("b", null, null)], rows[0].Doc.Parts!.Value.Select(static part => (part.Kind, part.Next?.N, part.Label)));
        Assert.Equal([paper.Id, 2], rows[0].Seen.All);
        Assert.Equal(2, rows[0].AllMarks.Count);
        Assert.Null(rows[1].Doc.Parts);
        Assert.Equal(rows, JsonSerializer.Deserialize<ListPapersRow[]>(JsonSerializer.Serialize(rows)));
        Assert.Equal(2, _db.PaperDocs.Scan().Count());
    }

    [Fact]
    public void A_parameter_that_is_stored_has_the_type_of_its_column()
    {
        long id = _db.AddReading(Sold, Sold, Sold, Sold, Sold, 0m, 0m, 1, default)!.Id;
        Assert.Equal(1, _db.MoveReading(new DateOnly(2026, 12, 31), id));
        Assert.Equal((new DateOnly(2026, 12, 31), "2027-01-01"), (_db.Readings.FindById(id)!.Day, _db.Readings.FindById(id)!.NextDay));
        Assert.Equal(1, _db.MoveReading(null, id));
        Assert.Null(_db.Readings.FindById(id)!.NextDay);
    }

    [Fact]
    public void A_subquery_over_no_rows_gives_NULL()
    {
        Assert.Equal(new CountReadingsRow(0, null, null), _db.CountReadings(leastOf: 0, leastof: 1));
        _db.AddReading(Sold, Sold, Sold, Sold, Sold, 0m, 0m, 2, default);
        Assert.Equal(new CountReadingsRow(1, 2, 2), _db.CountReadings(0, 1));
    }

    [Fact]
    public void Rows_of_a_scan_are_enumerated_once()
    {
        _db.AddTitles(_author.Id, "one", "two");
        QueryRows<ScanTitlesRow> rows = _db.ScanTitles(isLent: false);
        using RowEnumerator<ScanTitlesRow> first = rows.GetEnumerator();
        Assert.True(first.MoveNext());
        Assert.Throws<InvalidOperationException>(() => rows.GetEnumerator());
        Assert.True(first.MoveNext());
        Assert.False(first.MoveNext());
        Assert.Contains("once", Assert.Throws<InvalidOperationException>(() => rows.ToArray()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Embedded_rows_are_those_of_their_tables()
    {
        Author bob = _db.Authors.Insert(new NewAuthor { Name = "bob" });
        Book one = _db.AddBook(_author.Id, "One", 1.25m, 0.5, Sold, ["x"], [1])!;
        Book two = _db.AddBook(_author.Id, "Second", 1m, null, null, [])!;
        Assert.Equal(new BookAndAuthorRow(one, _author), _db.BookAndAuthor(one.Id));
        Assert.Equal(
            [new AuthorsAndBooksRow(_author, 3, one, 3), new AuthorsAndBooksRow(_author, 3, two, 6), new AuthorsAndBooksRow(bob, 3, null, null)],
            _db.AuthorsAndBooks());
        Assert.Equal([new PairsOfBooksRow(one, two)], _db.PairsOfBooks());
        _db.AddPair("One");
        Assert.Equal([new BooksWithPairsRow("One", new Pair("One", "One")), new BooksWithPairsRow("Second", null)], _db.BooksWithPairs());
        Assert.Equal([new PairsOrBooksRow(new Pair("One", "One"), "One"), new PairsOrBooksRow(null, "Second")], _db.PairsOrBooks());
        Assert.Equal(one, _db.OneBook(one.Id));
        foreach (AuthorsAndBooksRow row in _db.AuthorsAndBooks())
        {
            string json = JsonSerializer.Serialize(row);
            Assert.Equal(row, JsonSerializer.Deserialize<AuthorsAndBooksRow>(json));
            Assert.Equal(json, JsonSerializer.Serialize(row, LibraryDatabase.Json.GetTypeInfo(typeof(AuthorsAndBooksRow), new JsonSerializerOptions { TypeInfoResolver = LibraryDatabase.Json })!));
        }

        Assert.StartsWith("{\"author\":{\"id\":", JsonSerializer.Serialize(_db.AuthorsAndBooks()[2]), StringComparison.Ordinal);
        Assert.EndsWith("\"total\":3,\"book\":null,\"length\":null}", JsonSerializer.Serialize(_db.AuthorsAndBooks()[2]), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_that_functions_make_is_typed()
    {
        _db.Authors.Insert(new NewAuthor { Name = "bob" });
        _db.AddBook(_author.Id, "One", 1.25m, 0.5, Sold, ["x", "y"]);
        _db.AddBook(_author.Id, "Two", 1m, null, null, []);
        IReadOnlyList<AuthorsWithTheirBooksRow> rows = _db.AuthorsWithTheirBooks();
        Assert.Equal(
            [new AuthorsWithTheirBooksBook("One", 125, 0.5, "2026-03-04 05:06:07", 0, ["x", "y"]), new AuthorsWithTheirBooksBook("Two", 100, null, null, 0, [])],
            rows[0].Books);
        Assert.Equal(("1815-12-10", 2, "[1,\"a\"]"), (rows[0].Facts.Born, rows[0].Facts.Titles.Count, $"[{string.Join(",", rows[0].Facts.Pair)}]"));
        Assert.Empty(rows[1].Books);
        Assert.Null(rows[1].Facts.Born);
        Assert.Equal(rows, JsonSerializer.Deserialize<AuthorsWithTheirBooksRow[]>(JsonSerializer.Serialize(rows)));
    }

    [Fact]
    public void Pages_go_on_behind_equal_values_and_NULL()
    {
        _db.AddBook(_author.Id, "One", 1m, null, Sold, []);
        _db.AddBook(_author.Id, "Two", 1m, 0.5, null, []);
        _db.AddBook(_author.Id, "Three", 1m, 0.5, null, []);
        _db.AddBook(_author.Id, "Four", 2m, 0.5, Sold, []);
        List<string> titles = [];
        Page<PageBooksRow> page = _db.PageBooks(limit: 1);
        for (; page.Next is { } next; page = _db.PageBooks(limit: 1, after: next))
        {
            titles.Add(Assert.Single(page).Title);
        }

        titles.Add(Assert.Single(page).Title);
        Assert.Equal(["Four", "One", "Two", "Three"], titles);
        Assert.Equal([new PagePricesRow(2m, 1, 0.5), new PagePricesRow(1m, 3, 0.5)], _db.PagePrices().OrderByDescending(static row => row.Price));
        Assert.Throws<ArgumentException>(() => _db.PageBooks(_author.Id, 1, _db.PageBooks(limit: 1).Next));
    }

    [Fact]
    public void The_rows_of_registry_queries_are_what_plain_sql_gives()
    {
        using var db = SkillStash.Registry.RegistryDatabase.Open(":memory:");
        db.CreateSchema();
        using (SqliteCommand seed = db.Connection.CreateCommand())
        {
            seed.CommandText = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seed.sql"));
            seed.ExecuteNonQuery();
        }

        Assert.Equal(Count(db.Connection, "SELECT count(*) FROM plugins"), db.BrowsePlugins().Count);
        Assert.Equal(Count(db.Connection, "SELECT count(*) FROM plugins WHERE official"), db.BrowsePlugins(official: true).Count);
        SkillStash.Registry.Plugin plugin = db.SearchPlugins("", limit: 1).Single();
        Assert.Equal(plugin.Downloads + 1, db.AddDownload(plugin.Id)!.Downloads);
        Assert.Equal(Count(db.Connection, $"SELECT count(*) FROM plugin_ratings WHERE plugin_id = '{plugin.Id}'"), db.GetRating(plugin.Id).Ratings);
        Assert.Equal([plugin.Id], db.ListPluginsByIds([plugin.Id]).Select(static each => each.Id));
    }

    private static (bool Less, bool AtMost, bool Equal, bool AtLeast, bool Greater) Order<T>(T stored, T given)
        where T : IComparable<T>
    {
        int order = stored.CompareTo(given);
        return (order < 0, order <= 0, order == 0, order >= 0, order > 0);
    }

    private static long Count(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }
}
