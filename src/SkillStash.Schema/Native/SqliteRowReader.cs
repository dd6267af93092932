using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace SkillStash.Schema;

/// <summary>Reads the current row of a statement, column by column, and checks how each value is stored.</summary>
public struct SqliteRowReader : IRowReader
{
    private const string ValidUtf8 = "valid UTF-8";
    private const string RightShape = "JSON of the right shape";

    private readonly Statement _statement;
    private readonly NativeValue[] _row;
    private int _column;

    internal SqliteRowReader(Statement statement, int column = 0)
    {
        _statement = statement;
        _row = statement.Row;
        _column = column;
    }

    /// <summary>How the next value is stored.</summary>
    internal readonly SqliteStorageClass NextClass => _row[_column].StorageClass;

    /// <inheritdoc/>
    public readonly bool Has() => true;

    /// <inheritdoc/>
    public long Int64() => ToInt64(in Next());

    /// <inheritdoc/>
    public long? Int64OrNull() => NextIsNull() ? null : ToInt64(in Next());

    /// <inheritdoc/>
    public long BigInt() => ToInt64(in Next());

    /// <inheritdoc/>
    public long? BigIntOrNull() => NextIsNull() ? null : ToInt64(in Next());

    /// <inheritdoc/>
    public TId Int64<TId>()
        where TId : struct, IInt64Key<TId> => TId.From(Int64());

    /// <inheritdoc/>
    public TId? Int64OrNull<TId>()
        where TId : struct, IInt64Key<TId> => Int64OrNull() is { } value ? TId.From(value) : null;

    /// <inheritdoc/>
    public TId BigInt<TId>()
        where TId : struct, IInt64Key<TId> => TId.From(BigInt());

    /// <inheritdoc/>
    public TId? BigIntOrNull<TId>()
        where TId : struct, IInt64Key<TId> => BigIntOrNull() is { } value ? TId.From(value) : null;

    /// <inheritdoc/>
    public double Double() => ToDouble(in Next());

    /// <inheritdoc/>
    public double? DoubleOrNull() => NextIsNull() ? null : ToDouble(in Next());

    /// <inheritdoc/>
    public bool Boolean() => ToBoolean(in Next());

    /// <inheritdoc/>
    public bool? BooleanOrNull() => NextIsNull() ? null : ToBoolean(in Next());

    /// <inheritdoc/>
    public string Text() => ToText(in Next());

    /// <inheritdoc/>
    public string? TextOrNull() => NextIsNull() ? null : ToText(in Next());

    /// <inheritdoc/>
    public DateTimeOffset Timestamp(TimeForm form = TimeForm.Any) => ToTimestamp(in Next(), form);

    /// <inheritdoc/>
    public DateTimeOffset? TimestampOrNull(TimeForm form = TimeForm.Any) => NextIsNull() ? null : ToTimestamp(in Next(), form);

    /// <inheritdoc/>
    public DateOnly Date() => ToDate(in Next());

    /// <inheritdoc/>
    public DateOnly? DateOrNull() => NextIsNull() ? null : ToDate(in Next());

    /// <inheritdoc/>
    public TimeOnly Time() => ToTime(in Next());

    /// <inheritdoc/>
    public TimeOnly? TimeOrNull() => NextIsNull() ? null : ToTime(in Next());

    /// <inheritdoc/>
    public decimal Decimal() => ToDecimal(in Next());

    /// <inheritdoc/>
    public decimal? DecimalOrNull() => NextIsNull() ? null : ToDecimal(in Next());

    /// <inheritdoc/>
    public decimal ScaledDecimal(int digits) => DecimalText.FromUnits(ToInt64(in Next()), digits);

    /// <inheritdoc/>
    public decimal? ScaledDecimalOrNull(int digits) => NextIsNull() ? null : DecimalText.FromUnits(ToInt64(in Next()), digits);

    /// <inheritdoc/>
    public byte[] Blob() => ToBlob(in Next());

    /// <inheritdoc/>
    public byte[]? BlobOrNull() => NextIsNull() ? null : ToBlob(in Next());

    /// <inheritdoc/>
    public Guid Guid(UuidForm form = UuidForm.Lower) => ToGuid(in Next(), form);

    /// <inheritdoc/>
    public Guid? GuidOrNull(UuidForm form = UuidForm.Lower) => NextIsNull() ? null : ToGuid(in Next(), form);

    /// <inheritdoc/>
    public TId Uuid<TId>(UuidForm form = UuidForm.Lower)
        where TId : struct, IUuidKey<TId> => TId.From(Guid(form));

    /// <inheritdoc/>
    public TId? UuidOrNull<TId>(UuidForm form = UuidForm.Lower)
        where TId : struct, IUuidKey<TId> => NextIsNull() ? null : TId.From(ToGuid(in Next(), form));

    /// <inheritdoc/>
    public T Enum<T>(EnumText<T> texts)
        where T : struct, Enum => ToEnum(in Next(), texts);

    /// <inheritdoc/>
    public T? EnumOrNull<T>(EnumText<T> texts)
        where T : struct, Enum => NextIsNull() ? null : ToEnum(in Next(), texts);

    /// <inheritdoc/>
    public T Json<T>(JsonCodec<T> codec) => ToJson(in Next(), codec);

    /// <inheritdoc/>
    public T? JsonOrNull<T>(JsonCodec<T> codec)
        where T : struct => NextIsNull() ? null : ToJson(in Next(), codec);

    /// <inheritdoc/>
    public T? JsonObjectOrNull<T>(JsonCodec<T> codec)
        where T : class => NextIsNull() ? null : ToJson(in Next(), codec);

    /// <inheritdoc/>
    public SqliteValue Value()
    {
        ref readonly NativeValue value = ref Next();
        return value.StorageClass switch
        {
            SqliteStorageClass.Integer => value.Bits,
            SqliteStorageClass.Real => value.Real,
            SqliteStorageClass.Text => ToText(in value),
            SqliteStorageClass.Blob => ToBlob(in value),
            _ => SqliteValue.Null,
        };
    }

    /// <inheritdoc/>
    public readonly string? Others() => null;

    /// <summary>Moves on if the next value is NULL.</summary>
    internal bool NextIsNull()
    {
        bool isNull = NextClass == SqliteStorageClass.Null;
        _column += isNull ? 1 : 0;
        return isNull;
    }

    /// <summary>Moves on behind the columns of a row within this one if there is none.</summary>
    internal bool PassesRow<TRow>(int key)
        where TRow : class, IRow<TRow>
    {
        bool isNone = _row[_column + key].StorageClass == SqliteStorageClass.Null;
        _column += isNone ? ColumnCount<TRow>.Value : 0;
        return isNone;
    }

    /// <summary>Reads a text as the bytes that SQLite has until the next step.</summary>
    internal ReadOnlySpan<byte> TextBytes()
    {
        ReadOnlySpan<byte> utf8 = ToUtf8(in Next(), "a TEXT");
        return Utf8.IsValid(utf8) ? utf8 : throw Wrong(ValidUtf8);
    }

    /// <summary>Reads a blob as the bytes that SQLite has until the next step.</summary>
    internal ReadOnlySpan<byte> BlobBytes() => ToBytes(in Next());

    /// <summary>Reads JSON of a given shape and writes it.</summary>
    internal void CopyJson<T>(JsonCodec<T> codec, Utf8JsonWriter json)
    {
        Span<byte> number = stackalloc byte[JsonNumber.MaxLength];
        ReadOnlySpan<byte> utf8 = ToDocument(in Next(), number);
        try
        {
            codec.CopyDocument(utf8, json);
        }
        catch (JsonException exception)
        {
            throw Wrong(RightShape, exception);
        }
    }

    private ref readonly NativeValue Next() => ref _row[_column++];


    private readonly long ToInt64(in NativeValue value) =>
        value.StorageClass == SqliteStorageClass.Integer ? value.Bits : throw Wrong("an INTEGER");

    private readonly double ToDouble(in NativeValue value) =>
        value.StorageClass == SqliteStorageClass.Real || (value.StorageClass == SqliteStorageClass.Integer && (Int128)value.Real == value.Bits) ? value.Real : throw Wrong("a REAL");

    private readonly bool ToBoolean(in NativeValue value)
    {
        long stored = value.StorageClass == SqliteStorageClass.Integer ? value.Bits : -1;
        return stored is 0 or 1 ? stored == 1 : throw Wrong("a boolean (0 or 1)");
    }

    private readonly string ToText(in NativeValue value)
    {
        ReadOnlySpan<byte> utf8 = ToUtf8(in value, "a TEXT");
        try
        {
            return StrictUtf8.Encoding.GetString(utf8);
        }
        catch (DecoderFallbackException)
        {
            throw Wrong(ValidUtf8);
        }
    }

    private readonly DateTimeOffset ToTimestamp(in NativeValue value, TimeForm form)
    {
        DateTimeOffset time = default;
        bool valid = form switch
        {
            TimeForm.Any when value.StorageClass == SqliteStorageClass.Text => TimestampText.TryParse(value.Bytes, out time),
            TimeForm.Any or TimeForm.JulianDay => value.StorageClass is SqliteStorageClass.Integer or SqliteStorageClass.Real
                && TimestampText.TryFromJulianDay(value.Real, out time),
            TimeForm.UnixSeconds or TimeForm.UnixMilliseconds => value.StorageClass == SqliteStorageClass.Integer
                && StoredTime.TryFromInteger(value.Bits, form, out time),
            _ => value.StorageClass == SqliteStorageClass.Text && StoredTime.TryParse(value.Bytes, form, out time),
        };
        return valid ? time : throw Wrong(StoredTime.Describe(form));
    }

    /// <inheritdoc/>
    public TRow Row<TRow>()
        where TRow : class, IRow<TRow> => TRow.Read(ref this);

    /// <inheritdoc/>
    public TRow? RowOrNull<TRow>(int key)
 where TRow : class, IRow<TRow> => PassesRow<TRow>(key) ? null : TRow.Read(ref this);

    private readonly DateOnly ToDate(in NativeValue value)
    {
        ReadOnlySpan<byte> utf8 = ToUtf8(in value, "a date");
        return ClockText.TryParse(utf8, out DateOnly date) || TimestampText.TryParseDate(utf8, out date) ? date : throw Wrong("a date");
    }

    private readonly TimeOnly ToTime(in NativeValue value) =>
        ClockText.TryParse(ToUtf8(in value, "a time of day"), out TimeOnly time) ? time : throw Wrong("a time of day");

    private readonly decimal ToDecimal(in NativeValue value)
    {
        decimal number = value.StorageClass == SqliteStorageClass.Integer ? value.Bits : 0;
        bool valid = value.StorageClass switch
        {
            SqliteStorageClass.Integer => true,
            SqliteStorageClass.Real => DecimalText.TryFrom(value.Real, out number),
            SqliteStorageClass.Text => DecimalText.TryParse(value.Bytes, out number),
            _ => false,
        };
        return valid ? number : throw Wrong("a decimal number");
    }

    private readonly byte[] ToBlob(in NativeValue value) => ToBytes(in value).ToArray();

    private readonly ReadOnlySpan<byte> ToBytes(in NativeValue value) =>
        value.StorageClass == SqliteStorageClass.Blob ? value.Bytes : throw Wrong("a BLOB");

    private readonly Guid ToGuid(in NativeValue value, UuidForm form) =>
        value.StorageClass == SqliteStorageClass.Text && UuidText.TryParse(value.Bytes, form, out Guid uuid) ? uuid : throw Wrong(UuidText.Describe(form));

    private readonly T ToEnum<T>(in NativeValue value, EnumText<T> texts)
        where T : struct, Enum =>
        texts.TryParse(ToUtf8(in value, "a TEXT"), out T member) ? member : throw Wrong($"one of {string.Join(", ", texts.Texts!)}");

    private readonly T ToJson<T>(in NativeValue value, JsonCodec<T> codec)
    {
        Span<byte> number = stackalloc byte[JsonNumber.MaxLength];
        ReadOnlySpan<byte> utf8 = ToDocument(in value, number);
        try
        {
            return codec.Parse(utf8);
        }
        catch (JsonException exception)
        {
            throw Wrong(RightShape, exception);
        }
    }

    // NUMERIC affinity has made a number of a document that is one (datatype3, section 3).
    private readonly ReadOnlySpan<byte> ToDocument(in NativeValue value, Span<byte> number) => value.StorageClass switch
    {
        SqliteStorageClass.Integer => number[..JsonNumber.Format(value.Bits, number)],
        SqliteStorageClass.Real when double.IsFinite(value.Real) => number[..JsonNumber.Format(value.Real, number)],
        _ => ToUtf8(in value, "JSON"),
    };

    private readonly ReadOnlySpan<byte> ToUtf8(in NativeValue value, string wanted) =>
        value.StorageClass == SqliteStorageClass.Text ? value.Bytes : throw Wrong(wanted);

    private readonly SchemaDataException Wrong(string wanted, JsonException? cause = null) =>
        StoredValueError.Describe(_statement, _column - 1, wanted, cause);

    private static class ColumnCount<TRow>
        where TRow : class, IRow<TRow>
    {
        public static readonly int Value = IdentifierList.Split(TRow.Columns).Count();
    }
}
