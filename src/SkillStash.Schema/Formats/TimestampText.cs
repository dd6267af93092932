using System;
using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SkillStash.Schema;

/// <summary>Points in time as text: in every form that SQLite's date functions read (lang_datefunc), and as they go over the wire.</summary>
/// <remarks>
/// Stricter than SQLite in two ways: a day that the calendar does not have, which SQLite moves into the next month, is refused, and so
/// is <c>now</c>, which is no stored time at all.
/// </remarks>
internal static class TimestampText
{
    /// <summary>The longest text written: <c>YYYY-MM-DDTHH:MM:SS.fffffffZ</c>.</summary>
    public const int MaxLength = 28;

    private const int SecondsLength = 19; // YYYY-MM-DD HH:MM:SS
    private const double JulianDayLimit = 5373484.5; // SQLite reads no number from here on as a Julian day
    private const long JulianMillisecondsAtYear1 = 148731163200000;

    private static readonly DateOnly DateOfBareTime = new(2000, 1, 1);

    /// <summary>Reads any form that SQLite reads; without a zone it is UTC.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out DateTimeOffset value) =>
        TryParseSeconds(text, (byte)' ', out value) || TryParseAny(text, out value, out _);

    /// <summary>Reads a stored date: a date alone, or any form with a date whose time is midnight UTC.</summary>
    public static bool TryParseDate(ReadOnlySpan<byte> text, out DateOnly value)
    {
        bool parsed = TryParseAny(text, out DateTimeOffset time, out bool dated) && dated && time.TimeOfDay == TimeSpan.Zero;
        value = parsed ? DateOnly.FromDateTime(time.UtcDateTime) : default;
        return parsed;
    }

    /// <summary>Reads <c>YYYY-MM-DDTHH:MM[:SS[.f]]</c> with a zone, which JSON must have: without one it means local time in JavaScript.</summary>
    public static bool TryParseWire(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        if (text.Length == SecondsLength + 1 && text[SecondsLength] == 'Z' && TryParseSeconds(text[..SecondsLength], (byte)'T', out value))
        {
            return true;
        }

        TimeScanner scanner = new(text);
        value = default;
        return scanner.Date(out DateOnly date) && scanner.Take('T') && scanner.Time(out long time) && scanner.Zone(out long zone)
            && scanner.AtEnd && TryMake(date, time, zone, out value);
    }

    /// <summary>Reads a Julian day number, to the millisecond, as SQLite does.</summary>
    public static bool TryFromJulianDay(double day, out DateTimeOffset value)
    {
        value = default;
        if (day is not (>= 0 and < JulianDayLimit))
        {
            return false;
        }

        long milliseconds = (long)((day * 86400000.0) + 0.5) - JulianMillisecondsAtYear1;
        if (milliseconds < 0 || milliseconds > DateTime.MaxValue.Ticks / TimeSpan.TicksPerMillisecond)
        {
            return false;
        }

        value = new DateTimeOffset(milliseconds * TimeSpan.TicksPerMillisecond, TimeSpan.Zero);
        return true;
    }

    /// <summary>Writes <c>YYYY-MM-DD HH:MM:SS</c> in UTC, with a fraction only where there is one; returns the length.</summary>
    public static int Format(DateTimeOffset value, Span<byte> text) => Format(value.UtcDateTime, text, (byte)' ');

    /// <summary>Writes <c>YYYY-MM-DDTHH:MM:SSZ</c> in UTC, with a fraction only where there is one; returns the length.</summary>
    public static int FormatWire(DateTimeOffset value, Span<byte> text)
    {
        int length = Format(value.UtcDateTime, text, (byte)'T');
        text[length] = (byte)'Z';
        return length + 1;
    }

    private static int Format(DateTime value, Span<byte> text, byte separator)
    {
        int length = ClockText.Format(DateOnly.FromDateTime(value), text);
        text[length++] = separator;
        return length + ClockText.Format(TimeOnly.FromDateTime(value), text[length..]);
    }

    /// <summary>The form that is written, read without branches.</summary>
    private static bool TryParseSeconds(ReadOnlySpan<byte> text, byte separator, out DateTimeOffset value)
    {
        value = default;
        if (text.Length != SecondsLength)
        {
            return false;
        }

        ref byte at = ref MemoryMarshal.GetReference(text);
        int wrong = (Unsafe.Add(ref at, 4) ^ '-') | (Unsafe.Add(ref at, 7) ^ '-') | (Unsafe.Add(ref at, 10) ^ separator)
            | (Unsafe.Add(ref at, 13) ^ ':') | (Unsafe.Add(ref at, 16) ^ ':');
        int signs = 0;
        int year = (TwoDigits(ref at, ref signs) * 100) + TwoDigits(ref Unsafe.Add(ref at, 2), ref signs);
        int month = TwoDigits(ref Unsafe.Add(ref at, 5), ref signs);
        int day = TwoDigits(ref Unsafe.Add(ref at, 8), ref signs);
        int hour = TwoDigits(ref Unsafe.Add(ref at, 11), ref signs);
        int minute = TwoDigits(ref Unsafe.Add(ref at, 14), ref signs);
        int second = TwoDigits(ref Unsafe.Add(ref at, 17), ref signs);
        if (wrong != 0 || signs < 0 || year == 0 || month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, month)
            || hour > 23 || minute > 59 || second > 59)
        {
            return false;
        }

        value = new DateTimeOffset(new DateTime(year, month, day, hour, minute, second, DateTimeKind.Utc));
        return true;
    }

    /// <summary>Two digits; a byte that is no digit leaves a negative number in <paramref name="signs"/>.</summary>
    private static int TwoDigits(ref byte at, ref int signs)
    {
        int tens = at - '0';
        int ones = Unsafe.Add(ref at, 1) - '0';
        signs |= tens | ones | (9 - tens) | (9 - ones);
        return (tens * 10) + ones;
    }

    private static bool TryParseAny(ReadOnlySpan<byte> text, out DateTimeOffset value, out bool dated)
    {
        TimeScanner scanner = new(text);
        dated = scanner.Date(out DateOnly date);
        if (dated)
        {
            scanner.SkipBlanksAndT();
            if (scanner.AtEnd)
            {
                return TryMake(date, time: 0, zone: 0, out value);
            }
        }
        else
        {
            scanner = new TimeScanner(text);
            date = DateOfBareTime;
        }

        if (!scanner.Time(out long time))
        {
            dated = true;
            return TryParseJulianDay(text, out value);
        }

        long zone = 0;
        scanner.SkipBlanks();
        bool zoned = scanner.AtEnd || scanner.Zone(out zone);
        scanner.SkipBlanks();
        value = default;
        return zoned && scanner.AtEnd && TryMake(date, time, zone, out value);
    }

    private static bool TryParseJulianDay(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        text = text.Trim(" \t\n\v\f\r"u8);
        value = default;
        return Utf8Parser.TryParse(text, out double day, out int read) && read == text.Length && TryFromJulianDay(day, out value);
    }

    private static bool TryMake(DateOnly date, long time, long zone, out DateTimeOffset value)
    {
        long ticks = date.ToDateTime(TimeOnly.MinValue).Ticks + time - zone;
        bool inRange = ticks >= 0 && ticks <= DateTime.MaxValue.Ticks;
        value = inRange ? new DateTimeOffset(ticks, TimeSpan.Zero) : default;
        return inRange;
    }
}
