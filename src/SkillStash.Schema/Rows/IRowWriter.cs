using System;

namespace SkillStash.Schema;

/// <summary>Takes the values of one row, or of one JSON object, in the order of its map.</summary>
public interface IRowWriter
{
    /// <summary>Says whether the next column, which may be left out, has a value, be it NULL.</summary>
    /// <returns>Whether the value is to be written next; else the column is done.</returns>
    bool Has(bool hasValue);

    /// <summary>Writes an integer.</summary>
    void Int64(long value);

    /// <summary>Writes an integer, or NULL.</summary>
    void Int64(long? value);

    /// <summary>Writes an integer that JSON carries as a string, because JavaScript's numbers end at 2^53.</summary>
    void BigInt(long value);

    /// <summary>Writes an integer that JSON carries as a string, or NULL.</summary>
    void BigInt(long? value);

    /// <summary>Writes a typed key that is an integer.</summary>
    void Int64<TId>(TId value)
        where TId : struct, IInt64Key<TId>;

    /// <summary>Writes a typed key that is an integer, or NULL.</summary>
    void Int64<TId>(TId? value)
        where TId : struct, IInt64Key<TId>;

    /// <summary>Writes a typed key that JSON carries as a string.</summary>
    void BigInt<TId>(TId value)
        where TId : struct, IInt64Key<TId>;

    /// <summary>Writes a typed key that JSON carries as a string, or NULL.</summary>
    void BigInt<TId>(TId? value)
        where TId : struct, IInt64Key<TId>;

    /// <summary>Writes a real number.</summary>
    void Double(double value);

    /// <summary>Writes a real number, or NULL.</summary>
    void Double(double? value);

    /// <summary>Writes a boolean: 0 or 1, and <c>false</c> or <c>true</c> in JSON.</summary>
    void Boolean(bool value);

    /// <summary>Writes a boolean, or NULL.</summary>
    void Boolean(bool? value);

    /// <summary>Writes a text; null is NULL.</summary>
    void Text(string? value);

    /// <summary>Writes a point in time, always in UTC, to 100 nanoseconds.</summary>
    void Timestamp(DateTimeOffset value, TimeForm form = TimeForm.Any);

    /// <summary>Writes a point in time, or NULL.</summary>
    void Timestamp(DateTimeOffset? value, TimeForm form = TimeForm.Any);

    /// <summary>Writes a date.</summary>
    void Date(DateOnly value);

    /// <summary>Writes a date, or NULL.</summary>
    void Date(DateOnly? value);

    /// <summary>Writes a time of day.</summary>
    void Time(TimeOnly value);

    /// <summary>Writes a time of day, or NULL.</summary>
    void Time(TimeOnly? value);

    /// <summary>Writes a decimal number.</summary>
    void Decimal(decimal value);

    /// <summary>Writes a decimal number, or NULL.</summary>
    void Decimal(decimal? value);

    /// <summary>Writes a decimal number as an integer of its last digit's unit.</summary>
    /// <param name="value">The number.</param>
    /// <param name="digits">How many digits it has after the point.</param>
    void ScaledDecimal(decimal value, int digits);

    /// <summary>Writes a decimal number as an integer of its last digit's unit; null is NULL.</summary>
    /// <param name="value">The number.</param>
    /// <param name="digits">How many digits it has after the point.</param>
    void ScaledDecimal(decimal? value, int digits);

    /// <summary>Writes a blob; base64 in JSON; null is NULL.</summary>
    void Blob(byte[]? value);

    /// <summary>Writes a UUID.</summary>
    void Guid(Guid value, UuidForm form = UuidForm.Lower);

    /// <summary>Writes a UUID, or NULL.</summary>
    void Guid(Guid? value, UuidForm form = UuidForm.Lower);

    /// <summary>Writes a typed key.</summary>
    void Uuid<TId>(TId value, UuidForm form = UuidForm.Lower)
        where TId : struct, IUuidKey<TId>;

    /// <summary>Writes a typed key, or NULL.</summary>
    void Uuid<TId>(TId? value, UuidForm form = UuidForm.Lower)
        where TId : struct, IUuidKey<TId>;

    /// <summary>Writes the exact text of an enum's member.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of the enum.</exception>
    void Enum<T>(T value, EnumText<T> texts)
        where T : struct, Enum;

    /// <summary>Writes the exact text of an enum's member, or NULL.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of the enum.</exception>
    void Enum<T>(T? value, EnumText<T> texts)
        where T : struct, Enum;

    /// <summary>Writes JSON of a given shape; null is NULL.</summary>
    void Json<T>(T? value, JsonCodec<T> codec);

    /// <summary>Writes JSON whose shape is a struct, or NULL.</summary>
    void Json<T>(T? value, JsonCodec<T> codec)
        where T : struct;

    /// <summary>Writes any value.</summary>
    void Value(SqliteValue value);

    /// <summary>Writes any value to a column of NUMERIC affinity, which would turn a text that is a number into one (datatype3, section 3).</summary>
    void NumericValue(SqliteValue value);

    /// <summary>Writes the properties of a JSON object behind those that the map names; nothing where it is null, and nothing to SQLite.</summary>
    /// <exception cref="System.ArgumentException">It is no object, or has a property that the map names.</exception>
    void Others(string? properties);
}
