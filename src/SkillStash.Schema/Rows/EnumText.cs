using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;

namespace SkillStash.Schema;

/// <summary>The exact SQL texts of an enum whose members stand in the same order: the first text is the member of value 0.</summary>
/// <remarks>Texts are compared byte by byte: case, blanks and accents count.</remarks>
/// <typeparam name="TEnum">An enum over <see cref="int"/> whose members are numbered from 0 without a gap.</typeparam>
public sealed class EnumText<TEnum>
    where TEnum : struct, Enum
{
    private readonly string[] _texts;
    private readonly byte[][] _utf8;

    /// <summary>The enum as a JSON string.</summary>
    internal JsonCodec<TEnum> Codec { get; }

    /// <summary>Pairs the members of the enum, in order, with their texts.</summary>
    /// <exception cref="ArgumentException">The enum is not over <see cref="int"/>.</exception>
    public EnumText(params string[] texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        if (Enum.GetUnderlyingType(typeof(TEnum)) != typeof(int))
        {
            throw new ArgumentException($"{typeof(TEnum).Name} must be an enum over int.");
        }

        Codec = new EnumCodec<TEnum>(this);
        _texts = texts;
        _utf8 = new byte[texts.Length][];
        for (int i = 0; i < texts.Length; i++)
        {
            // Pinned for good: a statement binds the bytes in place.
            byte[] bytes = GC.AllocateUninitializedArray<byte>(Math.Max(1, Encoding.UTF8.GetByteCount(texts[i])), pinned: true);
            Encoding.UTF8.GetBytes(texts[i], bytes);
            _utf8[i] = bytes;
        }
    }

    /// <summary>The texts, in the order of the members.</summary>
    public ReadOnlySpan<string> Texts => _texts;

    /// <summary>The text of a member.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of the enum.</exception>
    public string ToText(TEnum value)
    {
        int ordinal = Unsafe.BitCast<TEnum, int>(value);
        return (uint)ordinal < (uint)_texts.Length ? _texts[ordinal] : throw NoMember(value);
    }

    /// <summary>Finds the member with this text.</summary>
    public bool TryParse([NotNullWhen(true)] string? text, out TEnum value) => Find(Array.IndexOf(_texts, text), out value);

    /// <summary>Finds the member with this text, given in UTF-8.</summary>
    public bool TryParse(ReadOnlySpan<byte> utf8, out TEnum value)
    {
        int ordinal = _texts.Length - 1;
        while (ordinal >= 0 && !utf8.SequenceEqual(Bytes(ordinal)))
        {
            ordinal--;
        }

        return Find(ordinal, out value);
    }

    /// <summary>The pinned bytes of a member's text; false if the value is no member.</summary>
    internal bool TryGetUtf8(TEnum value, out ReadOnlySpan<byte> utf8)
    {
        int ordinal = Unsafe.BitCast<TEnum, int>(value);
        bool known = (uint)ordinal < (uint)_utf8.Length;
        utf8 = known ? Bytes(ordinal) : default;
        return known;
    }

    internal static ArgumentOutOfRangeException NoMember(TEnum value) =>
        new(nameof(value), value, $"{value} is no member of {typeof(TEnum).Name}.");

    private static bool Find(int ordinal, out TEnum value)
    {
        value = ordinal < 0 ? default : Unsafe.BitCast<int, TEnum>(ordinal);
        return ordinal >= 0;
    }

    // The empty text has one byte of room, so that its address is never null.
    private ReadOnlySpan<byte> Bytes(int ordinal) => _texts[ordinal].Length == 0 ? _utf8[ordinal].AsSpan(0, 0) : _utf8[ordinal];
}
