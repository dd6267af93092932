using System;

namespace SkillStash.Schema;

/// <summary>A value on its way to or from SQLite: its storage class, and its bits or where its bytes are.</summary>
internal unsafe struct NativeValue
{
    /// <summary>The storage class.</summary>
    public SqliteStorageClass StorageClass;

    /// <summary>The length of a text or blob in bytes.</summary>
    public int Length;

    /// <summary>The integer, the bits of the real number, or the address of the bytes.</summary>
    public long Bits;

    /// <summary>The number as a real one.</summary>
    public readonly double Real => StorageClass == SqliteStorageClass.Integer ? Bits : BitConverter.Int64BitsToDouble(Bits);

    /// <summary>The text in UTF-8, or the blob.</summary>
    public readonly ReadOnlySpan<byte> Bytes => new((void*)Bits, Length);
}
