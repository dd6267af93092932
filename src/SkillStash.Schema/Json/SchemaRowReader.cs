using System;
using System.Text.Json.Nodes;

namespace SkillStash.Schema;

/// <summary>Notes what a map reads, and gives it nothing.</summary>
internal struct SchemaRowReader(JsonNames names) : IRowReader
{
    private int _index;

    /// <summary>The schema of each property.</summary>
    public JsonObject Properties { get; } = [];

    /// <inheritdoc/>
    public readonly bool Has() => true;

    /// <inheritdoc/>
    public long Int64() => Note(JsonCodec.Integer);

    /// <inheritdoc/>
    public long? Int64OrNull() => OrNull(JsonCodec.Integer);

    /// <inheritdoc/>
    public long BigInt() => Note(WireCodecs.BigInt);

    /// <inheritdoc/>
    public long? BigIntOrNull() => OrNull(WireCodecs.BigInt);

    /// <inheritdoc/>
    public TId Int64<TId>()
        where TId : struct, IInt64Key<TId> => TId.From(Int64());

    /// <inheritdoc/>
    public TId? Int64OrNull<TId>()
        where TId : struct, IInt64Key<TId>
    {
        Int64OrNull();
        return null;
    }

    /// <inheritdoc/>
    public TId BigInt<TId>()
        where TId : struct, IInt64Key<TId> => TId.From(BigInt());

    /// <inheritdoc/>
    public TId? BigIntOrNull<TId>()
        where TId : struct, IInt64Key<TId>
    {
        BigIntOrNull();
        return null;
    }

    /// <inheritdoc/>
    public double Double() => Note(JsonCodec.Number);

    /// <inheritdoc/>
    public double? DoubleOrNull() => OrNull(JsonCodec.Number);

    /// <inheritdoc/>
    public bool Boolean() => Note(JsonCodec.Boolean);

    /// <inheritdoc/>
    public bool? BooleanOrNull() => OrNull(JsonCodec.Boolean);

    /// <inheritdoc/>
    public string Text() => Note(JsonCodec.Text);

    /// <inheritdoc/>
    public string? TextOrNull() => ObjectOrNull(JsonCodec.Text);

    /// <inheritdoc/>
    public DateTimeOffset Timestamp(TimeForm form = TimeForm.Any) => Note(WireCodecs.Timestamp);

    /// <inheritdoc/>
    public DateTimeOffset? TimestampOrNull(TimeForm form = TimeForm.Any) => OrNull(WireCodecs.Timestamp);

    /// <inheritdoc/>
    public DateOnly Date() => Note(WireCodecs.Date);

    /// <inheritdoc/>
    public DateOnly? DateOrNull() => OrNull(WireCodecs.Date);

    /// <inheritdoc/>
    public TimeOnly Time() => Note(WireCodecs.Time);

    /// <inheritdoc/>
    public TimeOnly? TimeOrNull() => OrNull(WireCodecs.Time);

    /// <inheritdoc/>
    public decimal Decimal() => Note(WireCodecs.Decimal);

    /// <inheritdoc/>
    public decimal? DecimalOrNull() => OrNull(WireCodecs.Decimal);

    /// <inheritdoc/>
    public decimal ScaledDecimal(int digits) => Decimal();

    /// <inheritdoc/>
    public decimal? ScaledDecimalOrNull(int digits) => DecimalOrNull();

    /// <inheritdoc/>
    public byte[] Blob() => Note(WireCodecs.Blob);

    /// <inheritdoc/>
    public byte[]? BlobOrNull() => ObjectOrNull(WireCodecs.Blob);

    /// <inheritdoc/>
    public Guid Guid(UuidForm form = UuidForm.Lower) => Note(WireCodecs.Guid);

    /// <inheritdoc/>
    public Guid? GuidOrNull(UuidForm form = UuidForm.Lower) => OrNull(WireCodecs.Guid);

    /// <inheritdoc/>
    public TId Uuid<TId>(UuidForm form = UuidForm.Lower)
        where TId : struct, IUuidKey<TId>
    {
        Guid();
        return default;
    }

    /// <inheritdoc/>
    public TId? UuidOrNull<TId>(UuidForm form = UuidForm.Lower)
        where TId : struct, IUuidKey<TId>
    {
        GuidOrNull();
        return null;
    }

    /// <inheritdoc/>
    public T Enum<T>(EnumText<T> texts)
        where T : struct, Enum => Note(texts.Codec);

    /// <inheritdoc/>
    public T? EnumOrNull<T>(EnumText<T> texts)
        where T : struct, Enum => OrNull(texts.Codec);

    /// <inheritdoc/>
    public T Json<T>(JsonCodec<T> codec) => Note(codec);

    /// <inheritdoc/>
    public T? JsonOrNull<T>(JsonCodec<T> codec)
        where T : struct => OrNull(codec);

    /// <inheritdoc/>
    public T? JsonObjectOrNull<T>(JsonCodec<T> codec)
        where T : class => ObjectOrNull(codec);

    /// <inheritdoc/>
    public SqliteValue Value() => Note(WireCodecs.Value);

    /// <inheritdoc/>
    public readonly string? Others() => null;

    /// <inheritdoc/>
    public TRow Row<TRow>()
        where TRow : class, IRow<TRow> => Note(JsonCodec.Object<TRow>());

    /// <inheritdoc/>
    public TRow? RowOrNull<TRow>(int key)
        where TRow : class, IRow<TRow> => ObjectOrNull(JsonCodec.Object<TRow>());

    private T Note<T>(JsonCodec<T> codec)
    {
        Properties.Add(names.Names[_index++], codec.Schema);
        return default!;
    }

    private T? OrNull<T>(JsonCodec<T> codec)
        where T : struct
    {
        Properties.Add(names.Names[_index++], JsonSchemas.OrNull(codec.Schema));
        return null;
    }

    private T? ObjectOrNull<T>(JsonCodec<T> codec)
        where T : class
    {
        Properties.Add(names.Names[_index++], JsonSchemas.OrNull(codec.Schema));
        return null;
    }
}
