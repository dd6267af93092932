using System;
using System.Buffers.Text;

namespace SkillStash.Schema;

/// <summary>Points in time in the one form of their column (<see cref="TimeForm"/>).</summary>
internal static class StoredTime
{
    private const int SecondsLength = 19; // YYYY-MM-DD HH:MM:SS
    private const int FractionLength = 4; // .fff
    private const long JulianMillisecondsAtUnixEpoch = 210866760000000;
    private const double MillisecondsOfDay = 86400000;

    /// <summary>Whether the form is a text.</summary>
    public static bool IsText(TimeForm form) => form < TimeForm.UnixSeconds;

    /// <summary>Whether the form keeps just this time.</summary>
    public static bool Keeps(DateTimeOffset value, TimeForm form) =>
        form <= TimeForm.Text || value.UtcTicks % UnitOf(form) == 0;

    /// <summary>Reads a text in just this form.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, TimeForm form, out DateTimeOffset value)
    {
        Span<byte> written = stackalloc byte[TimestampText.MaxLength];
        return TimestampText.TryParse(text, out value) && Keeps(value, form) && written[..Format(value, form, written)].SequenceEqual(text);
    }

    /// <summary>Writes a text; returns the length.</summary>
    public static int Format(DateTimeOffset value, TimeForm form, Span<byte> text)
    {
        if (form <= TimeForm.Text)
        {
            return TimestampText.Format(value, text);
        }

        TimestampText.Format(new DateTimeOffset(value.UtcTicks - (value.UtcTicks % TimeSpan.TicksPerSecond), TimeSpan.Zero), text);
        text[10] = form == TimeForm.TextMilliseconds ? (byte)' ' : (byte)'T';
        int length = SecondsLength;
        if (HasMilliseconds(form))
        {
            text[length] = (byte)'.';
            Utf8Formatter.TryFormat(value.Millisecond, text[(length + 1)..], out _, new System.Buffers.StandardFormat('D', 3));
            length += FractionLength;
        }

        if (form is TimeForm.IsoUtc or TimeForm.IsoUtcMilliseconds)
        {
            text[length++] = (byte)'Z';
        }

        return length;
    }

    /// <summary>Writes a text that comes between the two times of the form next to one that it does not keep; returns the length, one more than that of a time.</summary>
    public static int FormatBetween(DateTimeOffset value, TimeForm form, Span<byte> text)
    {
        int length = Format(Floor(value, form), form, text);
        text[length] = (byte)'~';
        return length + 1;
    }

    /// <summary>A number that comes between the two times of the form next to one that it does not keep.</summary>
    public static double ToNumberBetween(DateTimeOffset value, TimeForm form) => form == TimeForm.JulianDay
        ? ToJulianDay(Floor(value, form)) + (0.5 / MillisecondsOfDay)
        : DecimalText.Between((value.UtcTicks - DateTime.UnixEpoch.Ticks) / (double)UnitOf(form), ToInteger(Floor(value, form), form));

    /// <summary>The number of seconds or milliseconds since 1970.</summary>
    public static long ToInteger(DateTimeOffset value, TimeForm form) =>
        form == TimeForm.UnixSeconds ? value.ToUnixTimeSeconds() : value.ToUnixTimeMilliseconds();

    /// <summary>Reads the number of seconds or milliseconds since 1970.</summary>
    public static bool TryFromInteger(long number, TimeForm form, out DateTimeOffset value)
    {
        long unit = form == TimeForm.UnixSeconds ? TimeSpan.TicksPerSecond : TimeSpan.TicksPerMillisecond;
        bool isInRange = number >= -DateTime.UnixEpoch.Ticks / unit && number <= (DateTime.MaxValue.Ticks - DateTime.UnixEpoch.Ticks) / unit;
        value = isInRange ? new DateTimeOffset(DateTime.UnixEpoch.Ticks + (number * unit), TimeSpan.Zero) : default;
        return isInRange;
    }

    /// <summary>The Julian day, as SQLite computes it.</summary>
    public static double ToJulianDay(DateTimeOffset value) => (value.ToUnixTimeMilliseconds() + JulianMillisecondsAtUnixEpoch) / MillisecondsOfDay;

    /// <summary>The form in words.</summary>
    public static string Describe(TimeForm form) => form switch
    {
        TimeForm.Any => "a timestamp",
        TimeForm.Text => "a time written as YYYY-MM-DD HH:MM:SS, a fraction where there is one",
        TimeForm.TextMilliseconds => "a time written as YYYY-MM-DD HH:MM:SS.fff",
        TimeForm.Iso => "a time written as YYYY-MM-DDTHH:MM:SS",
        TimeForm.IsoMilliseconds => "a time written as YYYY-MM-DDTHH:MM:SS.fff",
        TimeForm.IsoUtc => "a time written as YYYY-MM-DDTHH:MM:SSZ",
        TimeForm.IsoUtcMilliseconds => "a time written as YYYY-MM-DDTHH:MM:SS.fffZ",
        TimeForm.UnixSeconds => "a number of seconds since 1970",
        TimeForm.UnixMilliseconds => "a number of milliseconds since 1970",
        _ => "a Julian day",
    };

    private static DateTimeOffset Floor(DateTimeOffset value, TimeForm form) => new(value.UtcTicks - (value.UtcTicks % UnitOf(form)), TimeSpan.Zero);

    private static long UnitOf(TimeForm form) => HasMilliseconds(form) ? TimeSpan.TicksPerMillisecond : TimeSpan.TicksPerSecond;

    private static bool HasMilliseconds(TimeForm form) => form
        is TimeForm.TextMilliseconds or TimeForm.IsoMilliseconds or TimeForm.IsoUtcMilliseconds or TimeForm.UnixMilliseconds or TimeForm.JulianDay;
}
