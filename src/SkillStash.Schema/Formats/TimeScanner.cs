using System;

namespace SkillStash.Schema;

/// <summary>Walks over a date or a time in UTF-8. Each method moves on only over what it found.</summary>
internal ref struct TimeScanner(ReadOnlySpan<byte> text)
{
    private const int FractionDigits = 7; // a tick is 10^-7 seconds

    private ReadOnlySpan<byte> _rest = text;

    public readonly bool AtEnd => _rest.IsEmpty;

    public bool Take(char character)
    {
        bool found = !_rest.IsEmpty && _rest[0] == character;
        _rest = found ? _rest[1..] : _rest;
        return found;
    }

    public void SkipBlanks()
    {
        while (!_rest.IsEmpty && _rest[0] is (byte)' ' or (>= (byte)'\t' and <= (byte)'\r'))
        {
            _rest = _rest[1..];
        }
    }

    /// <summary>What may stand between a date and a time: blanks and Ts, any number of them (lang_datefunc).</summary>
    public void SkipBlanksAndT()
    {
        do
        {
            SkipBlanks();
        }
        while (Take('T'));
    }

    /// <summary>Exactly so many digits, at most <paramref name="max"/>.</summary>
    public bool Number(int digits, int max, out int value)
    {
        value = 0;
        if (_rest.Length < digits)
        {
            return false;
        }

        for (int i = 0; i < digits; i++)
        {
            uint digit = (uint)(_rest[i] - '0');
            if (digit > 9)
            {
                return false;
            }

            value = (value * 10) + (int)digit;
        }

        _rest = _rest[digits..];
        return value <= max;
    }

    /// <summary>YYYY-MM-DD; a day that the calendar does not have is refused.</summary>
    public bool Date(out DateOnly date)
    {
        date = default;
        if (!Number(4, 9999, out int year) || !Take('-') || !Number(2, 12, out int month) || !Take('-') || !Number(2, 31, out int day)
            || year == 0 || month == 0 || day == 0 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new DateOnly(year, month, day);
        return true;
    }

    /// <summary>HH:MM, HH:MM:SS or HH:MM:SS.f in ticks; 24:00 is the end of the day. Digits past the seventh are dropped.</summary>
    public bool Time(out long ticks)
    {
        ticks = 0;
        int second = 0;
        if (!Number(2, 24, out int hour) || !Take(':') || !Number(2, 59, out int minute) || (Take(':') && !SecondAndFraction(out second, out ticks)))
        {
            return false;
        }

        ticks += (((hour * 60L) + minute) * 60 + second) * TimeSpan.TicksPerSecond;
        return ticks <= TimeSpan.TicksPerDay;
    }

    /// <summary>Z, +HH:MM or -HH:MM, in ticks east of UTC.</summary>
    public bool Zone(out long ticks)
    {
        ticks = 0;
        if (Take('Z') || Take('z'))
        {
            return true;
        }

        bool west = Take('-');
        if ((!west && !Take('+')) || !Number(2, 14, out int hours) || !Take(':') || !Number(2, 59, out int minutes))
        {
            return false;
        }

        ticks = ((hours * 60L) + minutes) * TimeSpan.TicksPerMinute * (west ? -1 : 1);
        return true;
    }

    private bool SecondAndFraction(out int second, out long ticks)
    {
        ticks = 0;
        if (!Number(2, 59, out second))
        {
            return false;
        }

        if (!Take('.'))
        {
            return true;
        }

        int digits = 0;
        while (Number(1, 9, out int digit))
        {
            ticks = digits < FractionDigits ? (ticks * 10) + digit : ticks;
            digits++;
        }

        for (int i = digits; i < FractionDigits; i++)
        {
            ticks *= 10;
        }

        return digits > 0;
    }
}
