using System;
using System.Globalization;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Generator.Tests.Values.Walking;

/// <summary>What SQLite stores for a value of a column, as docs/mapping.md has it: written a second time, so that no fault of the library is its own measure.</summary>
internal static class StoredForm
{
    private const string ToSeconds = "yyyy-MM-dd HH:mm:ss";
    private const double MillisecondsOfDay = 86_400_000;
    private const long JulianMillisecondsAtUnixEpoch = 210_866_760_000_000;

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What is bound: null, a long, a double, a string or bytes.</summary>
    public static object? Of(ColumnType type, object? value) => value switch
    {
        null => null,
        bool boolean when type.Kind == ColumnKind.Boolean => boolean ? 1L : 0L,
        decimal number => type.DecimalDigits is { } digits ? Units(number, digits) : Number(number),
        DateTimeOffset time => Time(time.UtcDateTime, type.TimeForm),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        Guid id => Uuid(id, type.UuidForm),
        SqliteValue any => Any(any),
        Enum member when type.Kind == ColumnKind.Enum => type.EnumValues[Convert.ToInt32(member, CultureInfo.InvariantCulture)],
        _ when type.Kind == ColumnKind.Json => Json(type, value),
        long or double or string or byte[] => value,
        // A typed key.
        _ => Of(type, value.GetType().GetProperty("Value")!.GetValue(value)),
    };

    /// <summary>
    /// A stored value without its storage class, where a column's type does not tell it: an affinity makes an integer of the real 1.0 or a real
    /// of the integer 1, and a number of a document that is one.
    /// </summary>
    public static string Plain(ColumnType type, string stored)
    {
        bool isNumber = stored.StartsWith("real ", StringComparison.Ordinal);
        return type switch
        {
            { Kind: ColumnKind.Any } => stored,
            { Kind: ColumnKind.Json, IsNumeric: true } => stored.Trim('\''),
            _ when isNumber && double.Parse(stored["real ".Length..], CultureInfo.InvariantCulture) is var real && Math.Abs(real) < 1e18 && real == Math.Truncate(real) =>
                ((long)real).ToString(CultureInfo.InvariantCulture),
            { Kind: ColumnKind.Real or ColumnKind.Decimal } when long.TryParse(stored, CultureInfo.InvariantCulture, out long integer) && Math.Abs((double)integer) >= 1e18 =>
                type.Kind == ColumnKind.Real ? $"real {((double)integer).ToString("R", CultureInfo.InvariantCulture)}" : stored,
            _ => stored,
        };
    }

    private static long Units(decimal number, int digits)
    {
        decimal unit = Enumerable.Repeat(10m, digits).Aggregate(1m, static (product, ten) => product * ten);
        return (long)(number * unit);
    }

    private static object Number(decimal number) => decimal.Truncate(number) == number && number is >= long.MinValue and <= long.MaxValue
        ? (object)(long)number
        : double.Parse(number.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static object Time(DateTime time, Compiler.Model.TimeForm form) => form switch
    {
        Compiler.Model.TimeForm.UnixSeconds => new DateTimeOffset(time).ToUnixTimeSeconds(),
        Compiler.Model.TimeForm.UnixMilliseconds => new DateTimeOffset(time).ToUnixTimeMilliseconds(),
        Compiler.Model.TimeForm.JulianDay => (new DateTimeOffset(time).ToUnixTimeMilliseconds() + JulianMillisecondsAtUnixEpoch) / MillisecondsOfDay,
        _ => time.ToString(ToSeconds + ".FFFFFFF", CultureInfo.InvariantCulture),
    };

    private static string Uuid(Guid id, Compiler.Model.UuidForm form) => form switch
    {
        Compiler.Model.UuidForm.Upper => id.ToString("D").ToUpperInvariant(),
        Compiler.Model.UuidForm.LowerHex => id.ToString("N"),
        Compiler.Model.UuidForm.UpperHex => id.ToString("N").ToUpperInvariant(),
        _ => id.ToString("D"),
    };

    private static object? Any(SqliteValue value) => value.StorageClass switch
    {
        SqliteStorageClass.Integer => value.ToInt64(),
        SqliteStorageClass.Real => value.ToDouble(),
        SqliteStorageClass.Text => value.ToText(),
        SqliteStorageClass.Blob => value.ToBlob(),
        _ => null,
    };

    private static string Json(ColumnType type, object value) => value switch
    {
        JsonText document => document.ToString(),
        Enum member => JsonSerializer.Serialize(((JsonShape.Literals)type.Shape!).Values[Convert.ToInt32(member, CultureInfo.InvariantCulture)], Relaxed),
        _ => JsonSerializer.Serialize(value, value.GetType(), Relaxed),
    };
}
