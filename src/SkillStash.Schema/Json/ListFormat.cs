using System;
using System.Collections.Generic;
using System.Text.Json;

namespace SkillStash.Schema;

/// <summary>How the values of a list parameter are bound: as one JSON array, in which each is written as its column stores it.</summary>
/// <remarks>What a column could not hold is an <see cref="ArgumentException"/>, which the run of the query turns into its own.</remarks>
public static class ListFormat
{
    /// <summary>Texts.</summary>
    public static JsonCodec<IReadOnlyList<string>> Text { get; } = new ListCodec<string>(static (json, value) =>
    {
        StrictUtf8.Require(value);
        json.WriteStringValue(value);
    });

    /// <summary>Integers.</summary>
    public static JsonCodec<IReadOnlyList<long>> Int64 { get; } = new ListCodec<long>(static (json, value) => json.WriteNumberValue(value));

    /// <summary>Real numbers, all of them finite.</summary>
    public static JsonCodec<IReadOnlyList<double>> Double { get; } = new ListCodec<double>(static (json, value) => json.WriteNumberValue(value));

    /// <summary>Booleans, as 0 or 1.</summary>
    public static JsonCodec<IReadOnlyList<bool>> Boolean { get; } = new ListCodec<bool>(static (json, value) => json.WriteNumberValue(value ? 1 : 0));

    /// <summary>Dates, as text.</summary>
    public static JsonCodec<IReadOnlyList<DateOnly>> Date { get; } = new ListCodec<DateOnly>(static (json, value) =>
    {
        Span<byte> text = stackalloc byte[ClockText.DateLength];
        json.WriteStringValue(text[..ClockText.Format(value, text)]);
    });

    /// <summary>Times of day, as text.</summary>
    public static JsonCodec<IReadOnlyList<TimeOnly>> Time { get; } = new ListCodec<TimeOnly>(static (json, value) =>
    {
        Span<byte> text = stackalloc byte[ClockText.MaxTimeLength];
        json.WriteStringValue(text[..ClockText.Format(value, text)]);
    });

    /// <summary>Decimal numbers.</summary>
    public static JsonCodec<IReadOnlyList<decimal>> Decimal { get; } = new ListCodec<decimal>(static (json, value) =>
    {
        if (!DecimalText.TryStore(value, out long bits, out SqliteStorageClass storageClass))
        {
            throw new ArgumentException($"SQLite keeps about 15 digits of a decimal number, and {DecimalText.Show(value)} has more.");
        }

        if (storageClass == SqliteStorageClass.Integer)
        {
            json.WriteNumberValue(bits);
        }
        else
        {
            json.WriteNumberValue(BitConverter.Int64BitsToDouble(bits));
        }
    });

    /// <summary>Values of any storage class but BLOB.</summary>
    public static JsonCodec<IReadOnlyList<SqliteValue>> Value { get; } = new ListCodec<SqliteValue>(static (json, value) =>
    {
        switch (value.StorageClass)
        {
            case SqliteStorageClass.Integer:
                json.WriteNumberValue(value.ToInt64());
                break;
            case SqliteStorageClass.Real:
                json.WriteNumberValue(value.ToDouble());
                break;
            case SqliteStorageClass.Text:
                json.WriteStringValue(value.ToText());
                break;
            case SqliteStorageClass.Null:
                json.WriteNullValue();
                break;
            default:
                throw new ArgumentException("A list has no room for a blob.");
        }
    });

    /// <summary>Points in time, in the form of their column.</summary>
    public static JsonCodec<IReadOnlyList<DateTimeOffset>> Timestamp(TimeForm form = TimeForm.Any) => new ListCodec<DateTimeOffset>((json, value) =>
    {
        if (!StoredTime.Keeps(value, form))
        {
            throw new ArgumentException($"{value.UtcDateTime:O} has a finer fraction of a second than {StoredTime.Describe(form)}.");
        }

        if (StoredTime.IsText(form))
        {
            Span<byte> text = stackalloc byte[TimestampText.MaxLength];
            json.WriteStringValue(text[..StoredTime.Format(value, form, text)]);
        }
        else if (form == TimeForm.JulianDay)
        {
            json.WriteNumberValue(StoredTime.ToJulianDay(value));
        }
        else
        {
            json.WriteNumberValue(StoredTime.ToInteger(value, form));
        }
    });

    /// <summary>UUIDs, in the form of their column.</summary>
    public static JsonCodec<IReadOnlyList<Guid>> Guid(UuidForm form = UuidForm.Lower) => new ListCodec<Guid>((json, value) => Write(json, value, form));

    /// <summary>Typed keys that are UUIDs, in the form of their column.</summary>
    public static JsonCodec<IReadOnlyList<TId>> Uuid<TId>(UuidForm form = UuidForm.Lower)
        where TId : struct, IUuidKey<TId> => new ListCodec<TId>((json, value) => Write(json, value.Value, form));

    /// <summary>Typed keys that are integers.</summary>
    public static JsonCodec<IReadOnlyList<TId>> Key<TId>()
        where TId : struct, IInt64Key<TId> => new ListCodec<TId>(static (json, value) => json.WriteNumberValue(value.Value));

    /// <summary>Decimal numbers, as integers of their last digit's unit.</summary>
    public static JsonCodec<IReadOnlyList<decimal>> ScaledDecimal(int digits) => new ListCodec<decimal>((json, value) => json.WriteNumberValue(
        DecimalText.TryToUnits(value, digits, out long units)
            ? units
            : throw new ArgumentException($"{DecimalText.Show(value)} is no number of 64 bits with {digits} digits after the point.")));

    /// <summary>The texts of an enum's members.</summary>
    public static JsonCodec<IReadOnlyList<T>> Enum<T>(EnumText<T> texts)
        where T : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(texts);
        return new ListCodec<T>((json, value) => json.WriteStringValue(texts.ToText(value)));
    }

    private static void Write(Utf8JsonWriter json, Guid value, UuidForm form)
    {
        Span<byte> text = stackalloc byte[UuidText.MaxLength];
        json.WriteStringValue(text[..UuidText.Format(value, form, text)]);
    }
}
