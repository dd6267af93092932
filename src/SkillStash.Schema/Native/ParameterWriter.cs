using System;

namespace SkillStash.Schema;

/// <summary>Binds values to the parameters ?1, ?2 … of a statement, in order.</summary>
/// <remarks>
/// Values past the last parameter are ignored: a row also has generated columns, which are read and never bound. Nothing is allocated:
/// text goes straight into memory that the statement keeps.
/// </remarks>
public struct ParameterWriter : IRowWriter
{
    private readonly Statement _statement;
    private readonly bool _onlyValues;
    private int _index;

    /// <summary>Begins before the first parameter.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="onlyValues">
    /// Whether it has parameters for just those columns that have a value, as the UPDATE of <see cref="IChanges{TChanges}"/> does. An
    /// INSERT has two for a column that may be left out: whether there is a value, and the value.
    /// </param>
    internal ParameterWriter(Statement statement, bool onlyValues = false)
    {
        _statement = statement;
        _onlyValues = onlyValues;
        _index = -1;
    }

    /// <inheritdoc/>
    public bool Has(bool hasValue)
    {
        if (!_onlyValues)
        {
            Boolean(hasValue);
            if (!hasValue)
            {
                Null();
            }
        }

        return hasValue;
    }

    /// <inheritdoc/>
    public void Int64(long value)
    {
        if (Next())
        {
            _statement.Set(_index, SqliteStorageClass.Integer, value);
        }
    }

    /// <inheritdoc/>
    public void Int64(long? value)
    {
        if (value is { } some)
        {
            Int64(some);
        }
        else
        {
            Null();
        }
    }

    /// <inheritdoc/>
    public void BigInt(long value) => Int64(value);

    /// <inheritdoc/>
    public void BigInt(long? value) => Int64(value);

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
    public void Double(double value)
    {
        if (Next())
        {
            _statement.Set(_index, SqliteStorageClass.Real, BitConverter.DoubleToInt64Bits(value));
        }
    }

    /// <inheritdoc/>
    public void Double(double? value)
    {
        if (value is { } some)
        {
            Double(some);
        }
        else
        {
            Null();
        }
    }

    /// <inheritdoc/>
    public void Boolean(bool value) => Int64(value ? 1 : 0);

    /// <inheritdoc/>
    public void Boolean(bool? value)
    {
        if (value is { } some)
        {
            Boolean(some);
        }
        else
        {
            Null();
        }
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">Half a surrogate pair: it has no UTF-8.</exception>
    public void Text(string? value)
    {
        if (value is null)
        {
            Null();
        }
        else if (Next())
        {
            _statement.SetText(_index, value);
        }
    }

    /// <inheritdoc/>
    public void Timestamp(DateTimeOffset value)
    {
        if (Next())
        {
            _statement.SetReservedText(_index, TimestampText.Format(value, _statement.ReserveText(TimestampText.MaxLength)));
        }
    }

    /// <inheritdoc/>
    public void Timestamp(DateTimeOffset? value)
    {
        if (value is { } some)
        {
            Timestamp(some);
        }
        else
        {
            Null();
        }
    }

    /// <inheritdoc/>
    public void Date(DateOnly value)
    {
        if (Next())
        {
            _statement.SetReservedText(_index, ClockText.Format(value, _statement.ReserveText(ClockText.DateLength)));
        }
    }

    /// <inheritdoc/>
    public void Date(DateOnly? value)
    {
        if (value is { } some)
        {
            Date(some);
        }
        else
        {
            Null();
        }
    }

    /// <inheritdoc/>
    public void Time(TimeOnly value)
    {
        if (Next())
        {
            _statement.SetReservedText(_index, ClockText.Format(value, _statement.ReserveText(ClockText.MaxTimeLength)));
        }
    }

    /// <inheritdoc/>
    public void Time(TimeOnly? value)
    {
        if (value is { } some)
        {
            Time(some);
        }
        else
        {
            Null();
        }
    }

    /// <inheritdoc/>
    public void Decimal(decimal value)
    {
        if (Next())
        {
            _statement.SetReservedText(_index, DecimalText.Format(value, _statement.ReserveText(DecimalText.MaxLength)));
        }
    }

    /// <inheritdoc/>
    public void Decimal(decimal? value)
    {
        if (value is { } some)
        {
            Decimal(some);
        }
        else
        {
            Null();
        }
    }

    /// <inheritdoc/>
    public void Blob(byte[]? value)
    {
        if (value is null)
        {
            Null();
        }
        else if (Next())
        {
            _statement.SetBytes(_index, SqliteStorageClass.Blob, value);
        }
    }

    /// <inheritdoc/>
    public void Guid(Guid value)
    {
        if (Next())
        {
            UuidText.Format(value, _statement.ReserveText(UuidText.Length));
            _statement.SetReservedText(_index, UuidText.Length);
        }
    }

    /// <inheritdoc/>
    public void Guid(Guid? value)
    {
        if (value is { } some)
        {
            Guid(some);
        }
        else
        {
            Null();
        }
    }

    /// <inheritdoc/>
    public void Uuid<TId>(TId value)
        where TId : struct, IUuidKey<TId> => Guid(value.Value);

    /// <inheritdoc/>
    public void Uuid<TId>(TId? value)
        where TId : struct, IUuidKey<TId> => Guid(value?.Value);

    /// <inheritdoc/>
    public void Enum<T>(T value, EnumText<T> texts)
        where T : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(texts);
        if (!texts.TryGetUtf8(value, out ReadOnlySpan<byte> utf8))
        {
            _statement.Release();
            throw EnumText<T>.NoMember(value);
        }

        if (Next())
        {
            _statement.SetPinnedText(_index, utf8);
        }
    }

    /// <inheritdoc/>
    public void Enum<T>(T? value, EnumText<T> texts)
        where T : struct, Enum
    {
        if (value is { } some)
        {
            Enum(some, texts);
        }
        else
        {
            Null();
        }
    }

    /// <inheritdoc/>
    public void Json<T>(T? value, JsonCodec<T> codec)
    {
        ArgumentNullException.ThrowIfNull(codec);
        if (!typeof(T).IsValueType && value is null) // in this order: a struct would be boxed for the comparison
        {
            Null();
        }
        else if (Next())
        {
            BindJson(value!, codec);
        }
    }

    /// <inheritdoc/>
    public void Json<T>(T? value, JsonCodec<T> codec)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(codec);
        if (value is not { } some)
        {
            Null();
        }
        else if (Next())
        {
            BindJson(some, codec);
        }
    }

    /// <inheritdoc/>
    public void Value(SqliteValue value)
    {
        switch (value.StorageClass)
        {
            case SqliteStorageClass.Integer:
                Int64(value.ToInt64());
                break;
            case SqliteStorageClass.Real:
                Double(value.ToDouble());
                break;
            case SqliteStorageClass.Text:
                Text(value.ToText());
                break;
            case SqliteStorageClass.Blob:
                Blob(value.ToBlob());
                break;
            default:
                Null();
                break;
        }
    }

    /// <summary>Binds what was written. Every parameter must have a value of this run: what it had before is no longer in memory.</summary>
    /// <exception cref="InvalidOperationException">There were fewer values than parameters.</exception>
    internal readonly void Bind()
    {
        int count = _index + 1;
        if (count < _statement.ParameterCount)
        {
            _statement.Release();
            throw new InvalidOperationException($"{count} values were given for the {_statement.ParameterCount} parameters of: {_statement.Text}");
        }

        _statement.Bind();
    }

    private void Null()
    {
        if (Next())
        {
            _statement.Set(_index, SqliteStorageClass.Null, bits: 0);
        }
    }

    private bool Next() => ++_index < _statement.ParameterCount;

    private readonly void BindJson<T>(T value, JsonCodec<T> codec)
    {
        try
        {
            using JsonScratch scratch = JsonScratch.Rent();
            codec.Write(scratch.Writer, value);
            _statement.SetBytes(_index, SqliteStorageClass.Text, scratch.Written);
        }
        catch
        {
            _statement.Release();
            throw;
        }
    }
}
