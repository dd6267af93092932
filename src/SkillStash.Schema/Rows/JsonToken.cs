using System;
using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;

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

    /// <summary>Writes the string that a reader stands on.</summary>
    public static void CopyText(ref Utf8JsonReader reader, Utf8JsonWriter writer)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw Not("a string");
        }

        Parse<Utf8JsonWriter, bool>(ref reader, writer, TryWrite, "valid UTF-8");
    }

    /// <summary>The name of the property that the reader stands on.</summary>
    public static string Name(ref Utf8JsonReader reader) => Unescaped(ref reader);

    public static byte[] Blob(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String && reader.TryGetBytesFromBase64(out byte[]? value) ? value : throw Not("base64");

    public static Guid Guid(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String && reader.TryGetGuid(out Guid value) ? value : throw Not("a UUID");

    /// <summary>Gives the unescaped bytes of a string to a parser; throws unless it takes them.</summary>
    public static T Parse<T>(ref Utf8JsonReader reader, Parser<T> parser, string wanted) =>
        Parse<Parser<T>, T>(ref reader, parser, static (utf8, parse, out value) => parse(utf8, out value), wanted);

    private static T Parse<TState, T>(ref Utf8JsonReader reader, TState state, Parser<TState, T> parser, string wanted)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw Not(wanted);
        }

        if (!reader.ValueIsEscaped && !reader.HasValueSequence)
        {
            return parser(reader.ValueSpan, state, out T plain) ? plain : throw Not(wanted);
        }

        int length = reader.HasValueSequence ? checked((int)reader.ValueSequence.Length) : reader.ValueSpan.Length;
        byte[]? rented = length > StackLength ? ArrayPool<byte>.Shared.Rent(length) : null;
        Span<byte> buffer = rented ?? stackalloc byte[StackLength];
        try
        {
            return parser(buffer[..reader.CopyString(buffer)], state, out T value) ? value : throw Not(wanted);
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

    private static bool TryWrite(ReadOnlySpan<byte> utf8, Utf8JsonWriter writer, out bool isWritten)
    {
        isWritten = Utf8.IsValid(utf8);
        if (isWritten)
        {
            writer.WriteStringValue(utf8);
        }

        return isWritten;
    }

    private static string Unescaped(ref Utf8JsonReader reader) => WellFormed(ref reader, static (ref Utf8JsonReader each) => each.GetString()!);

    public static JsonShapeException Not(string wanted) => new("", $"is not {wanted}");

    public delegate T Reading<out T>(ref Utf8JsonReader reader);

    public delegate bool Parser<T>(ReadOnlySpan<byte> utf8, out T value);

    private delegate bool Parser<in TState, T>(ReadOnlySpan<byte> utf8, TState state, out T value);
}
