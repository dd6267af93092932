using System;

namespace SkillStash.Schema;

/// <summary>Notes what a map reads, and gives it nothing.</summary>
internal struct RelayRowReader(JsonNames names) : IRowReader
{
    private static readonly TextRelay TextColumn = new();
    private static readonly BlobRelay BlobColumn = new();
    private static readonly ColumnRelay IntegerColumn = new ValueRelay<long>(static (ref row) => row.Int64(), JsonCodec.Integer);
    private static readonly ColumnRelay BigIntColumn = new ValueRelay<long>(static (ref row) => row.BigInt(), WireCodecs.BigInt);
    private static readonly ColumnRelay DoubleColumn = new ValueRelay<double>(static (ref row) => row.Double(), JsonCodec.Number);
    private static readonly ColumnRelay BooleanColumn = new ValueRelay<bool>(static (ref row) => row.Boolean(), JsonCodec.Boolean);
    private static readonly ColumnRelay DateColumn = new ValueRelay<DateOnly>(static (ref row) => row.Date(), WireCodecs.Date);
    private static readonly ColumnRelay TimeColumn = new ValueRelay<TimeOnly>(static (ref row) => row.Time(), WireCodecs.Time);
    private static readonly ColumnRelay DecimalColumn = new ValueRelay<decimal>(static (ref row) => row.Decimal(), WireCodecs.Decimal);
    private static readonly ColumnRelay AnyColumn = new AnyRelay(TextColumn, BlobColumn, new ValueRelay<SqliteValue>(static (ref row) => row.Value(), WireCodecs.Value));

    private int _index;
    private bool _takesNull; // for the next property, although it is optional

    /// <summary>The properties.</summary>
    public RowRelay.Property[] Properties { get; } = new RowRelay.Property[names.Names.Length];

    /// <inheritdoc/>
    public bool Has() => _takesNull = true;

    /// <inheritdoc/>
    public long Int64() => Note<long>(IntegerColumn);

    /// <inheritdoc/>
    public long? Int64OrNull() => OrNull<long?>(IntegerColumn);

    /// <inheritdoc/>
    public long BigInt() => Note<long>(BigIntColumn);

    /// <inheritdoc/>
    public long? BigIntOrNull() => OrNull<long?>(BigIntColumn);

    /// <inheritdoc/>
    public TId Int64<TId>()
        where TId : struct, IInt64Key<TId> => Note<TId>(IntegerColumn);

    /// <inheritdoc/>
    public TId? Int64OrNull<TId>()
        where TId : struct, IInt64Key<TId> => OrNull<TId?>(IntegerColumn);

    /// <inheritdoc/>
    public TId BigInt<TId>()
        where TId : struct, IInt64Key<TId> => Note<TId>(BigIntColumn);

    /// <inheritdoc/>
    public TId? BigIntOrNull<TId>()
        where TId : struct, IInt64Key<TId> => OrNull<TId?>(BigIntColumn);

    /// <inheritdoc/>
    public double Double() => Note<double>(DoubleColumn);

    /// <inheritdoc/>
    public double? DoubleOrNull() => OrNull<double?>(DoubleColumn);

    /// <inheritdoc/>
    public bool Boolean() => Note<bool>(BooleanColumn);

    /// <inheritdoc/>
    public bool? BooleanOrNull() => OrNull<bool?>(BooleanColumn);

    /// <inheritdoc/>
    public string Text() => Note<string>(TextColumn);

    /// <inheritdoc/>
    public string? TextOrNull() => OrNull<string?>(TextColumn);

    /// <inheritdoc/>
    public DateTimeOffset Timestamp(TimeForm form = TimeForm.Any) => Note<DateTimeOffset>(TimestampColumn(form));

    /// <inheritdoc/>
    public DateTimeOffset? TimestampOrNull(TimeForm form = TimeForm.Any) => OrNull<DateTimeOffset?>(TimestampColumn(form));

    /// <inheritdoc/>
    public DateOnly Date() => Note<DateOnly>(DateColumn);

    /// <inheritdoc/>
    public DateOnly? DateOrNull() => OrNull<DateOnly?>(DateColumn);

    /// <inheritdoc/>
    public TimeOnly Time() => Note<TimeOnly>(TimeColumn);

    /// <inheritdoc/>
    public TimeOnly? TimeOrNull() => OrNull<TimeOnly?>(TimeColumn);

    /// <inheritdoc/>
    public decimal Decimal() => Note<decimal>(DecimalColumn);

    /// <inheritdoc/>
    public decimal? DecimalOrNull() => OrNull<decimal?>(DecimalColumn);

    /// <inheritdoc/>
    public decimal ScaledDecimal(int digits) => Note<decimal>(ScaledDecimalColumn(digits));

    /// <inheritdoc/>
    public decimal? ScaledDecimalOrNull(int digits) => OrNull<decimal?>(ScaledDecimalColumn(digits));

    /// <inheritdoc/>
    public byte[] Blob() => Note<byte[]>(BlobColumn);

    /// <inheritdoc/>
    public byte[]? BlobOrNull() => OrNull<byte[]?>(BlobColumn);

    /// <inheritdoc/>
    public Guid Guid(UuidForm form = UuidForm.Lower) => Note<Guid>(UuidColumn(form));

    /// <inheritdoc/>
    public Guid? GuidOrNull(UuidForm form = UuidForm.Lower) => OrNull<Guid?>(UuidColumn(form));

    /// <inheritdoc/>
    public TId Uuid<TId>(UuidForm form = UuidForm.Lower)
        where TId : struct, IUuidKey<TId> => Note<TId>(UuidColumn(form));

    /// <inheritdoc/>
    public TId? UuidOrNull<TId>(UuidForm form = UuidForm.Lower)
        where TId : struct, IUuidKey<TId> => OrNull<TId?>(UuidColumn(form));

    /// <inheritdoc/>
    public T Enum<T>(EnumText<T> texts)
        where T : struct, Enum => Note<T>(EnumColumn(texts));

    /// <inheritdoc/>
    public T? EnumOrNull<T>(EnumText<T> texts)
        where T : struct, Enum => OrNull<T?>(EnumColumn(texts));

    /// <inheritdoc/>
    public T Json<T>(JsonCodec<T> codec) => Note<T>(new JsonRelay<T>(codec));

    /// <inheritdoc/>
    public T? JsonOrNull<T>(JsonCodec<T> codec)
        where T : struct => OrNull<T?>(new JsonRelay<T>(codec));

    /// <inheritdoc/>
    public T? JsonObjectOrNull<T>(JsonCodec<T> codec)
        where T : class => OrNull<T?>(new JsonRelay<T>(codec));

    /// <inheritdoc/>
    public SqliteValue Value() => OrNull<SqliteValue>(AnyColumn);

    /// <inheritdoc/>
    public readonly string? Others() => null;

    /// <inheritdoc/>
    public TRow Row<TRow>()
        where TRow : class, IRow<TRow> => Note<TRow>(new InnerRowRelay<TRow>(key: 0));

    /// <inheritdoc/>
    public TRow? RowOrNull<TRow>(int key)
        where TRow : class, IRow<TRow> => OrNull<TRow?>(new InnerRowRelay<TRow>(key));

    private static ValueRelay<DateTimeOffset> TimestampColumn(TimeForm form) => new((ref row) => row.Timestamp(form), WireCodecs.Timestamp);

    private static ValueRelay<decimal> ScaledDecimalColumn(int digits) => new((ref row) => row.ScaledDecimal(digits), WireCodecs.Decimal);

    private static ValueRelay<Guid> UuidColumn(UuidForm form) => new((ref row) => row.Guid(form), WireCodecs.Guid);

    private static ValueRelay<T> EnumColumn<T>(EnumText<T> texts)
        where T : struct, Enum => new((ref row) => row.Enum(texts), texts.Codec);

    private T Note<T>(ColumnRelay column) => Add<T>(column, isNullable: false);

    private T OrNull<T>(ColumnRelay column) => Add<T>(column, isNullable: true);

    private T Add<T>(ColumnRelay column, bool isNullable)
    {
        Properties[_index] = new RowRelay.Property(names.Encoded[_index], column, isNullable, names.IsOptional[_index] && !_takesNull);
        _index++;
        _takesNull = false;
        return default!;
    }
}
