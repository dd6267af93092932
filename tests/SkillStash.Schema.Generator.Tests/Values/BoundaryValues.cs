using System;
using System.Linq;
using System.Reflection;

namespace SkillStash.Schema.Generator.Tests.Values;

/// <summary>Values at the ends of each type, and those that SQLite, JSON or JavaScript would change.</summary>
internal static class BoundaryValues
{
    private const long Exact = 1L << 53;

    private static readonly string[] Texts =
    [
        "", "a", "007", "1e5", " 1 ", "0x10", "NULL", "it's", "é😀", "a\0b", "12\0", "12\0x", "\uD800", new string('x', 5000), "1.0", "+5", ".5", "5.", "-", "e5", "Infinity", "nan", "-0",
        "1_000", "9223372036854775808", "0.1e-400", "\t12\n", "2025-10-18", "1e", "true",
    ];

    private static readonly double[] Reals =
    [
        0, -0.0, 1, 1.5, 0.1, 1.0 / 3, double.Epsilon, double.MaxValue, double.MinValue, 1e15, 1e18, 9.2233720368547748e18, 9.2233720368547758e18, -9.2233720368547758e18,
        Exact + 2, 123456789012345678, 5e-324, double.NaN, double.PositiveInfinity, double.NegativeInfinity,
    ];

    private static readonly long[] Integers = [0, 1, -1, long.MinValue, long.MaxValue, Exact, Exact + 1, -Exact - 1, 1760000000];

    private static readonly DateTimeOffset Whole = new(2025, 10, 18, 12, 30, 5, TimeSpan.Zero);

    private static readonly string[] Documents =
    [
        "null", "true", "12", "-7", "0", "-0", "1.5", "1e5", "12345678901234567890", "9223372036854775807", "0.1", "\"a\"", "\"12\"", "\" 12 \"", "[1]", "[]", "{}", "{\"a\":1.50}",
        "\"\\u0000\"", "[[[]]]",
    ];

    /// <summary>Values of the type of a property.</summary>
    private static object[] Of(Type type) => type switch
    {
        _ when type == typeof(long) => [.. Integers.Cast<object>()],
        _ when type == typeof(double) => [.. Reals.Cast<object>()],
        _ when type == typeof(bool) => [false, true],
        _ when type == typeof(string) => [.. Texts],
        _ when type == typeof(DateTimeOffset) =>
        [
            DateTimeOffset.MinValue, DateTimeOffset.MaxValue, new DateTimeOffset(9999, 12, 31, 23, 59, 59, TimeSpan.Zero), DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddSeconds(-1),
            Whole, Whole.AddTicks(1), Whole.AddMilliseconds(1), Whole.AddMilliseconds(120), Whole.AddTicks(9_999_999), Whole.ToOffset(TimeSpan.FromHours(2)),
            new DateTimeOffset(2000, 1, 1, 12, 0, 0, TimeSpan.Zero), new DateTimeOffset(1969, 12, 31, 23, 59, 59, 999, TimeSpan.Zero), new DateTimeOffset(2024, 2, 29, 0, 0, 0, 5, TimeSpan.Zero),
        ],
        _ when type == typeof(DateOnly) => [DateOnly.MinValue, DateOnly.MaxValue, new DateOnly(2024, 2, 29), new DateOnly(999, 1, 2)],
        _ when type == typeof(TimeOnly) => [TimeOnly.MinValue, TimeOnly.MaxValue, new TimeOnly(12, 30), new TimeOnly(12, 30, 5, 120), new TimeOnly(1)],
        _ when type == typeof(decimal) =>
        [
            0m, 12.5m, 12.50m, 0.1m, -0.01m, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m, 123456789012345m, 1234567890123456789m, 12345678901234567.8m,
            0.1234567890123456789m, 9223372036854775807m, 9223372036854775808m, -9223372036854775808m, 92233720368547758.07m, 92233720368547758.08m, 999999999999.999m, 1e15m + 0.5m,
        ],
        _ when type == typeof(byte[]) => [Array.Empty<byte>(), new byte[] { 0 }, new byte[] { 49, 50 }, Enumerable.Range(0, 256).Select(static each => (byte)each).ToArray()],
        _ when type == typeof(Guid) =>
        [
            Guid.Empty, Guid.AllBitsSet, Guid.Parse("12345678-1234-1234-1234-123456789012"), Guid.Parse("1e234567-8901-2345-6789-012345678901"), Guid.Parse("aabbccdd-4455-6677-8899-aabbccddeeff"),
            Guid.Parse("00000000-0000-0000-0000-00000000e123"),
        ],
        _ when type == typeof(SqliteValue) =>
        [
            .. Integers.Select(static each => (object)(SqliteValue)each), .. Reals.Where(static each => !double.IsNaN(each)).Select(static each => (object)(SqliteValue)each),
            .. Texts.Select(static each => (object)(SqliteValue)each), (SqliteValue)new byte[] { 49 },
        ],
        _ when type == typeof(JsonText) => [.. Documents.Select(static each => (object)JsonText.Parse(each))],
        _ when type == typeof(EquatableArray<string>) => [.. Texts.Select(static each => (object)EquatableArray.Create<string>([each])), EquatableArray.Create<string>([])],
        _ when type.IsEnum => [.. Enum.GetValues(type).Cast<object>()],
        _ => [],
    };

    /// <summary>Values of the type of a property, which may be a typed key or a record of a JSON shape too.</summary>
    public static object[] For(Type type)
    {
        object[] values = Of(type);
        if (values.Length > 0)
        {
            return values;
        }

        ConstructorInfo constructor = type.GetConstructors().Single(static each => each.GetParameters().Length > 0);
        ParameterInfo[] parameters = constructor.GetParameters();
        return parameters.Length == 1
            ? [.. Of(parameters[0].ParameterType).Select(each => constructor.Invoke([each]))]
            : [.. new double[] { 1, -0.5, 1e300 }.Select(each => constructor.Invoke([each, each < 0 ? null : "007"]))];
    }
}
