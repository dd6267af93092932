using System;
using System.Buffers.Text;

namespace SkillStash.Schema;

/// <summary>Tells the rows that a paged query is asked for from those of other parameters, in any language: FNV-1a over the bound values.</summary>
internal static class ParameterHash
{
    private const uint Prime = 16777619;
    private const byte EndOfValue = 0xFF; // no byte of UTF-8
    private const byte Null = 0xFE;
    private const double LargestInteger = 9007199254740991; // JavaScript has one kind of number

    /// <summary>Goes on from a query's own fingerprint.</summary>
    public static uint Of(uint fingerprint, ReadOnlySpan<NativeValue> values)
    {
        Span<byte> number = stackalloc byte[20];
        uint hash = fingerprint;
        foreach (ref readonly NativeValue value in values)
        {
            switch (value.StorageClass)
            {
                case SqliteStorageClass.Integer:
                    hash = Add(hash, Digits(value.Bits, number));
                    break;
                case SqliteStorageClass.Real when Math.Abs(value.Real) <= LargestInteger && Math.Truncate(value.Real) == value.Real:
                    hash = Add(hash, Digits((long)value.Real, number));
                    break;
                case SqliteStorageClass.Real:
                    BitConverter.TryWriteBytes(number, value.Bits);
                    hash = Add(hash, number[..sizeof(double)]);
                    break;
                case SqliteStorageClass.Null:
                    hash = Add(hash, Null);
                    break;
                default:
                    hash = Add(hash, value.Bytes);
                    break;
            }

            hash = Add(hash, EndOfValue);
        }

        return hash;
    }

    private static ReadOnlySpan<byte> Digits(long value, Span<byte> text)
    {
        Utf8Formatter.TryFormat(value, text, out int length);
        return text[..length];
    }

    private static uint Add(uint hash, ReadOnlySpan<byte> bytes)
    {
        foreach (byte each in bytes)
        {
            hash = Add(hash, each);
        }

        return hash;
    }

    private static uint Add(uint hash, byte each) => unchecked((hash ^ each) * Prime);
}
