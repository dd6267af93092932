using System.Globalization;
using System.Numerics;
using System.Text;
using CsCheck;
using Xunit;

namespace SkillStash.Schema.Tests;

/// <summary>Decimal numbers are read to the last digit, or not at all.</summary>
public sealed class DecimalTextTests
{
    private static readonly Gen<string> Text =
        from sign in Gen.OneOf("", "-", "+")
        from whole in Gen.String[Gen.Char["0019"], 0, 30]
        from places in Gen.String[Gen.Char["0019"], 0, 40]
        from exponent in Gen.OneOf(Gen.Const(""), Gen.Int[-40, 30].Select(static power => $"e{power}"), Gen.Int[0, 30].Select(static power => $"E+{power}"))
        where whole.Length + places.Length > 0
        select $"{sign}{whole}{(places.Length > 0 ? "." : "")}{places}{exponent}";

    [Fact]
    public void What_is_read_is_what_was_written()
    {
        int read = 0;
        Text.Sample(
            text =>
            {
                if (!DecimalText.TryParse(Encoding.ASCII.GetBytes(text), out decimal value))
                {
                    return;
                }

                read++;
                (BigInteger digits, int power) = Exactly(text);
                (BigInteger back, int backPower) = Exactly(value.ToString(CultureInfo.InvariantCulture));
                int common = int.Min(power, backPower);
                Assert.Equal(digits * BigInteger.Pow(10, power - common), back * BigInteger.Pow(10, backPower - common));
            },
            iter: 20_000,
            threads: 1);
        Assert.True(read > 2_000, read.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("1e-30", false)]
    [InlineData("1.00000000000000000000000000001", false)]
    [InlineData("1e-99999999999", false)]
    [InlineData("0e-99999999999", true)]
    [InlineData("0.0000000000000000000000000001", true)]
    [InlineData("0.10000000000000000000000000000000000", true)]
    [InlineData("9999999999999999999999999999", true)]
    [InlineData("1.5E+2", true)]
    public void A_number_that_would_be_rounded_is_refused(string text, bool isRead) =>
        Assert.Equal(isRead, DecimalText.TryParse(Encoding.ASCII.GetBytes(text), out _));

    private static (BigInteger Digits, int Power) Exactly(string text)
    {
        string[] parts = text.Split('e', 'E');
        int point = parts[0].IndexOf('.', System.StringComparison.Ordinal);
        int places = point < 0 ? 0 : parts[0].Length - point - 1;
        return (BigInteger.Parse(parts[0].Replace(".", "", System.StringComparison.Ordinal), CultureInfo.InvariantCulture),
            (parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0) - places);
    }
}
