using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using CsCheck;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.TypeScript.Tests.Parity;

/// <summary>Makes random values of the types that rows are made of, as far as both languages hold them exactly.</summary>
internal static class RandomValues
{
    // JavaScript's integers end here; a column beyond is a @bigint.
    private const long Safe = (1L << 53) - 1;

    private static readonly Gen<string> Texts = Gen.Frequency(
        (6, Gen.String[Gen.Char[' ', '~'], 0, 12]),
        (6, Gen.String[Gen.Char['\u0001', '\ud7ff'], 0, 12]),
        (1, Gen.OneOf("", "İıŞ", "日本", "😀", "\"quoted\" \\ /", "\u2028<&>'", "null", "</script>", "${x}`", "__proto__")));

    // Mostly those that pass a CHECK: a rating is from 1 to 5.
    private static readonly Gen<long> Integers = Gen.Frequency((4, Gen.Long[1, 5]), (1, Gen.Long[-Safe, Safe]), (1, Gen.OneOf(0, -Safe, Safe)));

    private static readonly Gen<double> Reals = Gen.Double.Where(static value => double.IsFinite(value) && value != Math.Truncate(value));

    // A fraction where there is one, to the last of seven digits.
    private static readonly Gen<DateTimeOffset> Timestamps = Gen.Long[0, DateTime.MaxValue.Ticks].Select(static ticks =>
        new DateTimeOffset(ticks % 2 == 0 ? ticks - (ticks % TimeSpan.TicksPerSecond) : ticks, TimeSpan.Zero));

    // JSON has one kind of number, so a real number that is integral would come back as an integer, and bytes as text.
    private static readonly Gen<SqliteValue> Any = Gen.OneOf(
        Gen.Const(SqliteValue.Null),
        Integers.Select(static value => (SqliteValue)value),
        Reals.Select(static value => (SqliteValue)value),
        Texts.Select(static value => (SqliteValue)value));

    private static readonly Dictionary<Type, Gen<object>> Simple = new()
    {
        [typeof(string)] = Boxed(Texts),
        [typeof(long)] = Boxed(Integers),
        [typeof(bool)] = Boxed(Gen.Bool),
        [typeof(double)] = Boxed(Gen.OneOf(Reals, Gen.Int.Select(static value => (double)value))),
        [typeof(decimal)] = Boxed(Gen.Long[-999_999_999_999, 999_999_999_999].Select(static cents => cents / 100m)),
        [typeof(DateTimeOffset)] = Boxed(Timestamps),
        [typeof(DateOnly)] = Boxed(Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(DateOnly.FromDayNumber)),
        [typeof(TimeOnly)] = Boxed(Gen.Long[0, TimeSpan.TicksPerDay - 1].Select(static ticks => new TimeOnly(ticks))),
        [typeof(byte[])] = Boxed(Gen.Byte.Array[0, 40]),
        [typeof(Guid)] = Boxed(Gen.Guid),
        [typeof(SqliteValue)] = Boxed(Any),
        [typeof(JsonText)] = Boxed(Gen.OneOf("true", "12", "-7", "\"12\"", "[1,{\"a\":null}]", "{\"x\":{\"y\":[1.5,\"\"]}}").Select(JsonText.Parse)),
    };

    /// <summary>Integers of 64 bits.</summary>
    public static readonly Gen<object> BigIntegers = Boxed(Gen.OneOf(Gen.Long, Gen.OneOf(long.MinValue, long.MaxValue, 0)));

    /// <summary>Values of a type, NULL aside.</summary>
    public static Gen<object> Of(Type type)
    {
        if (Simple.TryGetValue(type, out Gen<object>? simple))
        {
            return simple;
        }

        if (type.IsEnum)
        {
            object[] members = [.. Enum.GetValues(type).Cast<object>()];
            return Gen.Int[0, members.Length - 1].Select(i => members[i]);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>))
        {
            return Of(type.GenericTypeArguments[0]).Array[0, 4].Select(items => Call(nameof(ArrayOf), type.GenericTypeArguments[0], items));
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableDictionary<>))
        {
            return Gen.Select(Texts, Of(type.GenericTypeArguments[0]), KeyValuePair.Create).Array[0, 4]
                .Select(pairs => Call(nameof(DictionaryOf), type.GenericTypeArguments[0], [pairs]));
        }

        return Record(type);
    }

    /// <summary>Values of a type that a column keeps.</summary>
    public static Gen<object> Kept(Type type, ColumnType column) => Of(type).Select(value => value switch
    {
        DateTimeOffset time => new DateTimeOffset(time.Ticks - (time.Ticks % UnitOf(column.TimeForm)), TimeSpan.Zero),
        SqliteValue { StorageClass: SqliteStorageClass.Text } text when column.IsNumeric => (SqliteValue)$"x{text.ToText()}",
        _ => value,
    });

    private static long UnitOf(Compiler.Model.TimeForm form) => form switch
    {
        Compiler.Model.TimeForm.Any or Compiler.Model.TimeForm.Text => 1,
        Compiler.Model.TimeForm.Iso or Compiler.Model.TimeForm.IsoUtc or Compiler.Model.TimeForm.UnixSeconds => TimeSpan.TicksPerSecond,
        _ => TimeSpan.TicksPerMillisecond,
    };

    private static Gen<object> Record(Type type)
    {
        var nullability = new NullabilityInfoContext();
        ConstructorInfo constructor = type.GetConstructors().Single();
        Gen<object?[]> arguments = Gen.Const(Array.Empty<object?>());
        foreach (ParameterInfo parameter in constructor.GetParameters())
        {
            Gen<object> values = Of(Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType);
            bool isNullable = nullability.Create(parameter).ReadState == NullabilityState.Nullable;
            Gen<object?> value = isNullable ? values.Null() : values.Select(static each => (object?)each);
            arguments = Gen.Select(arguments, value, static (before, last) => (object?[])[.. before, last]);
        }

        return arguments.Select(constructor.Invoke);
    }

    private static Gen<object> Boxed<T>(Gen<T> gen)
        where T : notnull => gen.Select(static value => (object)value);

    private static object Call(string method, Type item, object[] arguments) => typeof(RandomValues)
        .GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(item).Invoke(null, [arguments])!;

    private static object ArrayOf<T>(object[] items) => EquatableArray.Create<T>(items.Cast<T>().ToArray());

    private static object DictionaryOf<T>(object[] pairs) => new EquatableDictionary<T>(((KeyValuePair<string, object>[])pairs[0])
        .DistinctBy(static pair => pair.Key).Select(static pair => KeyValuePair.Create(pair.Key, (T)pair.Value)));
}
