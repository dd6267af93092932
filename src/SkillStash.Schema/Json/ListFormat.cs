using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;

namespace SkillStash.Schema;

/// <summary>How the values of a list parameter are bound: as one JSON array, in which each is written as its column stores it.</summary>
/// <remarks>
/// The values are only compared: one that no column holds, because it is too fine, equals none. What has no JSON is an <see cref="ArgumentException"/>, which
/// the run of the query turns into its own.
/// </remarks>
public static class ListFormat
{
    private const int MaxRealLength = 32;

    /// <summary>Texts.</summary>
    public static JsonCodec<IReadOnlyList<string>> Text { get; } = new ListCodec<string>(static (json, value) =>
    {
        StrictUtf8.Require(value);
        json.WriteStringValue(value);
    });

    /// <summary>Integers.</summary>
    public static JsonCodec<IReadOnlyList<long>> Int64 { get; } = new ListCodec<long>(static (json, value) => json.WriteNumberValue(value));

    /// <summary>Real numbers.</summary>
    public static JsonCodec<IReadOnlyList<double>> Double { get; } = new ListCodec<double>(WriteReal);

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
        DecimalText.TryStore(value, out long bits, out SqliteStorageClass storageClass);
        if (storageClass == SqliteStorageClass.Integer)
        {
            json.WriteNumberValue(bits);
        }
        else
        {
            WriteReal(json, BitConverter.Int64BitsToDouble(bits));
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
                WriteReal(json, value.ToDouble());
                break;
            case SqliteStorageClass.Text:
                StrictUtf8.Require(value.ToText());
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
        bool isKept = StoredTime.Keeps(value, form);
        if (StoredTime.IsText(form))
        {
            Span<byte> text = stackalloc byte[TimestampText.MaxLength + 1];
            json.WriteStringValue(text[..(isKept ? StoredTime.Format(value, form, text) : StoredTime.FormatBetween(value, form, text))]);
        }
        else if (!isKept)
        {
            WriteReal(json, StoredTime.ToNumberBetween(value, form));
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
    public static JsonCodec<IReadOnlyList<decimal>> ScaledDecimal(int digits) => new ListCodec<decimal>((json, value) =>
    {
        if (DecimalText.TryToUnits(value, digits, out long units))
        {
            json.WriteNumberValue(units);
        }
        else
        {
            WriteReal(json, DecimalText.TryToBetween(value, digits, out double between)
                ? between
                : throw new ArgumentException($"{DecimalText.Show(value)} is no number of 64 bits with {digits} digits after the point."));
        }
    });

    /// <summary>The texts of an enum's members.</summary>
    public static JsonCodec<IReadOnlyList<T>> Enum<T>(EnumText<T> texts)
        where T : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(texts);
        return new ListCodec<T>((json, value) => json.WriteStringValue(texts.ToText(value)));
    }

    // A number without point and exponent is an INTEGER to SQLite, which from 2^53 on need not equal the REAL that has its digits.
    private static void WriteReal(Utf8JsonWriter json, double value)
    {
        if (double.IsNaN(value))
        {
            throw new ArgumentException("NaN is stored as NULL.");
        }

        if (double.IsInfinity(value))
        {
            json.WriteRawValue(value > 0 ? "9e999"u8 : "-9e999"u8);
            return;
        }

        Span<byte> text = stackalloc byte[MaxRealLength];
        value.TryFormat(text, out int length, "R", CultureInfo.InvariantCulture);
        if (text[..length].IndexOfAny("Ee."u8) < 0)
        {
            ".0"u8.CopyTo(text[length..]);
            length += 2;
        }

        json.WriteRawValue(text[..length]);
    }

    private static void Write(Utf8JsonWriter json, Guid value, UuidForm form)
    {
        Span<byte> text = stackalloc byte[UuidText.MaxLength];
        json.WriteStringValue(text[..UuidText.Format(value, form, text)]);
    }
}
