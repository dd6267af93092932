using System;
using System.Buffers.Text;
using System.Globalization;

namespace SkillStash.Schema;

/// <summary>Decimal numbers as SQLite stores them, whatever the culture.</summary>
internal static class DecimalText
{
    // 29 digits, a sign and a point.
    private const int MaxLength = 31;

    private const int MaxDoubleLength = 32;

    // Doubles have halves up to 2^52.
    private const long MaxHalves = 1L << 52;

    // The digits that every decimal number keeps, and as many may stand behind its point.
    private const int MaxDigits = 28;

    /// <summary>Reads digits with an optional sign, point and exponent; false where a decimal number would round them.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out decimal value) => decimal.TryParse(
        text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value)
        && KeepsDigits(text);

    /// <summary>Reads the shortest decimal that stands for this real number: a cast would keep 15 digits only.</summary>
    public static bool TryFrom(double real, out decimal value)
    {
        Span<byte> text = stackalloc byte[MaxDoubleLength];
        value = default;
        return real.TryFormat(text, out int length, "R", CultureInfo.InvariantCulture) && TryParse(text[..length], out value);
    }

    /// <summary>The INTEGER or REAL that stands for the number, so that NUMERIC affinity has nothing to convert; false where none does.</summary>
    /// <param name="value">The number.</param>
    /// <param name="bits">The integer, or the bits of the double.</param>
    /// <param name="storageClass">Which of the two it is.</param>
    public static bool TryStore(decimal value, out long bits, out SqliteStorageClass storageClass)
    {
        if (TryToUnits(value, digits: 0, out bits))
        {
            storageClass = SqliteStorageClass.Integer;
            return true;
        }

        // A cast from decimal to double does not always give the nearest one.
        Span<byte> text = stackalloc byte[MaxLength];
        value.TryFormat(text, out int length, provider: CultureInfo.InvariantCulture);
        double real = double.Parse(text[..length], NumberStyles.Float, CultureInfo.InvariantCulture);
        bits = BitConverter.DoubleToInt64Bits(real);
        storageClass = SqliteStorageClass.Real;
        return TryFrom(real, out decimal back) && back == value;
    }

    /// <summary>The number as an integer of its last digit's unit; false where it has more digits, or does not fit into 64 bits.</summary>
    public static bool TryToUnits(decimal value, int digits, out long units)
    {
        decimal whole = decimal.Truncate(value);
        decimal scale = UnitsOf(digits);
        units = 0;
        if (whole < long.MinValue / scale || whole > long.MaxValue / scale)
        {
            return false;
        }

        decimal scaled = value * scale;
        bool fits = decimal.Truncate(scaled) == scaled && scaled is >= long.MinValue and <= long.MaxValue;
        units = fits ? (long)scaled : 0;
        return fits;
    }

    /// <summary>A number between the two integers of the last digit's unit next to one that has more digits, or beyond all of 64 bits; false where no double is.</summary>
    public static bool TryToBetween(decimal value, int digits, out double between)
    {
        decimal scale = UnitsOf(digits), limit = MaxHalves / scale;
        if (value > long.MaxValue / scale || value < long.MinValue / scale)
        {
            between = value < 0 ? double.MinValue : double.MaxValue;
            return true;
        }

        bool hasHalves = value > -limit && value < limit;
        between = hasHalves ? Between((double)(value * scale), (double)decimal.Floor(value * scale)) : 0;
        return hasHalves;
    }

    /// <summary>The number itself, or the middle where a double does not tell it from one of the two integers.</summary>
    public static double Between(double number, double floor) => number > floor && number < floor + 1 ? number : floor + 0.5;

    /// <summary>The number that an integer of its last digit's unit stands for.</summary>
    public static decimal FromUnits(long units, int digits) => units / UnitsOf(digits);

    /// <summary>The number as a message shows it.</summary>
    public static string Show(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    // Zeros at either end are no digits. An exponent that is no integer is a power below all that there is.
    private static bool KeepsDigits(ReadOnlySpan<byte> text)
    {
        int seen = 0, digits = 0, places = 0, lastPlace = 0, exponent = 0;
        bool isBehindPoint = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is (byte)'e' or (byte)'E')
            {
                exponent = Utf8Parser.TryParse(text[(i + 1)..], out int power, out _) ? power : int.MinValue;
                break;
            }

            isBehindPoint |= text[i] == (byte)'.';
            if (!char.IsAsciiDigit((char)text[i]))
            {
                continue;
            }

            places += isBehindPoint ? 1 : 0;
            seen += seen > 0 || text[i] != (byte)'0' ? 1 : 0;
            if (text[i] != (byte)'0')
            {
                (digits, lastPlace) = (seen, places);
            }
        }

        return digits <= MaxDigits && (digits == 0 || lastPlace - (long)exponent <= MaxDigits);
    }

    private static decimal UnitsOf(int digits)
    {
        decimal units = 1;
        for (int i = 0; i < digits; i++)
        {
            units *= 10;
        }

        return units;
    }
}
