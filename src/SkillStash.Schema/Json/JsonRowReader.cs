using System;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace SkillStash.Schema;

/// <summary>Reads the properties of a JSON object: quickly in the order of the map, and in any other order by looking ahead.</summary>
/// <remarks>
/// Of a property that occurs twice the first counts. Unless the map is strict, unknown properties are skipped, and one that may be null may
/// also be missing.
/// </remarks>
public ref struct JsonRowReader : IRowReader
{
    private readonly JsonNames _names;
    private Utf8JsonReader _next;  // stands on the next property's name, or on the last token of the value read last
    private Utf8JsonReader _ahead; // a copy that went ahead to a property out of order
    private Utf8JsonReader _others; // a copy on the name of the first unknown property, made where there is one
    private int _index;
    private bool _isAhead;
    private bool _isOnValue;
    private bool _isFound; // by Has, and not yet read
    private bool _hasOthers;

    internal JsonRowReader(Utf8JsonReader startOfObject, JsonNames names)
    {
        _names = names;
        _next = startOfObject;
        _index = -1;
        _isOnValue = true;
    }

    [UnscopedRef]
    private ref Utf8JsonReader Current => ref _isAhead ? ref _ahead : ref _next;

    /// <inheritdoc/>
    public bool Has()
    {
        _isFound = Find();
        return _isFound;
    }

    /// <inheritdoc/>
    public long Int64() => Required(JsonCodec.Integer);

    /// <inheritdoc/>
    public long? Int64OrNull() => Seek() ? Read(JsonCodec.Integer) : null;

    /// <inheritdoc/>
    public long BigInt() => Required(WireCodecs.BigInt);

    /// <inheritdoc/>
    public long? BigIntOrNull() => Seek() ? Read(WireCodecs.BigInt) : null;

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
    public double Double() => Required(JsonCodec.Number);

    /// <inheritdoc/>
    public double? DoubleOrNull() => Seek() ? Read(JsonCodec.Number) : null;

    /// <inheritdoc/>
    public bool Boolean() => Required(JsonCodec.Boolean);

    /// <inheritdoc/>
    public bool? BooleanOrNull() => Seek() ? Read(JsonCodec.Boolean) : null;

    /// <inheritdoc/>
    public string Text() => Required(JsonCodec.Text);

    /// <inheritdoc/>
    public string? TextOrNull() => Seek() ? Read(JsonCodec.Text) : null;

    /// <inheritdoc/>
    public DateTimeOffset Timestamp(TimeForm form = TimeForm.Any) => Required(WireCodecs.Timestamp);

    /// <inheritdoc/>
    public DateTimeOffset? TimestampOrNull(TimeForm form = TimeForm.Any) => Seek() ? Read(WireCodecs.Timestamp) : null;

    /// <inheritdoc/>
    public DateOnly Date() => Required(WireCodecs.Date);

    /// <inheritdoc/>
    public DateOnly? DateOrNull() => Seek() ? Read(WireCodecs.Date) : null;

    /// <inheritdoc/>
    public TimeOnly Time() => Required(WireCodecs.Time);

    /// <inheritdoc/>
    public TimeOnly? TimeOrNull() => Seek() ? Read(WireCodecs.Time) : null;

    /// <inheritdoc/>
    public decimal Decimal() => Required(WireCodecs.Decimal);

    /// <inheritdoc/>
    public decimal? DecimalOrNull() => Seek() ? Read(WireCodecs.Decimal) : null;

    /// <inheritdoc/>
    public decimal ScaledDecimal(int digits) => Decimal();

    /// <inheritdoc/>
    public decimal? ScaledDecimalOrNull(int digits) => DecimalOrNull();

    /// <inheritdoc/>
    public byte[] Blob() => Required(WireCodecs.Blob);

    /// <inheritdoc/>
    public byte[]? BlobOrNull() => Seek() ? Read(WireCodecs.Blob) : null;

    /// <inheritdoc/>
    public Guid Guid(UuidForm form = UuidForm.Lower) => Required(WireCodecs.Guid);

    /// <inheritdoc/>
    public Guid? GuidOrNull(UuidForm form = UuidForm.Lower) => Seek() ? Read(WireCodecs.Guid) : null;

    /// <inheritdoc/>
    public TId Uuid<TId>(UuidForm form = UuidForm.Lower)
        where TId : struct, IUuidKey<TId> => TId.From(Guid());

    /// <inheritdoc/>
    public TId? UuidOrNull<TId>(UuidForm form = UuidForm.Lower)
        where TId : struct, IUuidKey<TId> => Seek() ? TId.From(Read(WireCodecs.Guid)) : null;

    /// <inheritdoc/>
    public T Enum<T>(EnumText<T> texts)
        where T : struct, Enum => Required(texts.Codec);

    /// <inheritdoc/>
    public T? EnumOrNull<T>(EnumText<T> texts)
        where T : struct, Enum => Seek() ? Read(texts.Codec) : null;

    /// <inheritdoc/>
    public T Json<T>(JsonCodec<T> codec) => Required(codec);

    /// <inheritdoc/>
    public T? JsonOrNull<T>(JsonCodec<T> codec)
        where T : struct => Seek() ? Read(codec) : null;

    /// <inheritdoc/>
    public T? JsonObjectOrNull<T>(JsonCodec<T> codec)
        where T : class => Seek() ? Read(codec) : null;

    /// <inheritdoc/>
    public SqliteValue Value() => Seek() ? Read(WireCodecs.Value) : SqliteValue.Null;

    /// <inheritdoc/>
    public string? Others()
    {
        Finish();
        return _hasOthers ? OtherProperties.Read(_others, _names) : null;
    }

    /// <inheritdoc/>
    public TRow Row<TRow>()
        where TRow : class, IRow<TRow> => Required(JsonCodec.Object<TRow>());

    /// <inheritdoc/>
    public TRow? RowOrNull<TRow>(int key)
        where TRow : class, IRow<TRow> => Seek() ? Read(JsonCodec.Object<TRow>()) : null;

    /// <summary>The reader, on the end of the object.</summary>
    internal Utf8JsonReader Finish()
    {
        LeaveValue();
        while (_next.TokenType == JsonTokenType.PropertyName)
        {
            Pass(_names.IndexOf(ref _next));
        }

        return _next;
    }

    private static void SkipProperty(ref Utf8JsonReader reader)
    {
        reader.Read();
        JsonToken.Skip(ref reader);
        reader.Read();
    }

    private T Required<T>(JsonCodec<T> codec) => Next() ? Read(codec) : throw Missing();

    private T Read<T>(JsonCodec<T> codec)
    {
        try
        {
            return codec.Read(ref Current);
        }
        catch (JsonException exception)
        {
            throw JsonShapeException.Within(_names.Names[_index], exception);
        }
    }

    /// <summary>Moves to the value of the map's next property; false if it is null, or missing where it may be.</summary>
    private bool Seek()
    {
        bool isThere = Next();
        return isThere || !_names.IsStrict || _names.IsOptional[_index] ? isThere && Current.TokenType != JsonTokenType.Null : throw Missing();
    }

    private bool Next()
    {
        bool isFound = _isFound || Find();
        _isFound = false;
        return isFound;
    }

    /// <summary>Moves to the value of the map's next property; false if it is missing.</summary>
    private bool Find()
    {
        _index++;
        LeaveValue();
        byte[] name = _names.Utf8[_index];
        while (_next.TokenType == JsonTokenType.PropertyName)
        {
            if (_next.ValueTextEquals(name))
            {
                _isAhead = false;
                _isOnValue = true;
                return _next.Read();
            }

            // A property whose turn is still to come must stay where it is; what is unknown, or was read ahead, is passed for good.
            int index = _names.IndexOf(ref _next);
            if (index > _index)
            {
                return FindAhead(name);
            }

            Pass(index);
        }

        _isAhead = false;
        return false;
    }

    private bool FindAhead(byte[] name)
    {
        _isAhead = true;
        _ahead = _next;
        do
        {
            SkipProperty(ref _ahead);
        }
        while (_ahead.TokenType == JsonTokenType.PropertyName && !_ahead.ValueTextEquals(name));
        return _ahead.TokenType == JsonTokenType.PropertyName && _ahead.Read();
    }

    private void LeaveValue()
    {
        if (_isOnValue)
        {
            _isOnValue = false;
            _next.Read();
        }
    }

    private void Pass(int index)
    {
        if (index < 0 && _names.IsStrict)
        {
            throw new JsonShapeException(JsonToken.Name(ref _next), $"is no property of {_names.Type}");
        }

        if (index < 0 && !_hasOthers)
        {
            _hasOthers = true;
            _others = _next;
        }

        SkipProperty(ref _next);
    }

    private readonly JsonShapeException Missing() => new(_names.Names[_index], "is missing");
}
