using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using SkillStash.Shapes;
using Xunit;

namespace SkillStash.Schema.Integration.Tests;

/// <summary>Keys, columns and objects of every shape, through the emitted code, on live SQLite.</summary>
public sealed class ShapesTests : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly ShapesDatabase _db;

    public ShapesTests()
    {
        _db = new ShapesDatabase(_connection);
        _db.CreateSchema();
        _db.VerifySchema();
    }

    [Fact]
    public void Every_kind_of_value_is_read_back()
    {
        Kind kind = _db.Kinds.Insert(Full());
        Assert.Equal(kind, _db.Kinds.FindById(kind.Id));
        Assert.Equal(12.5m, kind.Amount);
        Assert.Equal([1, 2, 3], kind.Data!);
        Assert.Equal("y", KindTable.ItemKindText.ToText(kind.Items[0].Kind));
        Assert.Null(kind.Items[0].Port);
        Assert.True(kind.Settings!["on"]);
        Assert.Equal(SqliteValue.Null, kind.Untyped);
    }

    [Fact]
    public void Rows_with_blobs_are_equal_by_content()
    {
        Kind kind = _db.Kinds.Insert(Full());
        Kind again = _db.Kinds.FindById(kind.Id)!;
        Assert.NotSame(kind.Data, again.Data);
        Assert.Equal(kind, again);
        Assert.Equal(kind.GetHashCode(), again.GetHashCode());
        Assert.NotEqual(kind, again with { Data = [1, 2, 4] });
    }

    [Fact]
    public void Properties_that_a_shape_does_not_name_are_kept()
    {
        Kind kind = _db.Kinds.Insert(Full());
        string stored = """[{"old":{"a":[1.50,1e400]},"name":"a","kind":"y","tags":[],"old":null,"é\"":"","__proto__":{}},{"name":"b","kind":"x","tags":[]}]""";
        Execute("UPDATE kinds SET items = $items", stored);
        kind = _db.Kinds.FindById(kind.Id)!;
        Assert.Equal("""{"old":{"a":[1.50,1e400]},"old":null,"é\"":"","__proto__":{}}""", kind.Items[0].OtherProperties);
        Assert.Null(kind.Items[1].OtherProperties);
        Assert.True(_db.Kinds.Update(kind with { Label = "other" }));
        Assert.Equal(
            """[{"name":"a","kind":"y","tags":[],"old":{"a":[1.50,1e400]},"old":null,"é\"":"","__proto__":{}},{"name":"b","kind":"x","tags":[]}]""",
            Execute("SELECT items FROM kinds", null));
        Assert.Equal(kind.Items, JsonSerializer.Deserialize<Kind>(JsonSerializer.Serialize(kind))!.Items);
        Assert.Equal(kind.Items, _db.Kinds.FindById(kind.Id)!.Items);
    }

    [Theory]
    [InlineData("""{"kind":"y","z":1,"tags":[],"name":"a","y":2}""", """{"z":1,"y":2}""")]
    [InlineData("""{"z":1,"name":"a","kind":"y","tags":[]}""", """{"z":1}""")]
    [InlineData("""{"tags":[],"kind":"y","name":"a","z":{"name":1}}""", """{"z":{"name":1}}""")]
    [InlineData("""{"tags":[],"kind":"y","name":"a"}""", null)]
    public void Properties_that_a_shape_does_not_name_may_be_anywhere(string stored, string? others)
    {
        Kind kind = _db.Kinds.Insert(Full());
        Execute("UPDATE kinds SET items = $items", $"[{stored}]");
        KindItem item = Assert.Single(_db.Kinds.FindById(kind.Id)!.Items);
        Assert.Equal(("a", KindItemKind.Y, others), (item.Name, item.Kind, item.OtherProperties));
    }

    [Theory]
    [InlineData("""{"name":"\ud800","kind":"y","tags":[]}""")]
    [InlineData("""{"name":"a","kind":"y","tags":[],"z":"\ud800"}""")]
    [InlineData("""{"name":"a","kind":"y","tags":[],"\ud800":1}""")]
    public void Half_of_a_surrogate_pair_is_no_text(string stored)
    {
        Kind kind = _db.Kinds.Insert(Full());
        Execute("UPDATE kinds SET items = $items", $"[{stored}]");
        Assert.Equal("items", Assert.Throws<SchemaDataException>(() => _db.Kinds.FindById(kind.Id)).Column);
    }

    [Theory]
    [InlineData("{", "The other properties of KindItem are no JSON object.")]
    [InlineData("[1]", "The other properties of KindItem are no JSON object.")]
    [InlineData("""{"a":1,"kind":"x"}""", "'kind' is among the other properties of KindItem, which has it itself.")]
    public void Other_properties_are_those_that_the_shape_does_not_name(string others, string message)
    {
        NewKind row = Full() with { Items = [new KindItem("a", null, KindItemKind.Y, []) { OtherProperties = others }] };
        var refused = Assert.Throws<UnstorableValueException>(() => _db.Kinds.Insert(row));
        Assert.Equal(("kinds", "items"), (refused.Table, refused.Column));
        Assert.Contains(message, refused.Message);
        Assert.Equal(0, _db.Kinds.Count());
    }

    [Fact]
    public void Generated_columns_are_read_and_never_written()
    {
        Kind kind = _db.Kinds.Insert(new NewKind { Label = "abc" });
        Assert.Equal((2 * kind.Id, "ABC"), (kind.Twice, kind.Shout));
        Assert.True(_db.Kinds.Update(kind with { Label = "def", Twice = 99, Shout = "ignored" }));
        Assert.Equal((2 * kind.Id, "DEF"), (_db.Kinds.FindById(kind.Id)!.Twice, _db.Kinds.FindById(kind.Id)!.Shout));
    }

    [Fact]
    public void Left_out_is_the_default_and_null_is_null()
    {
        Assert.Equal("x", _db.Kinds.Insert(new NewKind()).Label);
        Assert.Null(_db.Kinds.Insert(new NewKind { Label = null }).Label);
        Assert.Equal("y", _db.Kinds.Insert(new NewKind { Label = "y" }).Label);
        Assert.Equal([1, 2, 3], _db.Kinds.Scan().Select(kind => kind.Id));
    }

    [Fact]
    public void Row_survives_the_wire()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = ShapesDatabase.Json };
        Kind kind = _db.Kinds.Insert(Full());
        string json = JsonSerializer.Serialize(kind, options);
        Assert.Equal(kind, JsonSerializer.Deserialize<Kind>(json, options));
        Assert.Contains("\"big\":\"9223372036854775807\"", json);
        Assert.Contains("\"items\":[{\"name\":\"a\",\"kind\":\"y\",\"tags\":[\"t\"]}]", json);
    }

    [Fact]
    public void Composite_key_without_a_rowid()
    {
        Pair pair = _db.Pairs.Insert(new NewPair { LeftId = 1, RightId = 2, Note = "n" });
        _db.Pairs.Insert(new NewPair { LeftId = 1, RightId = 3, Note = "n" });
        Assert.Equal(pair, _db.Pairs.FindByLeftIdAndRightId(1, 2));
        Assert.Equal([3, 2], _db.Pairs.ListByNote("n").Select(each => each.RightId));
        Page<Pair> page = _db.Pairs.ListByLeftId(1, limit: 1);
        Assert.Equal([3], _db.Pairs.ListByLeftId(1, limit: 1, after: page.Next).Select(each => each.RightId));
        Assert.True(_db.Pairs.Update(pair with { Note = null }));
        Assert.Equal("m", _db.Pairs.Upsert(new NewPair { LeftId = 1, RightId = 2, Note = "m" }).Note);
        Assert.True(_db.Pairs.Delete(1, 2));
    }

    [Fact]
    public void Table_that_is_all_key()
    {
        OnlyKey row = _db.OnlyKeys.Upsert(new NewOnlyKey { A = "a", B = "b" });
        Assert.Equal(row, _db.OnlyKeys.Upsert(new NewOnlyKey { A = "a", B = "b" }));
        Assert.Equal(1, _db.OnlyKeys.Count());
    }

    [Fact]
    public void Any_in_a_strict_table_keeps_what_was_bound()
    {
        StrictRow row = _db.StrictRows.Insert(new NewStrictRow { Name = "n", Value = "000123" });
        Assert.Equal((SqliteValue)"000123", row.Value);
        Assert.Equal(row, _db.StrictRows.FindByName("n"));
    }

    [Fact]
    public void Integer_keys_are_types_of_their_own()
    {
        AccountId id = _db.Accounts.Insert(new NewAccount { Id = new AccountId(7), Name = "cash" }).Id;
        EntryId number = new(long.MaxValue);
        Entry entry = _db.Entries.Insert(new NewEntry { Number = number, AccountId = id });

        Assert.Equal(entry, _db.Entries.FindByNumber(number));
        Assert.Equal([entry], _db.Entries.ListByAccountId(id));
        Assert.Equal("""{"number":"9223372036854775807","account_id":7,"reversed":null}""", JsonSerializer.Serialize(entry));
        Assert.Equal("""["9223372036854775807",7]""", JsonSerializer.Serialize(new object[] { number, id }));
        Assert.Equal(entry, JsonSerializer.Deserialize<Entry>(JsonSerializer.Serialize(entry)));
        Assert.True(AccountId.TryParse("-12", null, out AccountId parsed));
        Assert.Equal(new AccountId(-12), parsed);
        Assert.All(["", "1.5", "+7", "07", "-0", "7\0", " 7", "9223372036854775808", "٧"], static text => Assert.False(AccountId.TryParse(text, null, out _)));
        Assert.All(["+7", "07"], static text => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<EntryId>(JsonSerializer.Serialize(text))));
        Assert.Throws<FormatException>(static () => AccountId.Parse("+7"));
        Assert.Equal(id, AccountId.Parse("7"));
        Assert.True(_db.Entries.Update(number, new EntryChanges { Reversed = number }));
        Assert.True(_db.Entries.Delete(number));
    }

    [Fact]
    public void Table_without_a_key_is_inserted_and_listed()
    {
        _db.Log.InsertMany(new NewLog { Message = "a", At = DateTimeOffset.UnixEpoch }, new NewLog { Message = "b" });
        Assert.Equal(["b", "a"], _db.Log.ListByAt().Select(entry => entry.Message));
    }

    [Fact]
    public void View_is_read_only_rows()
    {
        _db.Kinds.Insert(new NewKind { Label = "abc" });
        _db.Kinds.Insert(new NewKind { Label = null });
        Assert.Equal([new Labelled(1, "abc", "ABC")], _db.Labelled.Scan());
    }

    [Fact]
    public void Full_text_rows_are_found_by_their_rowid()
    {
        Document first = _db.Documents.Insert(new NewDocument { Title = "One", Body = "first words" });
        Document second = _db.Documents.Insert(new NewDocument { Title = "Two" });
        Assert.Equal([1, 2], [first.RowId, second.RowId]);
        Assert.Equal(9, _db.Documents.Insert(new NewDocument { RowId = 9 }).RowId);
        Assert.Equal(3, _db.Documents.InsertMany(new NewDocument(), new NewDocument(), new NewDocument()));
        Assert.Equal([1, 2, 9, 10, 11, 12], _db.Documents.List().Select(static row => row.RowId));
        Assert.Equal(first, _db.Documents.FindByRowId(1));
        Assert.Equal(first with { Title = "Eins" }, _db.Documents.Upsert(new NewDocument { RowId = 1, Title = "Eins" }));
        Assert.Equal(13, _db.Documents.Upsert(new NewDocument { Title = "new" }).RowId);
        Assert.True(_db.Documents.Update(second with { Body = "second" }));
        Assert.True(_db.Documents.Update(2, new DocumentChanges { Title = "Zwei" }));
        Assert.Equal(new Document(2, "Zwei", "second"), _db.Documents.FindByRowId(2));
        Assert.False(_db.Documents.Update(new Document(99, null, null)));
        Assert.True(_db.Documents.Delete(2));
        Assert.False(_db.Documents.Delete(2));
        Assert.Empty(_db.Documents.Search("zwei"));
        Assert.ThrowsAny<SqliteException>(() => _db.Documents.Insert(new NewDocument { RowId = 1 }));
    }

    [Fact]
    public void Search_finds_the_best_rows_first_page_by_page()
    {
        string[] bodies = [.. Enumerable.Range(0, 23).Select(static i => string.Join(' ', Enumerable.Repeat("fox", i % 5)) + $" jumps over dog number{i}")];
        _db.Documents.InsertMany([.. bodies.Select(static body => new NewDocument { Title = "The fox", Body = body })]);
        DocumentMatch[] all = [.. _db.Documents.Search("fox")];
        Assert.Equal(23, all.Length);
        Assert.Equal(all, all.OrderBy(static match => match.Rank).ThenBy(static match => match.RowId));
        List<DocumentMatch> paged = [];
        Cursor? after = null;
        do
        {
            Page<DocumentMatch> page = _db.Documents.Search("fox", limit: 4, after);
            paged.AddRange(page);
            after = page.Next;
        }
        while (after is not null);
        Assert.Equal(all, paged);
        Cursor next = _db.Documents.Search("fox", limit: 4).Next!;
        Assert.Throws<ArgumentException>(() => _db.Documents.Search("dog", limit: 4, next));

        DocumentMatch one = Assert.Single(_db.Documents.Search("body : number7", marks: new MatchMarks("<b>", "</b>", "...", Tokens: 3)));
        Assert.Equal(("...over dog <b>number7</b>", "The fox", bodies[7].Replace("number7", "<b>number7</b>")), (one.Snippet, one.TitleHighlight, one.BodyHighlight));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(65)]
    [InlineData(-1)]
    public void A_snippet_has_from_1_to_64_words(int tokens)
    {
        Assert.Equal("Tokens", Assert.Throws<ArgumentOutOfRangeException>(() => new MatchMarks(Tokens: tokens)).ParamName);
        Assert.Equal("Tokens", Assert.Throws<ArgumentOutOfRangeException>(() => new MatchMarks() with { Tokens = tokens }).ParamName);
        Assert.Equal((1, 64), (new MatchMarks(Tokens: 1).Tokens, (new MatchMarks() with { Tokens = 64 }).Tokens));
    }

    [Theory]
    [InlineData("number7 fox", 1)]
    [InlineData("\"", 0)]
    [InlineData("number7 \"; DROP * AND ( ^ { +", 0)]
    [InlineData("FOX\tOR\0", 1)]
    [InlineData("", 0)]
    [InlineData("  ", 0)]
    [InlineData("num", 0)]
    public void Words_of_any_text_are_a_query(string text, int count)
    {
        _db.Documents.Insert(new NewDocument { Title = "The fox or", Body = "number7" });
        Assert.Equal(count, _db.Documents.Search(FullText.Words(text)).Count);
    }

    [Fact]
    public void Words_are_parted_as_TypeScript_parts_them() =>
        Assert.Equal("\"a\" \"b\" \"c\" \"d\" \"e\ufefff\" \"\ufffd\"", FullText.Words("a\u0085b\u00a0c\u3000d\0e\ufefff \ud800"));

    [Fact]
    public void The_last_word_may_be_a_beginning()
    {
        _db.Documents.Insert(new NewDocument { Title = "The fox", Body = "number7" });
        Assert.Single(_db.Documents.Search(FullText.Words("fox num", isPrefix: true)));
        Assert.Empty(_db.Documents.Search(FullText.Words("fo num", isPrefix: true)));
        Assert.Empty(_db.Documents.Search(FullText.Words("", isPrefix: true)));
    }

    [Fact]
    public void Names_that_are_keywords_or_have_blanks()
    {
        Select row = _db.Select.Insert(new NewSelect { From = "f", AB = "x", Class = "C" });
        Assert.Equal(row, _db.Select.FindByFrom("f"));
        Assert.Equal([row], _db.Select.ListByClassWhereClassIsNotNull("c"));
    }

    [Fact]
    public void A_list_by_key_has_all_rows_and_null_finds_those_that_have_it()
    {
        Account account = _db.Accounts.Insert(new NewAccount { Id = new AccountId(1), Name = "a" });
        Entry[] entries = [.. new long[] { 3, -1, 2 }.Select(number => _db.Entries.Insert(new NewEntry { Number = new EntryId(number), AccountId = account.Id }))];
        List<Entry> listed = [];
        for (Cursor? after = null; listed.Count == 0 || after is not null;)
        {
            Page<Entry> page = _db.Entries.List(limit: 1, after);
            listed.AddRange(page);
            after = page.Next;
        }

        Assert.Equal([entries[1], entries[2], entries[0]], listed);
        Cursor place = _db.Entries.ListByAccountId(account.Id, limit: 1).Next!;
        Assert.Equal(2, _db.Entries.ListByAccountId(account.Id, after: place).Count);
        Assert.Throws<ArgumentException>(() => _db.Entries.ListByAccountId(new AccountId(2), after: place));
        Form form = _db.Forms.Insert(new NewForm { UpperId = Guid.NewGuid(), PlainAt = DateTimeOffset.UnixEpoch, Millis = DateTimeOffset.UnixEpoch, Price = 1 });
        Assert.Equal([form], _db.Forms.ListByParent(null));
        Assert.Empty(_db.Forms.ListByParent(form.Id));
        Assert.Equal([form], _db.Forms.ListByDocument(null));
        HexKey other = _db.HexKeys.Insert(new NewHexKey());
        Assert.Equal([form.Id.Value, other.Id.Value], _db.EveryId.Scan().Select(static each => each.Id));
    }

    [Fact]
    public void A_list_goes_on_behind_a_value_that_only_others_store()
    {
        foreach (string ratio in new[] { "1.5", "9e999", "-9e999" })
        {
            using SqliteCommand command = _connection.CreateCommand();
            command.CommandText = $"INSERT INTO kinds (ratio) VALUES ({ratio})";
            command.ExecuteNonQuery();
        }

        Page<Kind> first = _db.Kinds.ListByRatio(limit: 1), second = _db.Kinds.ListByRatio(limit: 1, first.Next);
        Page<Kind> third = _db.Kinds.ListByRatio(limit: 1, second.Next);
        Assert.Equal([double.NegativeInfinity, 1.5, double.PositiveInfinity], [first[0].Ratio, second[0].Ratio, third[0].Ratio]);
        UnstorableValueException refusal = Assert.Throws<UnstorableValueException>(() => _db.Kinds.Update(third[0]));
        Assert.Equal(("kinds", "ratio"), (refusal.Table, refusal.Column));
        Assert.True(_db.Kinds.Update(third[0].Id, new KindChanges { Label = "kept" }));
    }

    public void Dispose()
    {
        _db.Dispose();
        _connection.Dispose();
    }

    private object? Execute(string sql, string? items)
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$items", (object?)items ?? DBNull.Value);
        return command.ExecuteScalar();
    }

    private static NewKind Full() => new()
    {
        Amount = 12.5m,
        Day = new DateOnly(2026, 2, 28),
        Hour = new TimeOnly(13, 14, 15),
        Data = [1, 2, 3],
        Token = Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e"),
        Anything = 7L,
        Ratio = 0.1,
        Big = long.MaxValue,
        Items = [new KindItem("a", null, KindItemKind.Y, ["t"])],
        Settings = new EquatableDictionary<bool>(new System.Collections.Generic.Dictionary<string, bool> { ["on"] = true }),
    };
}
