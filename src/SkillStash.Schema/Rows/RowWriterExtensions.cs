using System;

namespace SkillStash.Schema;

/// <summary>Writes several neighbouring values of one kind, or one that may be left out. Nothing is allocated: the arguments stay on the stack.</summary>
public static class RowWriterExtensions
{
    /// <summary>Writes JSON to a column that does not allow NULL; null takes the DEFAULT. The document <c>null</c> is a value like another there.</summary>
    public static void JsonOrDefault<TWriter, T>(this ref TWriter row, T? value, JsonCodec<T> codec)
        where TWriter : struct, IRowWriter, allows ref struct
        where T : struct
    {
        if (value is { } document)
        {
            row.Json(document, codec);
        }
        else
        {
            row.Json(value, codec);
        }
    }

    /// <summary>Writes integers; null is NULL.</summary>
    public static void Int64<TWriter>(this ref TWriter row, params ReadOnlySpan<long?> values)
        where TWriter : struct, IRowWriter, allows ref struct
    {
        foreach (long? value in values)
        {
            row.Int64(value);
        }
    }

    /// <summary>Writes booleans; null is NULL.</summary>
    public static void Boolean<TWriter>(this ref TWriter row, params ReadOnlySpan<bool?> values)
        where TWriter : struct, IRowWriter, allows ref struct
    {
        foreach (bool? value in values)
        {
            row.Boolean(value);
        }
    }

    /// <summary>Writes texts; null is NULL.</summary>
    public static void Text<TWriter>(this ref TWriter row, params ReadOnlySpan<string?> values)
        where TWriter : struct, IRowWriter, allows ref struct
    {
        foreach (string? value in values)
        {
            row.Text(value);
        }
    }

    /// <summary>Writes points in time; null is NULL.</summary>
    public static void Timestamp<TWriter>(this ref TWriter row, params ReadOnlySpan<DateTimeOffset?> values)
        where TWriter : struct, IRowWriter, allows ref struct
    {
        foreach (DateTimeOffset? value in values)
        {
            row.Timestamp(value);
        }
    }
}
