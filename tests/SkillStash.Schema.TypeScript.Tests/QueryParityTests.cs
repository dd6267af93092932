using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using SkillStash.Library;
using SkillStash.Registry;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Text;
using Xunit;

namespace SkillStash.Schema.TypeScript.Tests;

/// <summary>Each named query gives the same in both languages: the C# method on SQLite, and the TypeScript function on D1's local engine.</summary>
public sealed class QueryParityTests
{
    private readonly JsonArray _calls = [];

    [Fact]
    public async Task Queries_of_the_registry_give_the_same()
    {
        string seed = File.ReadAllText(Path.Combine(Repository.Root, "workers", "api", "seed.sql"))
            + "; UPDATE plugins SET created_at = '2026-01-01 00:00:00', updated_at = '2026-01-02 00:00:00'; UPDATE users SET created_at = '2026-01-01 00:00:00', updated_at = '2026-01-02 00:00:00';";
        using RegistryDatabase db = RegistryDatabase.Open(":memory:");
        db.CreateSchema();
        using (SqliteCommand command = db.Connection.CreateCommand())
        {
            command.CommandText = seed;
            command.ExecuteNonQuery();
        }

        DateTimeOffset since = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
        Pages("searchPlugins", after => db.SearchPlugins("git", 10, after), 10, "git");
        Pages("searchPlugins", after => db.SearchPlugins("%", 2, after), 2, "%");
        Pages("browsePlugins", after => db.BrowsePlugins(null, null, null, null, 3, after), 3, null, null, null, null);
        foreach (BrowsePluginsOrder order in Enum.GetValues<BrowsePluginsOrder>())
        {
            Pages("browsePlugins", after => db.BrowsePlugins(null, null, null, order, 2, after), 2, null, null, null, order.ToString().ToLowerInvariant());
        }

        Pages("browsePlugins", after => db.BrowsePlugins(null, null, true, null, null, after), null, null, null, true, null);
        foreach (string category in db.Plugins.Scan().Select(static plugin => plugin.Category).Distinct())
        {
            Pages("browsePlugins", after => db.BrowsePlugins(category, null, null, null, 1, after), 1, category, null, null, null);
        }

        Call("listTopRatedPlugins", db.ListTopRatedPlugins(1, 100), 1, 100);
        Call("listTopRatedPlugins", db.ListTopRatedPlugins(2, 1), 2, 1);
        Call("listTrendingPlugins", db.ListTrendingPlugins(since, 100), since, 100);
        Call("listPluginsByIds", db.ListPluginsByIds([]), (object)Array.Empty<string>());
        foreach (Plugin plugin in db.Plugins.Scan())
        {
            Call("getPluginWithParts", db.GetPluginWithParts(plugin.Slug), plugin.Slug);
            Call("countPluginParts", db.CountPluginParts(plugin.Id), plugin.Id);
            Call("getRating", db.GetRating(plugin.Id), plugin.Id);
            Call("countDownloadsByDay", db.CountDownloadsByDay(plugin.Id, since), plugin.Id, since);
            Call("addDownload", db.AddDownload(plugin.Id), plugin.Id);
            Call("listPluginsByIds", db.ListPluginsByIds([plugin.Id]), (object)new[] { plugin.Id });
        }

        foreach (User user in db.Users.Scan())
        {
            Call("listCollectionsOf", db.ListCollectionsOf(user.Username), user.Username);
        }

        Call("forgetDownloads", db.ForgetDownloads(DateTimeOffset.UnixEpoch), DateTimeOffset.UnixEpoch);
        Call("forgetDownloads", db.ForgetDownloads(since.AddYears(100)), since.AddYears(100));
        await RunAsync(Repository.SchemaSql, [.. Directory.GetFiles(Path.Combine(Repository.Root, "queries"), "*.sql").Order(StringComparer.Ordinal)], seed);
    }

    [Fact]
    public async Task Queries_of_every_kind_give_the_same()
    {
        const string seed = "INSERT INTO authors VALUES ('0198c2f0-0000-7000-8000-000000000001', 'ada', '1815-12-10', 'wild'), ('0198c2f0-0000-7000-8000-000000000002', 'bob', NULL, NULL); INSERT INTO papers VALUES (1, '{\"x\":\"good\"}', '[{\"kind\":\"a\",\"next\":{\"n\":1.5},\"label\":\"l\"}]'), (2, '{}', NULL);";
        using LibraryDatabase db = LibraryDatabase.Open(":memory:");
        db.CreateSchema();
        using (SqliteCommand command = db.Connection.CreateCommand())
        {
            command.CommandText = seed;
            command.ExecuteNonQuery();
        }

        DateTimeOffset sold = new(2026, 3, 4, 5, 6, 7, TimeSpan.Zero);
        AuthorId ada = db.Authors.FindByName("ada")!.Id;
        Call("countBooks", db.CountBooks());
        Call("addBook", db.AddBook(ada, "Notes", 12.50m, 0.25, sold, ["a", "b"], [1, 2]), ada, "Notes", 12.50m, 0.25, sold, new[] { "a", "b" }, Convert.ToBase64String([1, 2]));
        Call("addBook", db.AddBook(ada, "", 1m, null, null, []), ada, "", 1m, null, null, Array.Empty<string>());
        Call("addTitle", db.AddTitle(ada, "one"), ada, "one");
        WriteResult added = db.AddTitles(ada, "two", "three");
        Call("addTitles", new { changes = added.Changes, lastId = added.LastId }, ada, "two", "three");
        Call("raisePrices", db.RaisePrices(0.25m, ada), 0.25m, ada);
        Call("raisePrices", db.RaisePrices(0.25m, ada, sold), 0.25m, ada, sold);
        Call("countBooks", db.CountBooks());
        Call("getBook", db.GetBook(new BookId(1)), 1);
        Call("getBook", db.GetBook(new BookId(99)), 99);
        Call("listBooksWithAuthors", db.ListBooksWithAuthors("%o%"), "%o%");
        Call("listAuthorsWithBooks", db.ListAuthorsWithBooks());
        Call("lendAll", db.LendAll());
        Call("scanTitles", db.ScanTitles(true).ToArray(), true);
        Call("renameOrFail", db.RenameOrFail("last", new BookId(4)), "last", 4);
        db.RemoveBook(new BookId(2));
        Call("removeBook", null, 2);
        Call("listByIds", db.ListByIds([new BookId(1), new BookId(3)]), (object)new[] { 1, 3 });
        Call("listByAuthors", db.ListByAuthors([ada]), (object)new[] { ada });
        db.AddPair("last");
        Call("addPair", null, "last");
        Call("booksWithPairs", db.BooksWithPairs());
        Call("pairsOrBooks", db.PairsOrBooks());
        Call("listByTitles", db.ListByTitles(["two", "last"]), (object)new[] { "two", "last" });
        Call("listByPrices", db.ListByPrices([0.25m, 13m]), (object)new[] { 0.25m, 13m });
        Call("listByWeights", db.ListByWeights([0.25]), (object)new[] { 0.25 });
        Call("listBySale", db.ListBySale([sold]), (object)new[] { sold });
        Call("listByLent", db.ListByLent([true]), (object)new[] { true });
        Call("listAuthorsByBirth", db.ListAuthorsByBirth([new DateOnly(1815, 12, 10)], [AuthorMood.Wild]), new[] { "1815-12-10" }, new[] { "wild" });
        Call("addReading", db.AddReading(sold, sold, sold, sold, sold, 1.25m, 2.5m, 1e17, "x"), sold, sold, sold, sold, sold, 1.25m, 2.5m, 1e17, "x");
        foreach (long ticks in new[] { 0, 1, -1, TimeSpan.TicksPerMillisecond, -TimeSpan.TicksPerMillisecond - 1, 5 * TimeSpan.TicksPerSecond / 2, -TimeSpan.TicksPerSecond })
        {
            DateTimeOffset given = sold.AddTicks(ticks);
            Call("compareTimes", db.CompareTimes(given, given, given, given, given), given, given, given, given, given);
            Call("listReadingsIn", db.ListReadingsIn([given], [given], [], [], []), new[] { Wire(given) }, new[] { Wire(given) }, Array.Empty<int>(), Array.Empty<int>(), Array.Empty<int>());
        }

        foreach (decimal given in new[] { 1.25m, 1.251m, 1.249m, 2.5m, 0.3333m, -7m })
        {
            Call("compareAmounts", db.CompareAmounts(given, given), given, given);
        }

        Call("listReadingsIn", db.ListReadingsIn([], [], [1.25m, 0.001m], [1e17], ["x"]), Array.Empty<string>(), Array.Empty<string>(), new[] { 1.25, 0.001 }, new[] { 1e17 }, new[] { "x" });
        Call("listReadingsIn", db.ListReadingsIn([], [], [], [18870253826885450.0, 1e17], []), Array.Empty<string>(), Array.Empty<string>(), Array.Empty<int>(), new[] { 18870253826885450.0, 1e17 }, Array.Empty<string>());
        Call("moveReading", db.MoveReading(new DateOnly(2026, 1, 31), 1), "2026-01-31", 1);
        Call("moveReading", db.MoveReading(null, 1), null, 1);
        Call("countReadings", db.CountReadings(0, 1), 0, 1);
        Call("shiftReading", db.ShiftReading(0.25m, sold.AddSeconds(1), 1), 0.25m, sold.AddSeconds(1), 1);
        Call("shiftReading", db.ShiftReading(0.25m, null, 1), 0.25m, null, 1);
        db.AddPair("a");
        Call("addPair", null, "a");
        Call("listPapers", db.ListPapers());
        Call("countReadings", db.CountReadings(1e300, 1), 1e300, 1);
        Pages("pageBooks", after => db.PageBooks(null, 1, after), 1, (object?)null);
        foreach ((ListBooksInOrderSortBy? order, string? text) in new (ListBooksInOrderSortBy?, string?)[]
            { (null, null), (ListBooksInOrderSortBy.Title, "title"), (ListBooksInOrderSortBy.Author, "author"), (ListBooksInOrderSortBy.DearestFirst, "dearest first") })
        {
            Call("listBooksInOrder", db.ListBooksInOrder(0m, order, 9), 0, text, 9);
        }

        foreach ((TitlesInOrderSortBy? order, string? text) in new (TitlesInOrderSortBy?, string?)[] { (null, null), (TitlesInOrderSortBy.Title, "title"), (TitlesInOrderSortBy.End, "end") })
        {
            Call("titlesInOrder", db.TitlesInOrder(0m, order, "x"), 0, text, "x");
        }

        foreach ((PageBooksInOrderSortBy? order, string? text) in new (PageBooksInOrderSortBy?, string?)[] { (null, null), (PageBooksInOrderSortBy.Title, "title"), (PageBooksInOrderSortBy.Sold, "sold") })
        {
            Pages("pageBooksInOrder", after => db.PageBooksInOrder(order, 1, after), 1, text);
        }

        Pages("pageBooks", after => db.PageBooks(ada, 2, after), 2, ada);
        Pages("pagePrices", after => db.PagePrices(1, after), 1);
        Call("authorsWithTheirBooks", db.AuthorsWithTheirBooks());
        Call("authorsAndBooks", db.AuthorsAndBooks());
        Pages("pairsOfBooks", after => db.PairsOfBooks(1, after), 1);
        Call("oneBook", db.OneBook(new BookId(1)), 1);
        Call("bookAndAuthor", db.BookAndAuthor(new BookId(1)), 1);
        string folder = Path.Combine(Repository.Root, "tests", "SkillStash.Schema.Integration.Tests");
        await RunAsync(Path.Combine(folder, "library.sql"), [Path.Combine(folder, "library.queries.sql")], seed);
    }

    private void Pages<TRow>(string function, Func<Cursor?, Page<TRow>> read, int? limit, params object?[] arguments)
    {
        Cursor? after = null;
        do
        {
            Page<TRow> page = read(after);
            JsonObject options = [];
            if (limit is not null)
            {
                options["limit"] = limit;
            }

            options["after"] = after?.ToString();
            Call(function, page, [.. arguments, options]);
            after = page.Next;
        }
        while (after is not null);
    }

    private void Call(string function, object? result, params object?[] arguments) => _calls.Add(new JsonObject
    {
        ["function"] = function,
        ["arguments"] = new JsonArray([.. arguments.Select(static argument => JsonSerializer.SerializeToNode(
            argument is DateTimeOffset time ? Wire(time) : argument))]),
        ["result"] = JsonSerializer.SerializeToNode(result),
    });

    private static string Wire(DateTimeOffset time) => time.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFZ", System.Globalization.CultureInfo.InvariantCulture);

    private async Task RunAsync(string schema, string[] queries, string seed)
    {
        using var project = new EmittedProject(Schemas.Compile(File.ReadAllText(schema)), Schemas.Queries(schema, queries));
        await project.CompileAsync();
        var source = new SourceText(seed);
        project.Write("seed.json", JsonSerializer.Serialize(SchemaCompiler.Parse(source).Script.Statements.Select(statement => source.Slice(statement.Span))));
        project.Write("calls.json", _calls.ToJsonString());
        project.Write("wrangler.json", EmittedProject.WranglerConfiguration);
        await NodePackage.Api.RunAsync(project.Folder, "--test", Path.Combine(Schemas.TestFolder, "Scripts", "queries.d1.mjs"));
    }
}
