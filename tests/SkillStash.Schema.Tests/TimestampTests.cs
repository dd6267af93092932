using System;
using System.Globalization;
using System.Text;
using CsCheck;
using Xunit;

namespace SkillStash.Schema.Tests;

/// <summary>Our reader of timestamps against SQLite's.</summary>
public sealed class TimestampTests : IDisposable
{
    // Pieces of which SQLite accepts many combinations and refuses as many.
    private static readonly Gen<string> Text =
        from date in Gen.OneOf(
            Gen.Select(Gen.Int[1, 9999], Gen.Int[1, 12], Gen.Int[1, 28], (year, month, day) => $"{year:0000}-{month:00}-{day:00}"),
            Gen.OneOf("2024-02-29", "2025-12-31", "0001-01-01", "9999-12-31", ""))
        from separator in Gen.OneOf(" ", "T", "  ", " T ", "\t", "", "t", "_")
        from time in Gen.OneOf(
            Gen.Select(Gen.Int[0, 24], Gen.Int[0, 60], (hour, minute) => $"{hour:00}:{minute:00}"),
            Gen.Select(Gen.Int[0, 23], Gen.Int[0, 59], Gen.Int[0, 60], (hour, minute, second) => $"{hour:00}:{minute:00}:{second:00}"),
            Gen.OneOf("", "12", "1:00", "12:3", "12:00:5", "24:00:00", "12:00:", ":00"))
        from fraction in Gen.OneOf("", "", ".1", ".123", ".1234567", ".12345678", ".", ".x", ".500")
        from zone in Gen.OneOf("", "", "Z", "z", "+02:00", "-14:59", "+15:00", " +01:30", "+1:00", "+0100", " Z ", "  ", "UTC")
        select date + separator + time + fraction + zone;

    private readonly SampleDatabase _db = SampleDatabase.Create();

    [Fact]
    public void Reads_what_SQLite_reads_and_refuses_what_it_refuses()
    {
        int accepted = 0;
        Text.Sample(
            text =>
            {
                object? julian = _db.Run("SELECT CAST(round((julianday(?1) - 1721425.5) * 86400000) AS INTEGER)", text);
                bool parsed = TimestampText.TryParse(Encoding.UTF8.GetBytes(text), out DateTimeOffset value);
                bool hourAfterMidnight = text.Contains("24:", StringComparison.Ordinal) && !text.Contains("24:00", StringComparison.Ordinal);
                bool outOfRange = julian is long ms && (ms < 0 || ms > DateTime.MaxValue.Ticks / TimeSpan.TicksPerMillisecond);
                if (hourAfterMidnight || outOfRange || text.Contains("24:00", StringComparison.Ordinal))
                {
                    return; // stricter on purpose, or compared below
                }

                Assert.Equal(julian is long, parsed);
                if (parsed)
                {
                    accepted++;
                    Assert.InRange(value.Ticks / TimeSpan.TicksPerMillisecond - (long)julian!, -1, 1);
                }
            },
            iter: 4000,
            threads: 1);
        Assert.True(accepted > 400);
    }

    [Theory]
    [InlineData("2025-10-18 12:34:56", "2025-10-18T12:34:56")]
    [InlineData("2025-10-18 12:34:56.7", "2025-10-18T12:34:56.7")]
    [InlineData("2025-10-18 12:34:56.12345678", "2025-10-18T12:34:56.1234567")]
    [InlineData("2025-10-18 24:00", "2025-10-19T00:00:00")]
    [InlineData("2025-10-18T23:00-02:00", "2025-10-19T01:00:00")]
    [InlineData("2025-10-18", "2025-10-18T00:00:00")]
    [InlineData("12:00:01.5", "2000-01-01T12:00:01.5")]
    [InlineData("2460967.0", "2025-10-18T12:00:00")]
    [InlineData(" 2460967.0 ", "2025-10-18T12:00:00")]
    public void Reads(string text, string expected)
    {
        Assert.True(TimestampText.TryParse(Encoding.UTF8.GetBytes(text), out DateTimeOffset value));
        Assert.Equal(DateTimeOffset.Parse(expected + "Z", CultureInfo.InvariantCulture), value);
        Assert.Equal(TimeSpan.Zero, value.Offset);
    }

    [Theory]
    [InlineData("2025-10-18T12:34:56Z", true)]
    [InlineData("2025-10-18T12:34:56.25Z", true)]
    [InlineData("2025-10-18T12:34+01:00", true)]
    [InlineData("2025-10-18T12:34:56", false)]
    [InlineData("2025-10-18 12:34:56Z", false)]
    [InlineData("2025-10-18", false)]
    [InlineData("2025-02-29T00:00:00Z", false)]
    [InlineData("2025-10-18T12:34:56Zx", false)]
    public void The_wire_wants_a_zone(string text, bool valid) =>
        Assert.Equal(valid, TimestampText.TryParseWire(Encoding.UTF8.GetBytes(text), out _));

    [Fact]
    public void Order_of_text_is_order_of_time()
    {
        SampleGen.Time.Array[2].Sample(
            times =>
            {
                Span<byte> a = stackalloc byte[TimestampText.MaxLength], b = stackalloc byte[TimestampText.MaxLength];
                int order = a[..TimestampText.Format(times[0], a)].SequenceCompareTo(b[..TimestampText.Format(times[1], b)]);
                Assert.Equal(Math.Sign(times[0].CompareTo(times[1])), Math.Sign(order));
            },
            threads: 1);
    }

    public void Dispose() => _db.Dispose();
}
