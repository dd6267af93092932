using System;
using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace SkillStash.Schema;

/// <summary>The bytes of a cursor: the query's fingerprint, then for each value its storage class and its content, little-endian.</summary>
internal static class CursorBytes
{
    public static ReadOnlySpan<byte> Write(uint fingerprint, ReadOnlySpan<SqliteValue> values)
    {
        ArrayBufferWriter<byte> bytes = new();
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.GetSpan(sizeof(uint)), fingerprint);
        bytes.Advance(sizeof(uint));
        foreach (SqliteValue value in values)
        {
            Write(bytes, value);
        }

        return bytes.WrittenSpan;
    }

    public static bool TryRead(ReadOnlySpan<byte> bytes, out uint fingerprint, [NotNullWhen(true)] out SqliteValue[]? values)
    {
        values = null;
        if (!BinaryPrimitives.TryReadUInt32LittleEndian(bytes, out fingerprint))
        {
            return false;
        }

        List<SqliteValue> read = [];
        bytes = bytes[sizeof(uint)..];
        while (!bytes.IsEmpty)
        {
            if (!TryReadValue(ref bytes, out SqliteValue value))
            {
                return false;
            }

            read.Add(value);
        }

        values = [.. read];
        return true;
    }

    private static void Write(ArrayBufferWriter<byte> bytes, SqliteValue value)
    {
        bytes.Write([(byte)value.StorageClass]);
        switch (value.StorageClass)
        {
            case SqliteStorageClass.Integer:
                WriteInt64(bytes, value.ToInt64());
                break;
            case SqliteStorageClass.Real:
                // D1 has lost the sign of zero, which has none in an order.
                WriteInt64(bytes, BitConverter.DoubleToInt64Bits(value.ToDouble() + 0.0));
                break;
            case SqliteStorageClass.Text:
                WriteContent(bytes, StrictUtf8.Encoding.GetBytes(value.ToText()));
                break;
            case SqliteStorageClass.Blob:
                WriteContent(bytes, value.ToBlob());
                break;
        }
    }

    private static void WriteInt64(ArrayBufferWriter<byte> bytes, long value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(bytes.GetSpan(sizeof(long)), value);
        bytes.Advance(sizeof(long));
    }

    private static void WriteContent(ArrayBufferWriter<byte> bytes, byte[] content)
    {
        WriteInt64(bytes, content.Length);
        bytes.Write(content);
    }

    private static bool TryReadValue(ref ReadOnlySpan<byte> bytes, out SqliteValue value)
    {
        SqliteStorageClass storage = (SqliteStorageClass)bytes[0];
        bytes = bytes[1..];
        value = default;
        if (storage == SqliteStorageClass.Null)
        {
            return true;
        }

        if (!BinaryPrimitives.TryReadInt64LittleEndian(bytes, out long number))
        {
            return false;
        }

        bytes = bytes[sizeof(long)..];
        switch (storage)
        {
            case SqliteStorageClass.Integer:
                value = number;
                return true;
            case SqliteStorageClass.Real:
                value = BitConverter.Int64BitsToDouble(number);
                return true;
            case SqliteStorageClass.Text or SqliteStorageClass.Blob when number >= 0 && number <= bytes.Length:
                ReadOnlySpan<byte> content = bytes[..(int)number];
                bytes = bytes[(int)number..];
                return TryReadContent(content, storage, out value);
            default:
                return false;
        }
    }

    private static bool TryReadContent(ReadOnlySpan<byte> content, SqliteStorageClass storage, out SqliteValue value)
    {
        try
        {
            value = storage == SqliteStorageClass.Text ? StrictUtf8.Encoding.GetString(content) : content.ToArray();
            return true;
        }
        catch (DecoderFallbackException)
        {
            value = default;
            return false;
        }
    }
}
