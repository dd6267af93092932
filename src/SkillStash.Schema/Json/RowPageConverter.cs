using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SkillStash.Schema;

internal sealed class RowPageConverter<TRow> : JsonConverter<Page<TRow>>
    where TRow : class, IRow<TRow>
{
    private const string Items = "items";
    private const string Next = "next";

    private static readonly JsonCodec<EquatableArray<TRow>> Rows = JsonCodec.Array(JsonCodec.Object<TRow>());

    public override Page<TRow> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return Read(ref reader);
        }
        catch (JsonShapeException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }

    public override void Write(Utf8JsonWriter writer, Page<TRow> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteStartArray(Items);
        foreach (TRow row in value)
        {
            JsonRow.Write(writer, row);
        }

        writer.WriteEndArray();
        writer.WriteString(Next, value.Next?.ToString());
        writer.WriteEndObject();
    }

    private static Page<TRow> Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw JsonToken.Not("an object");
        }

        List<TRow>? rows = null;
        Cursor? next = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = JsonToken.Name(ref reader);
            reader.Read();
            try
            {
                switch (name)
                {
                    case Items:
                        rows = [.. Rows.Read(ref reader).AsSpan()];
                        break;
                    case Next:
                        next = reader.TokenType == JsonTokenType.Null ? null : ReadCursor(ref reader);
                        break;
                    default:
                        JsonToken.Skip(ref reader);
                        break;
                }
            }
            catch (JsonException exception)
            {
                throw JsonShapeException.Within(name, exception);
            }
        }

        return new Page<TRow>(rows ?? throw new JsonShapeException(Items, "is missing"), next);
    }

    private static Cursor ReadCursor(ref Utf8JsonReader reader) =>
        Cursor.TryParse(JsonToken.Text(ref reader), out Cursor? cursor) ? cursor : throw JsonToken.Not("a cursor");
}
