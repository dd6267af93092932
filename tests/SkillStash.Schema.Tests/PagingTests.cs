using System;
using System.Buffers.Text;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using Xunit;

namespace SkillStash.Schema.Tests;

public sealed class PagingTests : IDisposable
{
    private readonly SampleDatabase _db = SampleDatabase.Create();

    public PagingTests()
    {
        // Ties in every order, and NULLs.
        _db.Samples.InsertMany(Enumerable.Range(0, 60).Select(i => new NewSample
        {
            Name = $"{i}",
            Count = i % 4,
            MaybeCount = i % 3 == 0 ? (long?)null : i % 5,
        }));
        _db.Run("UPDATE samples SET maybe_name = CASE rowid % 5 WHEN 0 THEN NULL WHEN 1 THEN '' ELSE 'n' || (rowid % 3) END");
    }

    public static TheoryData<string, string> Orders { get; } = new()
    {
        { "count DESC, rowid", "count DESC, rowid" },
        { "maybe name first", "maybe_name NULLS FIRST, rowid" },
        { "maybe name descending", "maybe_name DESC NULLS FIRST, count DESC, rowid DESC" },
        { "maybe name last", "maybe_name NULLS LAST, maybe_count DESC NULLS LAST, rowid" },
        { "one count", "rowid" },
    };

    [Theory]
    [MemberData(nameof(Orders))]
    public void Pages_of_every_size_are_the_whole_in_order(string list, string order)
    {
        List<SampleId> all = Ids($"SELECT id FROM samples {(list == "one count" ? "WHERE count = 2" : "")} ORDER BY {order}");
        for (int limit = 1; limit <= all.Count + 1; limit++)
        {
            List<SampleId> walked = [];
            Cursor? after = null;
            int pages = 0;
            do
            {
                Page<Sample> page = Page(list, limit, after is null ? null : Cursor.Parse(after.ToString()));
                walked.AddRange(page.Select(row => row.Id));
                after = page.Next;
                pages++;
            }
            while (after is not null);
            Assert.Equal(all, walked);
            Assert.Equal((all.Count + limit - 1) / limit, pages); // no empty page at the end
        }
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public void A_deleted_anchor_row_is_still_a_place(string list, string order)
    {
        Page<Sample> first = Page(list, 7, null);
        List<SampleId> rest = [.. Ids($"SELECT id FROM samples {(list == "one count" ? "WHERE count = 2" : "")} ORDER BY {order}").Skip(7)];
        Assert.True(_db.Samples.Delete(first[^1].Id));
        Assert.Equal(rest, Page(list, null, first.Next).Select(row => row.Id));
    }

    [Fact]
    public void Text_and_composite_keys()
    {
        _db.Places.InsertMany(from country in "abc" from city in "xyz'\u0001é" select new NewPlace(country.ToString(), city.ToString()));
        List<Place> walked = [];
        Cursor? after = null;
        do
        {
            Page<Place> page = _db.Places.ListByCity(4, after);
            walked.AddRange(page);
            after = page.Next;
        }
        while (after is not null);
        Assert.Equal(walked.OrderByDescending(place => place.City, StringComparer.Ordinal).ThenBy(place => place.Country, StringComparer.Ordinal), walked);
        Assert.Equal(18, walked.Count);
    }

    [Fact]
    public void No_limit_gives_all_and_no_cursor()
    {
        Page<Sample> page = _db.Samples.ListByCountDescending();
        Assert.Equal((60, true), (page.Count, page.Next is null));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_limit_must_be_positive(int limit)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => _db.Samples.ListByCountDescending(limit));
        Assert.Equal(2, _db.Samples.ListByCountDescending(2).Count);
    }

    [Fact]
    public void A_cursor_of_another_query_is_refused()
    {
        Cursor cursor = _db.Samples.ListByCountDescending(3).Next!;
        Assert.Throws<ArgumentException>(() => _db.Samples.ListByMaybeName(3, cursor));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("not a cursor")]
    [InlineData("AAAAAAE")]
    [InlineData("AAAAAAMAAAAAAAAAfw")]
    [InlineData("AAAAAAMBAAAAAAAAAP8")]
    [InlineData("AAAAAAk")]
    public void A_forged_cursor_is_refused(string text)
    {
        Assert.False(Cursor.TryParse(text, out _));
        Assert.Throws<FormatException>(() => Cursor.Parse(text));
    }

    [Fact]
    public void A_cursor_survives_as_text() => SampleGen.Value.Array[0, 4].Sample(
        values =>
        {
            Cursor cursor = new(7, values);
            Assert.Matches("^[A-Za-z0-9_-]+$", cursor.ToString());
            Assert.Equal(cursor, Cursor.Parse(cursor.ToString()));
        },
        threads: 1);

    [Fact]
    public void Any_bytes_are_a_cursor_or_none() =>
        Gen.Byte.Array[0, 40].Sample(
            bytes =>
            {
                string text = Base64Url.EncodeToString(bytes);
                Assert.True(!Cursor.TryParse(text, out Cursor? cursor) || cursor.ToString() == text);
            },
            threads: 1,
            iter: 10000);

    public void Dispose() => _db.Dispose();

    private Page<Sample> Page(string list, int? limit, Cursor? after) => list switch
    {
        "count DESC, rowid" => _db.Samples.ListByCountDescending(limit, after),
        "maybe name first" => _db.Samples.ListByMaybeName(limit, after),
        "maybe name descending" => _db.Samples.ListByMaybeNameDescending(limit, after),
        "maybe name last" => _db.Samples.ListByMaybeNameNullsLast(limit, after),
        _ => _db.Samples.ListByCount(2, limit, after),
    };

    private List<SampleId> Ids(string sql)
    {
        using var command = _db.Connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        List<SampleId> ids = [];
        while (reader.Read())
        {
            ids.Add(SampleId.Parse(reader.GetString(0)));
        }

        return ids;
    }
}
