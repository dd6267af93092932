using System;

namespace SkillStash.Schema;

/// <content>Values that may be NULL: NULL, or what the value alone is bound as.</content>
public partial struct ParameterWriter
{
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
    public void BigInt(long? value) => Int64(value);

    /// <inheritdoc/>
    public void Int64<TId>(TId? value)
        where TId : struct, IInt64Key<TId> => Int64(value?.Value);

    /// <inheritdoc/>
    public void BigInt<TId>(TId? value)
        where TId : struct, IInt64Key<TId> => BigInt(value?.Value);

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
    public void Timestamp(DateTimeOffset? value, TimeForm form = TimeForm.Any)
    {
        if (value is { } some)
        {
            Timestamp(some, form);
        }
        else
        {
            Null();
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
    public void ScaledDecimal(decimal? value, int digits)
    {
        if (value is { } some)
        {
            ScaledDecimal(some, digits);
        }
        else
        {
            Null();
        }
    }

    /// <inheritdoc/>
    public void Guid(Guid? value, UuidForm form = UuidForm.Lower)
    {
        if (value is { } some)
        {
            Guid(some, form);
        }
        else
        {
            Null();
        }
    }

    /// <inheritdoc/>
    public void Uuid<TId>(TId? value, UuidForm form = UuidForm.Lower)
        where TId : struct, IUuidKey<TId> => Guid(value?.Value, form);

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
}
