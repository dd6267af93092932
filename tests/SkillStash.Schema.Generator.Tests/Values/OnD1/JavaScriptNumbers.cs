using System;
using System.Globalization;
using System.Linq;
using System.Numerics;
using System.Text.Json;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Generator.Tests.Values.OnD1;

/// <summary>Which numbers JavaScript keeps: those whose shortest digits as a double are the same.</summary>
internal static class JavaScriptNumbers
{
    private const long FirstUnsafe = 1L << 53;

    /// <summary>Whether JavaScript has all digits of the JSON of a column, and in the database too.</summary>
    public static bool Keep(ColumnType type, JsonElement json) => type switch
    {
        { Kind: ColumnKind.Integer, IsBigInt: false } => Math.Abs(json.GetDecimal()) < FirstUnsafe,
        { DecimalDigits: { } digits } => Keep(json) && Math.Abs(json.GetDecimal()) < FirstUnsafe / (decimal)Math.Pow(10, digits),
        _ => Keep(json),
    };

    /// <summary>Whether JavaScript spells the JSON of a column so, where the spelling counts: 1.0 is a REAL and 1e5 no integer, and JavaScript says 1 and 100000.</summary>
    public static bool Spell(ColumnType type, JsonElement json) =>
        type.Kind is not (ColumnKind.Any or ColumnKind.Json) || json.ValueKind != JsonValueKind.Number
        || !json.TryGetDecimal(out decimal number) || decimal.Truncate(number) != number
        || (BigInteger.TryParse(json.GetRawText(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out BigInteger integer)
            && integer.ToString(CultureInfo.InvariantCulture) == json.GetRawText());

    private static bool Keep(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Number => Keep(json.GetRawText()),
        JsonValueKind.Array => json.EnumerateArray().All(Keep),
        JsonValueKind.Object => json.EnumerateObject().All(static property => Keep(property.Value)),
        _ => true,
    };

    // A number that is too large or too small for a decimal has been a double before.
    private static bool Keep(string digits)
    {
        string shortest = double.Parse(digits, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture);
        return !decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact)
            || (decimal.TryParse(shortest, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal kept) && kept == exact);
    }
}
