using System;
using System.Text.Json;

namespace SkillStash.Schema;

/// <summary>Writes the properties of a JSON object in the order of the map.</summary>
public struct JsonRowWriter : IRowWriter
{
    private readonly Utf8JsonWriter _writer;
    private readonly JsonNames _names;
    private int _index;
    private bool _takesNull; // for the next property, although it is optional

    internal JsonRowWriter(Utf8JsonWriter writer, JsonNames names)
    {
        _writer = writer;
        _names = names;
    }

    /// <inheritdoc/>
    public bool Has(bool hasValue)
    {
        _takesNull = hasValue;
        _index += hasValue ? 0 : 1;
        return hasValue;
    }

    /// <inheritdoc/>
    public void Int64(long value) => Json(value, JsonCodec.Integer);

    /// <inheritdoc/>
    public void Int64(long? value) => Json(value, JsonCodec.Integer);

    /// <inheritdoc/>
    public void BigInt(long value) => Json(value, WireCodecs.BigInt);

    /// <inheritdoc/>
    public void BigInt(long? value) => Json(value, WireCodecs.BigInt);

    /// <inheritdoc/>
    public void Int64<TId>(TId value)
        where TId : struct, IInt64Key<TId> => Int64(value.Value);

    /// <inheritdoc/>
    public void Int64<TId>(TId? value)
        where TId : struct, IInt64Key<TId> => Int64(value?.Value);

    /// <inheritdoc/>
    public void BigInt<TId>(TId value)
        where TId : struct, IInt64Key<TId> => BigInt(value.Value);

    /// <inheritdoc/>
    public void BigInt<TId>(TId? value)
        where TId : struct, IInt64Key<TId> => BigInt(value?.Value);

    /// <inheritdoc/>
    public void Double(double value) => Json(value, JsonCodec.Number);

    /// <inheritdoc/>
    public void Double(double? value) => Json(value, JsonCodec.Number);

    /// <inheritdoc/>
    public void Boolean(bool value) => Json(value, JsonCodec.Boolean);

    /// <inheritdoc/>
    public void Boolean(bool? value) => Json(value, JsonCodec.Boolean);

    /// <inheritdoc/>
    public void Text(string? value) => Json(value, JsonCodec.Text);

    /// <inheritdoc/>
    public void Timestamp(DateTimeOffset value, TimeForm form = TimeForm.Any) => Json(value, WireCodecs.Timestamp);

    /// <inheritdoc/>
    public void Timestamp(DateTimeOffset? value, TimeForm form = TimeForm.Any) => Json(value, WireCodecs.Timestamp);

    /// <inheritdoc/>
    public void Date(DateOnly value) => Json(value, WireCodecs.Date);

    /// <inheritdoc/>
    public void Date(DateOnly? value) => Json(value, WireCodecs.Date);

    /// <inheritdoc/>
    public void Time(TimeOnly value) => Json(value, WireCodecs.Time);

    /// <inheritdoc/>
    public void Time(TimeOnly? value) => Json(value, WireCodecs.Time);

    /// <inheritdoc/>
    public void Decimal(decimal value) => Json(value, WireCodecs.Decimal);

    /// <inheritdoc/>
    public void Decimal(decimal? value) => Json(value, WireCodecs.Decimal);

    /// <inheritdoc/>
    public void ScaledDecimal(decimal value, int digits) => Decimal(value);

    /// <inheritdoc/>
    public void ScaledDecimal(decimal? value, int digits) => Decimal(value);

    /// <inheritdoc/>
    public void Blob(byte[]? value) => Json(value, WireCodecs.Blob);

    /// <inheritdoc/>
    public void Guid(Guid value, UuidForm form = UuidForm.Lower) => Json(value, WireCodecs.Guid);

    /// <inheritdoc/>
    public void Guid(Guid? value, UuidForm form = UuidForm.Lower) => Json(value, WireCodecs.Guid);

    /// <inheritdoc/>
    public void Uuid<TId>(TId value, UuidForm form = UuidForm.Lower)
        where TId : struct, IUuidKey<TId> => Guid(value.Value);

    /// <inheritdoc/>
    public void Uuid<TId>(TId? value, UuidForm form = UuidForm.Lower)
        where TId : struct, IUuidKey<TId> => Guid(value?.Value);

    /// <inheritdoc/>
    public void Enum<T>(T value, EnumText<T> texts)
        where T : struct, Enum => Json(value, texts.Codec);

    /// <inheritdoc/>
    public void Enum<T>(T? value, EnumText<T> texts)
        where T : struct, Enum => Json(value, texts.Codec);

    /// <inheritdoc/>
    public void Json<T>(T? value, JsonCodec<T> codec)
    {
        if (!typeof(T).IsValueType && value is null) // in this order: a struct would be boxed for the comparison
        {
            Null();
        }
        else
        {
            Name();
            codec.Write(_writer, value!);
        }
    }

    /// <inheritdoc/>
    public void Json<T>(T? value, JsonCodec<T> codec)
        where T : struct
    {
        if (value is not { } some)
        {
            Null();
        }
        else
        {
            Name();
            codec.Write(_writer, some);
        }
    }

    /// <inheritdoc/>
    public void NumericValue(SqliteValue value) => Value(value);


    /// <inheritdoc/>
    public void Value(SqliteValue value)
    {
        if (value.StorageClass == SqliteStorageClass.Null)
        {
            Null();
        }
        else
        {
            Json(value, WireCodecs.Value);
        }
    }

    /// <inheritdoc/>
    public readonly void Others(string? properties) => OtherProperties.Write(_writer, properties, _names);

    private void Null()
    {
        if (_takesNull || !_names.IsOptional[_index])
        {
            Name();
            _writer.WriteNullValue();
        }
        else
        {
            _index++;
        }
    }

    private void Name()
    {
        _writer.WritePropertyName(_names.Encoded[_index++]);
        _takesNull = false;
    }
}
