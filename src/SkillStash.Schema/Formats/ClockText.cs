using System;

namespace SkillStash.Schema;

/// <summary>Dates and times of day as UTF-8 text.</summary>
internal static class ClockText
{
    /// <summary>The length of <c>YYYY-MM-DD</c>.</summary>
    public const int DateLength = 10;

    /// <summary>The longest time written: <c>HH:MM:SS.fffffff</c>.</summary>
    public const int MaxTimeLength = 16;

    /// <summary>Reads exactly <c>YYYY-MM-DD</c>.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out DateOnly value)
    {
        TimeScanner scanner = new(text);
        return scanner.Date(out value) && scanner.AtEnd;
    }

    /// <summary>Reads <c>HH:MM</c>, <c>HH:MM:SS</c> or <c>HH:MM:SS.f</c>.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out TimeOnly value)
    {
        TimeScanner scanner = new(text);
        bool parsed = scanner.Time(out long ticks) && scanner.AtEnd && ticks < TimeSpan.TicksPerDay;
        value = parsed ? new TimeOnly(ticks) : default;
        return parsed;
    }

    /// <summary>Writes <c>YYYY-MM-DD</c>; returns the length.</summary>
    public static int Format(DateOnly value, Span<byte> text)
    {
        value.Deconstruct(out int year, out int month, out int day);
        TwoDigits(year / 100, text);
        TwoDigits(year % 100, text[2..]);
        text[4] = (byte)'-';
        TwoDigits(month, text[5..]);
        text[7] = (byte)'-';
        TwoDigits(day, text[8..]);
        return DateLength;
    }

    /// <summary>Writes <c>HH:MM:SS</c>, with a fraction only where there is one; returns the length.</summary>
    public static int Format(TimeOnly value, Span<byte> text)
    {
        TwoDigits(value.Hour, text);
        text[2] = (byte)':';
        TwoDigits(value.Minute, text[3..]);
        text[5] = (byte)':';
        TwoDigits(value.Second, text[6..]);
        int fraction = (int)(value.Ticks % TimeSpan.TicksPerSecond);
        return fraction == 0 ? 8 : 8 + FormatFraction(fraction, text[8..]);
    }

    private static int FormatFraction(int ticks, Span<byte> text)
    {
        int digits = 7;
        while (ticks % 10 == 0)
        {
            ticks /= 10;
            digits--;
        }

        text[0] = (byte)'.';
        for (int i = digits; i > 0; i--)
        {
            text[i] = (byte)('0' + (ticks % 10));
            ticks /= 10;
        }

        return digits + 1;
    }

    private static void TwoDigits(int value, Span<byte> text)
    {
        text[1] = (byte)('0' + (value % 10));
        text[0] = (byte)('0' + (value / 10));
    }
}
