using System;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace SkillStash.Schema;

/// <summary>Reads the current row of a statement, column by column, and checks how each value is stored.</summary>
public unsafe struct SqliteRowReader : IRowReader
{
    private readonly Statement _statement;
    private readonly nint _handle;
    private int _column;

    internal SqliteRowReader(Statement statement)
    {
        _statement = statement;
        _handle = statement.Handle;
    }

    /// <inheritdoc/>
    public long Int64() => ToInt64(Next(out SqliteStorageClass storage), storage);

    /// <inheritdoc/>
    public long? Int64OrNull() => NextOrNull(out nint value, out SqliteStorageClass storage) ? ToInt64(value, storage) : null;

    /// <inheritdoc/>
    public long BigInt() => ToInt64(Next(out SqliteStorageClass storage), storage);

    /// <inheritdoc/>
    public long? BigIntOrNull() => NextOrNull(out nint value, out SqliteStorageClass storage) ? ToInt64(value, storage) : null;

    /// <inheritdoc/>
    public double Double() => ToDouble(Next(out SqliteStorageClass storage), storage);

    /// <inheritdoc/>
    public double? DoubleOrNull() => NextOrNull(out nint value, out SqliteStorageClass storage) ? ToDouble(value, storage) : null;

    /// <inheritdoc/>
    public bool Boolean() => ToBoolean(Next(out SqliteStorageClass storage), storage);

    /// <inheritdoc/>
    public bool? BooleanOrNull() => NextOrNull(out nint value, out SqliteStorageClass storage) ? ToBoolean(value, storage) : null;

    /// <inheritdoc/>
    public string Text() => ToText(Next(out SqliteStorageClass storage), storage);

    /// <inheritdoc/>
    public string? TextOrNull() => NextOrNull(out nint value, out SqliteStorageClass storage) ? ToText(value, storage) : null;

    /// <inheritdoc/>
    public DateTimeOffset Timestamp() => ToTimestamp(Next(out SqliteStorageClass storage), storage);

    /// <inheritdoc/>
    public DateTimeOffset? TimestampOrNull() => NextOrNull(out nint value, out SqliteStorageClass storage) ? ToTimestamp(value, storage) : null;

    /// <inheritdoc/>
    public DateOnly Date() => ToDate(Next(out SqliteStorageClass storage), storage);

    /// <inheritdoc/>
    public DateOnly? DateOrNull() => NextOrNull(out nint value, out SqliteStorageClass storage) ? ToDate(value, storage) : null;

    /// <inheritdoc/>
    public TimeOnly Time() => ToTime(Next(out SqliteStorageClass storage), storage);

    /// <inheritdoc/>
    public TimeOnly? TimeOrNull() => NextOrNull(out nint value, out SqliteStorageClass storage) ? ToTime(value, storage) : null;

    /// <inheritdoc/>
    public decimal Decimal() => ToDecimal(Next(out SqliteStorageClass storage), storage);

    /// <inheritdoc/>
    public decimal? DecimalOrNull() => NextOrNull(out nint value, out SqliteStorageClass storage) ? ToDecimal(value, storage) : null;

    /// <inheritdoc/>
    public byte[] Blob() => ToBlob(Next(out SqliteStorageClass storage), storage);

    /// <inheritdoc/>
    public byte[]? BlobOrNull() => NextOrNull(out nint value, out SqliteStorageClass storage) ? ToBlob(value, storage) : null;

    /// <inheritdoc/>
    public Guid Guid() => ToGuid(Next(out SqliteStorageClass storage), storage);

    /// <inheritdoc/>
    public Guid? GuidOrNull() => NextOrNull(out nint value, out SqliteStorageClass storage) ? ToGuid(value, storage) : null;

    /// <inheritdoc/>
    public TId Uuid<TId>()
        where TId : struct, IUuidKey<TId> => TId.From(Guid());

    /// <inheritdoc/>
    public TId? UuidOrNull<TId>()
        where TId : struct, IUuidKey<TId> => NextOrNull(out nint value, out SqliteStorageClass storage) ? TId.From(ToGuid(value, storage)) : null;

    /// <inheritdoc/>
    public T Enum<T>(EnumText<T> texts)
        where T : struct, Enum => ToEnum(Next(out SqliteStorageClass storage), storage, texts);

    /// <inheritdoc/>
    public T? EnumOrNull<T>(EnumText<T> texts)
        where T : struct, Enum => NextOrNull(out nint value, out SqliteStorageClass storage) ? ToEnum(value, storage, texts) : null;

    /// <inheritdoc/>
    public T Json<T>(JsonCodec<T> codec) => ToJson(Next(out SqliteStorageClass storage), storage, codec);

    /// <inheritdoc/>
    public T? JsonOrNull<T>(JsonCodec<T> codec)
        where T : struct => NextOrNull(out nint value, out SqliteStorageClass storage) ? ToJson(value, storage, codec) : null;

    /// <inheritdoc/>
    public T? JsonObjectOrNull<T>(JsonCodec<T> codec)
        where T : class => NextOrNull(out nint value, out SqliteStorageClass storage) ? ToJson(value, storage, codec) : null;

    /// <inheritdoc/>
    public SqliteValue Value()
    {
        nint value = Next(out SqliteStorageClass storage);
        return storage switch
        {
            SqliteStorageClass.Integer => ToInt64(value, storage),
            SqliteStorageClass.Real => ToDouble(value, storage),
            SqliteStorageClass.Text => ToText(value, storage),
            SqliteStorageClass.Blob => ToBlob(value, storage),
            _ => SqliteValue.Null,
        };
    }

    private static ReadOnlySpan<byte> Bytes(nint value)
    {
        byte* text = NativeSqlite.ValueText(value); // before the length: it may convert from UTF-16 (c3ref/column_blob)
        return new ReadOnlySpan<byte>(text, NativeSqlite.ValueBytes(value));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private nint Next(out SqliteStorageClass storage)
    {
        nint value = NativeSqlite.ColumnValue(_handle, _column++);
        storage = (SqliteStorageClass)NativeSqlite.ValueType(value);
        return value;
    }

    private bool NextOrNull(out nint value, out SqliteStorageClass storage)
    {
        value = Next(out storage);
        return storage != SqliteStorageClass.Null;
    }

    private readonly long ToInt64(nint value, SqliteStorageClass storage) =>
        storage == SqliteStorageClass.Integer ? NativeSqlite.ValueInt64(value) : throw Wrong("an INTEGER");

    private readonly double ToDouble(nint value, SqliteStorageClass storage) =>
        storage is SqliteStorageClass.Real or SqliteStorageClass.Integer ? NativeSqlite.ValueDouble(value) : throw Wrong("a REAL");

    private readonly bool ToBoolean(nint value, SqliteStorageClass storage)
    {
        long stored = storage == SqliteStorageClass.Integer ? NativeSqlite.ValueInt64(value) : -1;
        return stored is 0 or 1 ? stored == 1 : throw Wrong("a boolean (0 or 1)");
    }

    private readonly string ToText(nint value, SqliteStorageClass storage)
    {
        ReadOnlySpan<byte> utf8 = ToUtf8(value, storage, "a TEXT");
        try
        {
            return StrictUtf8.Encoding.GetString(utf8);
        }
        catch (DecoderFallbackException)
        {
            throw Wrong("valid UTF-8");
        }
    }

    private readonly DateTimeOffset ToTimestamp(nint value, SqliteStorageClass storage)
    {
        if (storage == SqliteStorageClass.Text)
        {
            return TimestampText.TryParse(Bytes(value), out DateTimeOffset time) ? time : throw Wrong("a timestamp");
        }

        double day = storage is SqliteStorageClass.Integer or SqliteStorageClass.Real ? NativeSqlite.ValueDouble(value) : double.NaN;
        return TimestampText.TryFromJulianDay(day, out DateTimeOffset dayTime) ? dayTime : throw Wrong("a timestamp");
    }

    private readonly DateOnly ToDate(nint value, SqliteStorageClass storage)
    {
        ReadOnlySpan<byte> utf8 = ToUtf8(value, storage, "a date");
        return ClockText.TryParse(utf8, out DateOnly date) || TimestampText.TryParseDate(utf8, out date) ? date : throw Wrong("a date");
    }

    private readonly TimeOnly ToTime(nint value, SqliteStorageClass storage) =>
        ClockText.TryParse(ToUtf8(value, storage, "a time of day"), out TimeOnly time) ? time : throw Wrong("a time of day");

    private readonly decimal ToDecimal(nint value, SqliteStorageClass storage)
    {
        decimal number = storage == SqliteStorageClass.Integer ? NativeSqlite.ValueInt64(value) : 0;
        bool valid = storage switch
        {
            SqliteStorageClass.Integer => true,
            SqliteStorageClass.Real => DecimalText.TryFrom(NativeSqlite.ValueDouble(value), out number),
            SqliteStorageClass.Text => DecimalText.TryParse(Bytes(value), out number),
            _ => false,
        };
        return valid ? number : throw Wrong("a decimal number");
    }

    private readonly byte[] ToBlob(nint value, SqliteStorageClass storage)
    {
        if (storage != SqliteStorageClass.Blob)
        {
            throw Wrong("a BLOB");
        }

        byte* bytes = NativeSqlite.ValueBlob(value); // before the length, as with text
        return new ReadOnlySpan<byte>(bytes, NativeSqlite.ValueBytes(value)).ToArray();
    }

    private readonly Guid ToGuid(nint value, SqliteStorageClass storage) =>
        UuidText.TryParse(ToUtf8(value, storage, "a UUID"), out Guid uuid) ? uuid : throw Wrong("a UUID");

    private readonly T ToEnum<T>(nint value, SqliteStorageClass storage, EnumText<T> texts)
        where T : struct, Enum =>
        texts.TryParse(ToUtf8(value, storage, "a TEXT"), out T member) ? member : throw Wrong($"one of {string.Join(", ", texts.Texts!)}");

    private readonly T ToJson<T>(nint value, SqliteStorageClass storage, JsonCodec<T> codec)
    {
        ReadOnlySpan<byte> utf8 = ToUtf8(value, storage, "JSON");
        try
        {
            return codec.Parse(utf8);
        }
        catch (JsonException exception)
        {
            throw Wrong("JSON of the right shape", exception);
        }
    }

    private readonly ReadOnlySpan<byte> ToUtf8(nint value, SqliteStorageClass storage, string wanted) =>
        storage == SqliteStorageClass.Text ? Bytes(value) : throw Wrong(wanted);

    private readonly SchemaDataException Wrong(string wanted, JsonException? cause = null) =>
        StoredValueError.Describe(_statement, _column - 1, wanted, cause);
}
