using System;
using System.Linq;

namespace SkillStash.Schema;

/// <summary>Binds values to the parameters ?1, ?2 … of a statement, in order.</summary>
/// <remarks>
/// Values past the last parameter are ignored: a row also has generated columns, which are read and never bound. Nothing is allocated:
/// text goes straight into memory that the statement keeps.
/// </remarks>
public partial struct ParameterWriter : IRowWriter
{
    private readonly Statement _statement;
    private string? _columns;
    private readonly bool _onlyValues;
    private int _index;
    private int _column;

    /// <summary>Begins before the first parameter.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="onlyValues">
    /// Whether it has parameters for just those columns that have a value, as the UPDATE of <see cref="IChanges{TChanges}"/> does. An
    /// INSERT has two for a column that may be left out: whether there is a value, and the value.
    /// </param>
    /// <param name="columns">The names of the values in their order, as a row's map has them; null where they are no columns.</param>
    internal ParameterWriter(Statement statement, string? columns = null, bool onlyValues = false)
    {
        _statement = statement;
        _columns = columns;
        _onlyValues = onlyValues;
        _index = -1;
        _column = -1;
    }

    /// <inheritdoc/>
    public bool Has(bool hasValue)
    {
        if (!_onlyValues)
        {
            Boolean(hasValue);
            _column--; // the flag is no column
        }

        if (!hasValue && !_onlyValues)
        {
            Null();
        }
        else if (!hasValue)
        {
            _column++;
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
    public void BigInt(long value) => Int64(value);

    /// <inheritdoc/>
    public void Int64<TId>(TId value)
        where TId : struct, IInt64Key<TId> => Int64(value.Value);

    /// <inheritdoc/>
    public void BigInt<TId>(TId value)
        where TId : struct, IInt64Key<TId> => BigInt(value.Value);

    /// <inheritdoc/>
    /// <exception cref="UnstorableValueException">Not a number, which SQLite stores as NULL, or infinite, which JSON cannot say.</exception>
    public void Double(double value)
    {
        if (double.IsNaN(value))
        {
            throw Refused("NaN is stored as NULL.");
        }

        if (double.IsInfinity(value) && IsStored(_column + 1))
        {
            throw Refused("An infinite number has no JSON.");
        }

        if (Next())
        {
            _statement.Set(_index, SqliteStorageClass.Real, BitConverter.DoubleToInt64Bits(value));
        }
    }

    /// <inheritdoc/>
    public void Boolean(bool value) => Int64(value ? 1 : 0);

    /// <inheritdoc/>
    /// <exception cref="UnstorableValueException">Half a surrogate pair: it has no UTF-8.</exception>
    public void Text(string? value)
    {
        if (value is null)
        {
            Null();
        }
        else if (Next() && !_statement.TrySetText(_index, value))
        {
            throw Refused("The text has half a surrogate pair, which UTF-8 cannot express.", _column);
        }
    }

    /// <inheritdoc/>
    /// <exception cref="UnstorableValueException">The form has no room for the fraction of the second.</exception>
    public void Timestamp(DateTimeOffset value, TimeForm form = TimeForm.Any)
    {
        if (!StoredTime.Keeps(value, form))
        {
            throw Refused($"{value.UtcDateTime:O} has a finer fraction of a second than {StoredTime.Describe(form)}.");
        }

        if (!Next())
        {
            return;
        }

        if (StoredTime.IsText(form))
        {
            _statement.SetReservedText(_index, StoredTime.Format(value, form, _statement.ReserveText(TimestampText.MaxLength)));
        }
        else if (form == TimeForm.JulianDay)
        {
            _statement.Set(_index, SqliteStorageClass.Real, BitConverter.DoubleToInt64Bits(StoredTime.ToJulianDay(value)));
        }
        else
        {
            _statement.Set(_index, SqliteStorageClass.Integer, StoredTime.ToInteger(value, form));
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
    public void Time(TimeOnly value)
    {
        if (Next())
        {
            _statement.SetReservedText(_index, ClockText.Format(value, _statement.ReserveText(ClockText.MaxTimeLength)));
        }
    }

    /// <inheritdoc/>
    /// <exception cref="UnstorableValueException">Neither an integer of 64 bits nor a double stands for the number.</exception>
    public void Decimal(decimal value)
    {
        if (!DecimalText.TryStore(value, out long bits, out SqliteStorageClass storageClass))
        {
            throw Refused($"SQLite keeps about 15 digits of a decimal number, and {DecimalText.Show(value)} has more; @decimal stores it as an integer.");
        }

        if (Next())
        {
            _statement.Set(_index, storageClass, bits);
        }
    }

    /// <inheritdoc/>
    /// <exception cref="UnstorableValueException">The number has more digits after the point, or is too large for 64 bits.</exception>
    public void ScaledDecimal(decimal value, int digits)
    {
        if (!DecimalText.TryToUnits(value, digits, out long units))
        {
            throw Refused($"{DecimalText.Show(value)} is no number of 64 bits with {digits} digits after the point.");
        }

        Int64(units);
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
    public void Guid(Guid value, UuidForm form = UuidForm.Lower)
    {
        if (Next())
        {
            _statement.SetReservedText(_index, UuidText.Format(value, form, _statement.ReserveText(UuidText.MaxLength)));
        }
    }

    /// <inheritdoc/>
    public void Uuid<TId>(TId value, UuidForm form = UuidForm.Lower)
        where TId : struct, IUuidKey<TId> => Guid(value.Value, form);

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
    public void Json<T>(T? value, JsonCodec<T> codec)
    {
        ArgumentNullException.ThrowIfNull(codec);
        if (!typeof(T).IsValueType && value is null) // in this order: a struct would be boxed for the comparison
        {
            if (codec.IsList)
            {
                _statement.Release();
                throw new ArgumentNullException(nameof(value), "A list without values is an empty one.");
            }

            Null();
        }
        else if (Next())
        {
            BindJson(value!, codec, isNullable: false);
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
            BindJson(some, codec, isNullable: true);
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

    /// <inheritdoc/>
    /// <exception cref="UnstorableValueException">A text that NUMERIC affinity takes for a number, or a real number that it stores as an integer.</exception>
    public void NumericValue(SqliteValue value)
    {
        if (value.StorageClass == SqliteStorageClass.Text && NumericText.IsNumber(value.ToText()) && IsStored(_column + 1))
        {
            throw Refused($"The column's NUMERIC affinity makes a number of the text {value}.");
        }

        if (value.StorageClass == SqliteStorageClass.Real && NumericText.IsInteger(value.ToDouble()) && IsStored(_column + 1))
        {
            throw Refused($"The column's NUMERIC affinity makes an INTEGER of {value}; write the integer.");
        }

        Value(value);
    }

    /// <inheritdoc/>
    public readonly void Others(string? properties)
    {
    }

    /// <summary>Ends the columns: the values that follow are a key, and only compared.</summary>
    internal void EndColumns() => _columns = null;

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

    /// <summary>The number of values so far.</summary>
    internal readonly int Count => _index + 1;

    // What is only compared may be what others have stored, and is bound as it was read.
    private readonly bool IsStored(int column) => ColumnOf(column).Length > 0;

    private readonly string ColumnOf(int column) => _columns is null ? "" : IdentifierList.Split(_columns).ElementAtOrDefault(column) ?? "";

    private void Null()
    {
        if (Next())
        {
            _statement.Set(_index, SqliteStorageClass.Null, bits: 0);
        }
    }

    private bool Next()
    {
        _column++;
        return ++_index < _statement.ParameterCount;
    }

    /// <summary>Gives the statement back, and says that its column would not keep the next value.</summary>
    private readonly UnstorableValueException Refused(string reason) => Refused(reason, _column + 1);

    private readonly UnstorableValueException Refused(string reason, int column)
    {
        _statement.Release();
        return new UnstorableValueException(_statement.Owner, ColumnOf(column), reason);
    }

    private readonly void BindJson<T>(T value, JsonCodec<T> codec, bool isNullable)
    {
        try
        {
            using JsonScratch scratch = JsonScratch.Rent();
            codec.Write(scratch.Writer, value);
            ReadOnlySpan<byte> utf8 = scratch.Written;
            if (isNullable && utf8.SequenceEqual("null"u8) && IsStored(_column))
            {
                throw Refused("The document null has the same JSON as NULL, which the column allows; write NULL.", _column);
            }

            if (codec.IsNumeric && !JsonNumber.Survives(utf8) && IsStored(_column))
            {
                throw Refused("The column's NUMERIC affinity changes a document that is a number, other than an integer of 64 bits.", _column);
            }

            _statement.SetBytes(_index, SqliteStorageClass.Text, utf8);
        }
        catch (ArgumentException fault) when (fault is not UnstorableValueException)
        {
            // Half a surrogate pair, or a number that is not finite.
            throw Refused(fault.Message, _column);
        }
        catch
        {
            _statement.Release();
            throw;
        }
    }
}
