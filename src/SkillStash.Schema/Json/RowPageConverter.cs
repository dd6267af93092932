using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SkillStash.Schema;

internal sealed class RowPageConverter<TRow> : JsonConverter<Page<TRow>>
    where TRow : class, IRow<TRow>
{
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
        PageFormat.WriteStart(writer);
        foreach (TRow row in value)
        {
            JsonRow.Write(writer, row);
        }

        PageFormat.WriteEnd(writer, value.Next);
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
                    case PageFormat.Items:
                        rows = [.. Rows.Read(ref reader).AsSpan()];
                        break;
                    case PageFormat.Next:
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

        return new Page<TRow>(rows ?? throw new JsonShapeException(PageFormat.Items, "is missing"), next);
    }

    private static Cursor ReadCursor(ref Utf8JsonReader reader) =>
        Cursor.TryParse(JsonToken.Text(ref reader), out Cursor? cursor) ? cursor : throw JsonToken.Not("a cursor");
}
