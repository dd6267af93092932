using System;

namespace SkillStash.Schema;

/// <summary>Asks the map of <see cref="IChanges{TChanges}"/> which columns are set. It wants no values.</summary>
/// <param name="isSet">Takes the answers, in the order of the columns.</param>
internal ref struct SetColumns(Span<bool> isSet) : IRowWriter
{
    private readonly Span<bool> _isSet = isSet;
    private int _index;

    /// <inheritdoc/>
    public bool Has(bool hasValue)
    {
        _isSet[_index++] = hasValue;
        return false;
    }

    /// <inheritdoc/>
    public readonly void Int64(long value)
    {
    }

    /// <inheritdoc/>
    public readonly void Int64(long? value)
    {
    }

    /// <inheritdoc/>
    public readonly void BigInt(long value)
    {
    }

    /// <inheritdoc/>
    public readonly void BigInt(long? value)
    {
    }

    /// <inheritdoc/>
    public readonly void Int64<TId>(TId value)
        where TId : struct, IInt64Key<TId>
    {
    }

    /// <inheritdoc/>
    public readonly void Int64<TId>(TId? value)
        where TId : struct, IInt64Key<TId>
    {
    }

    /// <inheritdoc/>
    public readonly void BigInt<TId>(TId value)
        where TId : struct, IInt64Key<TId>
    {
    }

    /// <inheritdoc/>
    public readonly void BigInt<TId>(TId? value)
        where TId : struct, IInt64Key<TId>
    {
    }

    /// <inheritdoc/>
    public readonly void Double(double value)
    {
    }

    /// <inheritdoc/>
    public readonly void Double(double? value)
    {
    }

    /// <inheritdoc/>
    public readonly void Boolean(bool value)
    {
    }

    /// <inheritdoc/>
    public readonly void Boolean(bool? value)
    {
    }

    /// <inheritdoc/>
    public readonly void Text(string? value)
    {
    }

    /// <inheritdoc/>
    public readonly void Timestamp(DateTimeOffset value, TimeForm form = TimeForm.Any)
    {
    }

    /// <inheritdoc/>
    public readonly void Timestamp(DateTimeOffset? value, TimeForm form = TimeForm.Any)
    {
    }

    /// <inheritdoc/>
    public readonly void Date(DateOnly value)
    {
    }

    /// <inheritdoc/>
    public readonly void Date(DateOnly? value)
    {
    }

    /// <inheritdoc/>
    public readonly void Time(TimeOnly value)
    {
    }

    /// <inheritdoc/>
    public readonly void Time(TimeOnly? value)
    {
    }

    /// <inheritdoc/>
    public readonly void Decimal(decimal value)
    {
    }

    /// <inheritdoc/>
    public readonly void Decimal(decimal? value)
    {
    }

    /// <inheritdoc/>
    public readonly void ScaledDecimal(decimal value, int digits)
    {
    }

    /// <inheritdoc/>
    public readonly void ScaledDecimal(decimal? value, int digits)
    {
    }

    /// <inheritdoc/>
    public readonly void Blob(byte[]? value)
    {
    }

    /// <inheritdoc/>
    public readonly void Guid(Guid value, UuidForm form = UuidForm.Lower)
    {
    }

    /// <inheritdoc/>
    public readonly void Guid(Guid? value, UuidForm form = UuidForm.Lower)
    {
    }

    /// <inheritdoc/>
    public readonly void Uuid<TId>(TId value, UuidForm form = UuidForm.Lower)
        where TId : struct, IUuidKey<TId>
    {
    }

    /// <inheritdoc/>
    public readonly void Uuid<TId>(TId? value, UuidForm form = UuidForm.Lower)
        where TId : struct, IUuidKey<TId>
    {
    }

    /// <inheritdoc/>
    public readonly void Enum<T>(T value, EnumText<T> texts)
        where T : struct, Enum
    {
    }

    /// <inheritdoc/>
    public readonly void Enum<T>(T? value, EnumText<T> texts)
        where T : struct, Enum
    {
    }

    /// <inheritdoc/>
    public readonly void Json<T>(T? value, JsonCodec<T> codec)
    {
    }

    /// <inheritdoc/>
    public readonly void Json<T>(T? value, JsonCodec<T> codec)
        where T : struct
    {
    }

    /// <inheritdoc/>
    public readonly void NumericValue(SqliteValue value)
    {
    }


    /// <inheritdoc/>
    public readonly void Value(SqliteValue value)
    {
    }

    /// <inheritdoc/>
    public readonly void Others(string? properties)
    {
    }
}
