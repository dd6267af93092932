using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;

namespace SkillStash.Schema.Tests;

/// <summary>Random rows, with the awkward values often among them.</summary>
internal static class SampleGen
{
    // Texts of whole characters: half a surrogate pair has no UTF-8.
    public static readonly Gen<string> Text = Gen.OneOf(
        Gen.String[Gen.Char[' ', '~'], 0, 20],
        Gen.OneOf("", "\0", "a\0b", "İıŞ", "日本", "😀", "\"quoted\" \\ /", "\u2028<&>'", "null", "x".PadRight(5000, 'é')));

    public static readonly Gen<DateTimeOffset> Time = Gen.OneOf(
        Gen.Long[0, DateTime.MaxValue.Ticks / TimeSpan.TicksPerSecond].Select(seconds => new DateTimeOffset(seconds * TimeSpan.TicksPerSecond, TimeSpan.Zero)),
        Gen.Long[0, DateTime.MaxValue.Ticks].Select(ticks => new DateTimeOffset(ticks, TimeSpan.Zero)),
        Gen.OneOf(DateTimeOffset.MinValue, DateTimeOffset.MaxValue));

    public static readonly Gen<SqliteValue> Value = Gen.OneOf(
        Gen.Const(SqliteValue.Null),
        Gen.Long.Select(value => (SqliteValue)value),
        Gen.Double.Where(double.IsFinite).Select(value => (SqliteValue)value),
        Text.Select(value => (SqliteValue)value));

    public static readonly Gen<JsonText> Json = Gen.OneOf(
        "null", "true", "1.50", "\"a\\u0041\\n\"", "[1, [], {\"b\": 1, \"a\": \"é\"}]", "{\"x\":{\"y\":[1e5,-0]}}", "[\"</script>\"]").Select(JsonText.Parse);

    private static readonly Gen<decimal> Decimal = Gen.OneOf(
        Gen.Select(Gen.Long[-999_999_999_999_999, 999_999_999_999_999], Gen.Int[0, 28], (digits, scale) => new decimal(digits) / Power(scale)),
        Gen.Long.Select(static whole => (decimal)whole),
        Gen.OneOf(0m, 1.50m, -0.0000000000000000000000000001m, long.MaxValue, long.MinValue));

    private static readonly Gen<double> Double = Gen.OneOf(
        Gen.Double.Where(double.IsFinite), Gen.OneOf(0.1, double.Epsilon, double.MaxValue, 1e15, 123456789012345678));

    private static readonly Gen<DateOnly> Date = Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(DateOnly.FromDayNumber);

    private static readonly Gen<TimeOnly> Clock = Gen.Long[0, TimeSpan.TicksPerDay - 1].Select(ticks => new TimeOnly(ticks));

    private static readonly Gen<byte[]> Bytes = Gen.Byte.Array[0, 300];

    private static readonly Gen<SampleKind> Kind = Gen.Enum<SampleKind>();

    private static readonly Gen<SamplePort> Port = Gen.Select(Text, Double, Text.Null(), (name, number, note) => new SamplePort(name, number, note));

    private static readonly Gen<EquatableDictionary<long>> Limits =
        Gen.Select(Text, Gen.Long, KeyValuePair.Create).Array[0, 5].Select(pairs => new EquatableDictionary<long>(pairs.DistinctBy(pair => pair.Key)));

    public static readonly Gen<Sample> Row =
        from numbers in Gen.Select(Gen.Long, Gen.Long.Nullable(), Double, Double.Nullable(), Gen.Bool, Gen.Bool.Nullable(), Decimal, Decimal.Nullable())
        from texts in Gen.Select(Text, Text.Null(), Bytes, Bytes.Null(), Kind, Kind.Nullable())
        from times in Gen.Select(Time, Time.Nullable(), Date, Date.Nullable(), Clock, Clock.Nullable())
        from ids in Gen.Select(Gen.Guid, Gen.Guid.Nullable(), Gen.Long, Gen.Long.Nullable())
        from shapes in Gen.Select(Text.Array[0, 12], Port.Array[0, 10].Null(), Limits.Null(), Json, Value)
        select new Sample(
            SampleId.New(), ParentId: null, numbers.Item1 / 2, numbers.Item2, ids.Item3, ids.Item4, numbers.Item3, numbers.Item4, numbers.Item5, numbers.Item6,
            texts.Item1, texts.Item2, times.Item1, times.Item2, times.Item3, times.Item4, times.Item5, times.Item6,
            numbers.Item7, numbers.Item8, texts.Item3, texts.Item4, ids.Item1, ids.Item2, texts.Item5, texts.Item6,
            shapes.Item1, shapes.Item2 is null ? null : (EquatableArray<SamplePort>)shapes.Item2, shapes.Item3, shapes.Item4, shapes.Item5,
            numbers.Item1 / 2 * 2);

    private static decimal Power(int exponent) => exponent == 0 ? 1 : 10 * Power(exponent - 1);
}
