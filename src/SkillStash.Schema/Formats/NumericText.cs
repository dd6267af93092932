using System;

namespace SkillStash.Schema;

/// <summary>What NUMERIC affinity converts (datatype3, section 3).</summary>
internal static class NumericText
{
    /// <summary>Whether a text is a number to SQLite: digits with sign, point and exponent, blanks around them.</summary>
    public static bool IsNumber(ReadOnlySpan<char> text)
    {
        int end = text.IndexOf('\0'); // SQLite reads no further
        text = (end < 0 ? text : text[..end]).Trim(" \t\n\v\f\r");
        text = text is ['+' or '-', ..] ? text[1..] : text;
        int whole = Digits(text);
        text = text[whole..];
        int fraction = 0;
        if (text is ['.', ..])
        {
            fraction = Digits(text[1..]);
            text = text[(1 + fraction)..];
        }

        if (whole + fraction > 0 && text is ['e' or 'E', ..])
        {
            ReadOnlySpan<char> exponent = text[1..];
            exponent = exponent is ['+' or '-', ..] ? exponent[1..] : exponent;
            return exponent.Length > 0 && Digits(exponent) == exponent.Length;
        }

        return whole + fraction > 0 && text.IsEmpty;
    }

    /// <summary>Whether a real number is stored as an integer.</summary>
    public static bool IsInteger(double value) => value is > long.MinValue and < long.MaxValue && Math.Truncate(value) == value;

    private static int Digits(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }
}
