using System;
using System.Text.Json;
using CsCheck;
using Xunit;

namespace SkillStash.Schema.Tests;

/// <summary>Every kind of column, with random values, out and back.</summary>
public sealed class RoundTripTests
{
    private static readonly JsonSerializerOptions Options = new() { TypeInfoResolver = SampleDatabase.Json };

    [Fact]
    public void Through_SQLite()
    {
        using SampleDatabase db = SampleDatabase.Create();
        SampleGen.Row.Sample(
            row =>
            {
                db.Samples.Insert(new NewSample { Id = row.Id });
                Assert.True(db.Samples.Update(row));
                Assert.Equal(row, db.Samples.FindById(row.Id));
                Assert.True(db.Samples.Delete(row.Id));
            },
            iter: 1000,
            threads: 1);
    }

    [Fact]
    public void Through_JSON() => SampleGen.Row.Sample(
        row =>
        {
            string json = JsonSerializer.Serialize(row, Options.GetTypeInfo(typeof(Sample)));
            Assert.Equal(row, JsonSerializer.Deserialize(json, Options.GetTypeInfo(typeof(Sample))));
        },
        iter: 1000,
        threads: 1);

    [Fact]
    public void In_a_UTF16_database()
    {
        using SampleDatabase db = SampleDatabase.Open(":memory:");
        db.Run("PRAGMA encoding = 'UTF-16'");
        db.CreateSchema();
        SampleGen.Row.Sample(
            row =>
            {
                db.Samples.Insert(new NewSample { Id = row.Id });
                db.Samples.Update(row);
                Assert.Equal(row, db.Samples.FindById(row.Id));
            },
            iter: 100,
            threads: 1);
    }

    [Fact]
    public void Stored_forms_are_SQLites_own()
    {
        using SampleDatabase db = SampleDatabase.Create();
        Sample row = db.Samples.Insert(new NewSample());
        DateTimeOffset time = new(2025, 10, 18, 14, 5, 9, TimeSpan.FromHours(2));
        db.Samples.Update(row with { At = time, MaybeAt = time.AddTicks(1200000), Tags = ["é", "<"], Flag = true, Price = 1.50m, Uuid = Guid.Parse("AABBCCDD-0000-0000-0000-000000000001") });
        Assert.Equal(
            "2025-10-18 12:05:09|2025-10-18 12:05:09.12|[\"é\",\"<\"]|1|1.5|aabbccdd-0000-0000-0000-000000000001|2025-10-18|12:30:00|integer",
            db.Run("SELECT concat_ws('|', \"at\", maybe_at, tags, flag, price, uuid, day, clock, typeof(flag)) FROM samples"));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_refused_and_the_statement_stays_usable()
    {
        using SampleDatabase db = SampleDatabase.Create();
        Assert.Equal("name", Assert.Throws<UnstorableValueException>(() => db.Samples.Insert(new NewSample { Name = "\ud800" })).Column);
        Assert.Equal("fine", db.Samples.Insert(new NewSample { Name = "fine" }).Name);
        Sample row = db.Samples.Insert(new NewSample());
        Assert.ThrowsAny<ArgumentException>(() => db.Samples.Update(row with { Tags = ["\udc00"] }));
    }

    [Fact]
    public void A_value_that_is_no_member_of_its_enum_is_refused()
    {
        using SampleDatabase db = SampleDatabase.Create();
        Sample row = db.Samples.Insert(new NewSample());
        Assert.Throws<ArgumentOutOfRangeException>(() => db.Samples.Update(row with { Kind = (SampleKind)7 }));
        Assert.True(db.Samples.Update(row));
    }

    [Fact]
    public void A_text_of_megabytes()
    {
        using SampleDatabase db = SampleDatabase.Create();
        string text = new('ß', 3_000_000);
        Sample row = db.Samples.Insert(new NewSample { Name = text });
        Assert.Equal(text, row.Name);
        Assert.Equal(text, db.Samples.FindById(row.Id)!.Name);
    }
}
