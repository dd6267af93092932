using System;
using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SkillStash.Schema;

internal sealed class ArrayCodec<T>(JsonCodec<T> element) : JsonCodec<EquatableArray<T>>
{
    internal override JsonObject Schema => JsonSchemas.OfArray(element.Schema);

    public override EquatableArray<T> Read(ref Utf8JsonReader reader)
    {
        RequireArray(in reader);
        FirstElements first = default;
        Span<T> items = first;
        T[]? rented = null;
        int count = 0;
        try
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                if (count == items.Length)
                {
                    items = Grow(items, ref rented);
                }

                items[count] = ReadElement(ref reader, count);
                count++;
            }

            return EquatableArray<T>.Own(items[..count].ToArray());
        }
        finally
        {
            Return(rented);
        }
    }

    internal override void Copy(ref Utf8JsonReader reader, Utf8JsonWriter writer)
    {
        RequireArray(in reader);
        writer.WriteStartArray();
        for (int i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            CopyElement(ref reader, writer, i);
        }

        writer.WriteEndArray();
    }

    public override void Write(Utf8JsonWriter writer, EquatableArray<T> value)
    {
        writer.WriteStartArray();
        foreach (T item in value.AsSpan())
        {
            element.Write(writer, item);
        }

        writer.WriteEndArray();
    }

    private static void RequireArray(in Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw JsonToken.Not("an array");
        }
    }

    private static Span<T> Grow(Span<T> items, ref T[]? rented)
    {
        T[] larger = ArrayPool<T>.Shared.Rent(2 * items.Length);
        items.CopyTo(larger);
        Return(rented);
        rented = larger;
        return larger;
    }

    private static void Return(T[]? rented)
    {
        if (rented is not null)
        {
            ArrayPool<T>.Shared.Return(rented, clearArray: RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        }
    }

    private T ReadElement(ref Utf8JsonReader reader, int index)
    {
        try
        {
            return element.Read(ref reader);
        }
        catch (JsonException exception)
        {
            throw JsonShapeException.Within($"[{index}]", exception);
        }
    }

    private void CopyElement(ref Utf8JsonReader reader, Utf8JsonWriter writer, int index)
    {
        try
        {
            element.Copy(ref reader, writer);
        }
        catch (JsonException exception)
        {
            throw JsonShapeException.Within($"[{index}]", exception);
        }
    }

    // Most arrays are short: they are collected on the stack, and only the result is allocated.
    [InlineArray(8)]
    private struct FirstElements
    {
        private T _first;
    }
}
