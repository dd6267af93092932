using System;
using System.Globalization;
using System.Linq;
using Microsoft.Data.Sqlite;
using Xunit;

namespace SkillStash.Schema.Generator.Tests.Values;

/// <summary>An update of the whole row leaves a time that it does not change as others have written it.</summary>
public sealed class UntouchedTimeTests : IDisposable
{
    private const int Times = 2000;

    // The start of a time, to the second: C# writes it with a space, and a fraction that has no zero at its end.
    private static readonly string[] Starts = ["yyyy-MM-dd HH:mm:ss", "yyyy-MM-ddTHH:mm:ss"];
    private static readonly string[] Zones = ["", "Z", "+00:00"];

    private readonly SchemaDatabase _database = EmittedAssembly.Create("CREATE TABLE m0 (id INTEGER PRIMARY KEY, at DATETIME, note TEXT);");
    private readonly MatrixTable _table;

    public UntouchedTimeTests() => _table = new(_database, "m0");

    [Fact]
    public void A_time_of_UTC_stays_in_every_spelling()
    {
        Random random = new(20261130);
        for (int i = 0; i < Times; i++)
        {
            string text = Spell(random, Zones);
            object row = Stored(text);
            Assert.True(_table.UpdateNote(row, "changed"));
            Assert.Equal(text, Text());
        }
    }

    [Fact]
    public void A_time_of_another_zone_stays_the_same_time()
    {
        Random random = new(20261130);
        for (int i = 0; i < Times; i++)
        {
            object row = Stored(Spell(random, ["+02:00", "-00:00", "-11:30", "+10:00", " Z", "+00:01"]));
            Assert.True(_table.UpdateNote(row, "changed"));
            Assert.Equal(_table.Get(row, "At"), _table.Get(Read(), "At"));
        }
    }

    [Fact]
    public void A_changed_time_is_written_however_small_the_change()
    {
        Random random = new(20261130);
        long[] changes = [1, 10, 100, TimeSpan.TicksPerMillisecond, TimeSpan.TicksPerSecond, TimeSpan.TicksPerMinute, TimeSpan.TicksPerHour, TimeSpan.TicksPerDay];
        for (int i = 0; i < Times; i++)
        {
            object row = Stored(Spell(random, [.. Zones, "+10:00", "-00:00"]));
            DateTimeOffset changed = ((DateTimeOffset)_table.Get(row, "At")!).AddTicks(changes[random.Next(changes.Length)] * (random.Next(2) == 0 ? random.Next(1, 10) : -1));
            Assert.True(_table.Update(_table.Copy(row, [new("At", changed)])));
            Assert.Equal(changed, _table.Get(Read(), "At"));
        }
    }

    [Theory]
    [InlineData("2460000.5")]
    [InlineData("2023-02-25")]
    [InlineData("2023-02-25 00:00")]
    [InlineData("10:00:00.5")]
    public void A_changed_time_is_written_over_other_forms(string text)
    {
        object row = Stored(text);
        foreach (long ticks in new[] { 1L, TimeSpan.TicksPerSecond / 2, -TimeSpan.TicksPerSecond / 2, TimeSpan.TicksPerDay })
        {
            DateTimeOffset changed = ((DateTimeOffset)_table.Get(row, "At")!).AddTicks(ticks);
            Assert.True(_table.Update(_table.Copy(row, [new("At", changed)])));
            Assert.Equal(changed, _table.Get(Read(), "At"));
            row = Stored(text);
        }
    }

    [Fact]
    public void A_time_becomes_NULL_and_NULL_a_time()
    {
        object row = Stored("2023-02-25T00:00:00Z");
        Assert.True(_table.Update(_table.Copy(row, [new("At", null)])));
        Assert.Null(_table.Get(Read(), "At"));
        Assert.True(_table.Update(row));
        Assert.Equal(DateTimeOffset.Parse("2023-02-25T00:00:00Z", CultureInfo.InvariantCulture), _table.Get(Read(), "At"));
    }

    public void Dispose() => _database.Dispose();

    private static string Spell(Random random, string[] zones)
    {
        DateTime time = new(random.NextInt64(DateTime.UnixEpoch.Ticks, new DateTime(2200, 1, 1).Ticks));
        // Zeros at the end are what a comparison of texts stumbles over.
        time = random.Next(3) == 0 ? time.Date : random.Next(3) == 0 ? time.Date.AddHours(time.Hour) : time;
        int digits = random.Next(0, 10);
        string fraction = digits == 0 ? "" : "." + string.Concat(Enumerable.Range(0, digits).Select(_ => random.Next(3) == 0 ? random.Next(10) : 0));
        return time.ToString(Starts[random.Next(Starts.Length)], CultureInfo.InvariantCulture) + fraction + zones[random.Next(zones.Length)];
    }

    private object Stored(string text)
    {
        _table.Clear();
        Run("INSERT INTO m0 (id, at, note) VALUES (1, $text, 'note')", text);
        return Read();
    }

    private object Read() => _table.FindById(1L)!;

    private string Text() => (string)Run("SELECT at FROM m0", null)!;

    private object? Run(string sql, string? text)
    {
        using SqliteCommand command = _database.Connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$text", (object?)text ?? DBNull.Value);
        return command.ExecuteScalar();
    }
}
