using System;

namespace SkillStash.Schema;

/// <summary>Gives the values of one row, or of one JSON object, in the order of its map.</summary>
/// <remarks>
/// A value of another kind, and NULL where a method does not end in <c>OrNull</c>, is never turned into something else: SQLite's reader
/// throws <see cref="SchemaDataException"/>, JSON's throws <see cref="System.Text.Json.JsonException"/>.
/// </remarks>
public interface IRowReader
{
    /// <summary>Whether the next column has a value, be it NULL: always in SQLite; in JSON where the property is not missing.</summary>
    /// <returns>Whether the value is to be read next; else the column is done.</returns>
    bool Has();

    /// <summary>Reads an integer.</summary>
    long Int64();

    /// <summary>Reads an integer, or NULL.</summary>
    long? Int64OrNull();

    /// <summary>Reads an integer that JSON carries as a string, because JavaScript's numbers end at 2^53.</summary>
    long BigInt();

    /// <summary>Reads an integer that JSON carries as a string, or NULL.</summary>
    long? BigIntOrNull();

    /// <summary>Reads a typed key that is an integer.</summary>
    TId Int64<TId>()
        where TId : struct, IInt64Key<TId>;

    /// <summary>Reads a typed key that is an integer, or NULL.</summary>
    TId? Int64OrNull<TId>()
        where TId : struct, IInt64Key<TId>;

    /// <summary>Reads a typed key that JSON carries as a string.</summary>
    TId BigInt<TId>()
        where TId : struct, IInt64Key<TId>;

    /// <summary>Reads a typed key that JSON carries as a string, or NULL.</summary>
    TId? BigIntOrNull<TId>()
        where TId : struct, IInt64Key<TId>;

    /// <summary>Reads a real number; an integer is taken too.</summary>
    double Double();

    /// <summary>Reads a real number, or NULL.</summary>
    double? DoubleOrNull();

    /// <summary>Reads a boolean: 0 or 1, and <c>false</c> or <c>true</c> in JSON.</summary>
    bool Boolean();

    /// <summary>Reads a boolean, or NULL.</summary>
    bool? BooleanOrNull();

    /// <summary>Reads a text.</summary>
    string Text();

    /// <summary>Reads a text, or NULL.</summary>
    string? TextOrNull();

    /// <summary>Reads a point in time, always in UTC, to 100 nanoseconds.</summary>
    DateTimeOffset Timestamp(TimeForm form = TimeForm.Any);

    /// <summary>Reads a point in time, or NULL.</summary>
    DateTimeOffset? TimestampOrNull(TimeForm form = TimeForm.Any);

    /// <summary>Reads a date.</summary>
    DateOnly Date();

    /// <summary>Reads a date, or NULL.</summary>
    DateOnly? DateOrNull();

    /// <summary>Reads a time of day.</summary>
    TimeOnly Time();

    /// <summary>Reads a time of day, or NULL.</summary>
    TimeOnly? TimeOrNull();

    /// <summary>Reads a decimal number.</summary>
    decimal Decimal();

    /// <summary>Reads a decimal number, or NULL.</summary>
    decimal? DecimalOrNull();

    /// <summary>Reads a decimal number that is stored as an integer of its last digit's unit.</summary>
    /// <param name="digits">How many digits it has after the point.</param>
    decimal ScaledDecimal(int digits);

    /// <summary>Reads a decimal number that is stored as an integer of its last digit's unit, or NULL.</summary>
    /// <param name="digits">How many digits it has after the point.</param>
    decimal? ScaledDecimalOrNull(int digits);

    /// <summary>Reads a blob; base64 in JSON.</summary>
    byte[] Blob();

    /// <summary>Reads a blob, or NULL.</summary>
    byte[]? BlobOrNull();

    /// <summary>Reads a UUID.</summary>
    Guid Guid(UuidForm form = UuidForm.Lower);

    /// <summary>Reads a UUID, or NULL.</summary>
    Guid? GuidOrNull(UuidForm form = UuidForm.Lower);

    /// <summary>Reads a typed key.</summary>
    TId Uuid<TId>(UuidForm form = UuidForm.Lower)
        where TId : struct, IUuidKey<TId>;

    /// <summary>Reads a typed key, or NULL.</summary>
    TId? UuidOrNull<TId>(UuidForm form = UuidForm.Lower)
        where TId : struct, IUuidKey<TId>;

    /// <summary>Reads a member of an enum by its exact text.</summary>
    T Enum<T>(EnumText<T> texts)
        where T : struct, Enum;

    /// <summary>Reads a member of an enum by its exact text, or NULL.</summary>
    T? EnumOrNull<T>(EnumText<T> texts)
        where T : struct, Enum;

    /// <summary>Reads JSON of a given shape: a text in SQLite, the JSON itself in JSON.</summary>
    T Json<T>(JsonCodec<T> codec);

    /// <summary>Reads JSON whose shape is a struct, or NULL.</summary>
    T? JsonOrNull<T>(JsonCodec<T> codec)
        where T : struct;

    /// <summary>Reads JSON whose shape is a class, or NULL.</summary>
    T? JsonObjectOrNull<T>(JsonCodec<T> codec)
        where T : class;

    /// <summary>Reads whatever is stored. In JSON a number, a string or null; a blob travels as a base64 string and comes back as text.</summary>
    SqliteValue Value();

    /// <summary>Reads the properties that the map does not name, as the text of a JSON object; null for none, as in SQLite.</summary>
    string? Others();

    /// <summary>Reads a row within this one: its columns, or a JSON object.</summary>
    TRow Row<TRow>()
        where TRow : class, IRow<TRow>;

    /// <summary>Reads a row within this one; null where there is none.</summary>
    /// <param name="key">The column of the row, from 0, that is NULL just where there is none.</param>
    TRow? RowOrNull<TRow>(int key)
        where TRow : class, IRow<TRow>;
}
