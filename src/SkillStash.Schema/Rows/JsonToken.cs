using System;
using System.Buffers;
using System.Text.Json;

namespace SkillStash.Schema;

/// <summary>Takes one value from the token that a reader stands on, or throws <see cref="JsonShapeException"/>.</summary>
internal static class JsonToken
{
    private const int StackLength = 128;

    public static long Int64(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out long value) ? value : throw Not("an integer of 64 bits");

    public static double Double(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out double value) && double.IsFinite(value)
            ? value
            : throw Not("a finite number");

    public static decimal Decimal(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out decimal value) ? value : throw Not("a decimal number");

    public static bool Boolean(ref Utf8JsonReader reader) =>
        reader.TokenType is JsonTokenType.True or JsonTokenType.False ? reader.TokenType == JsonTokenType.True : throw Not("true or false");

    public static string Text(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String ? Unescaped(ref reader) : throw Not("a string");

    /// <summary>The name of the property that the reader stands on.</summary>
    public static string Name(ref Utf8JsonReader reader) => Unescaped(ref reader);

    public static byte[] Blob(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String && reader.TryGetBytesFromBase64(out byte[]? value) ? value : throw Not("base64");

    public static Guid Guid(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String && reader.TryGetGuid(out Guid value) ? value : throw Not("a UUID");

    /// <summary>Gives the unescaped bytes of a string to a parser; throws unless it takes them.</summary>
    public static T Parse<T>(ref Utf8JsonReader reader, Parser<T> parser, string wanted)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw Not(wanted);
        }

        if (!reader.ValueIsEscaped && !reader.HasValueSequence)
        {
            return parser(reader.ValueSpan, out T plain) ? plain : throw Not(wanted);
        }

        int length = reader.HasValueSequence ? checked((int)reader.ValueSequence.Length) : reader.ValueSpan.Length;
        byte[]? rented = length > StackLength ? ArrayPool<byte>.Shared.Rent(length) : null;
        Span<byte> buffer = rented ?? stackalloc byte[StackLength];
        try
        {
            return parser(buffer[..reader.CopyString(buffer)], out T value) ? value : throw Not(wanted);
        }
        catch (InvalidOperationException)
        {
            throw Not("valid UTF-8");
        }
        finally
        {
            if (rented is not null)
            {
                ArrayPool<byte>.Shared.Return(rented);
            }
        }
    }

    /// <summary>Passes over the value that the reader stands on, whatever it is.</summary>
    public static void Skip(ref Utf8JsonReader reader)
    {
        if (!reader.TrySkip())
        {
            throw Not("complete");
        }
    }

    /// <summary>Reads what an escaped half of a surrogate pair, or broken bytes, may be in: .NET's exception for them becomes one of ours.</summary>
    public static T WellFormed<T>(ref Utf8JsonReader reader, Reading<T> read)
    {
        try
        {
            return read(ref reader);
        }
        catch (InvalidOperationException)
        {
            throw Not("valid UTF-8");
        }
    }

    private static string Unescaped(ref Utf8JsonReader reader) => WellFormed(ref reader, static (ref Utf8JsonReader each) => each.GetString()!);

    public static JsonShapeException Not(string wanted) => new("", $"is not {wanted}");

    public delegate T Reading<out T>(ref Utf8JsonReader reader);

    public delegate bool Parser<T>(ReadOnlySpan<byte> utf8, out T value);
}
