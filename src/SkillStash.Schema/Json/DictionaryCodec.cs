using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SkillStash.Schema;

internal sealed class DictionaryCodec<T>(JsonCodec<T> element) : JsonCodec<EquatableDictionary<T>>
{
    internal override JsonObject Schema => new() { ["type"] = "object", ["additionalProperties"] = element.Schema };

    public override EquatableDictionary<T> Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw JsonToken.Not("an object");
        }

        Dictionary<string, T> items = new(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            string name = JsonToken.Name(ref reader);
            reader.Read();
            if (!items.TryAdd(name, ReadElement(ref reader, name)))
            {
                throw new JsonShapeException(name, "occurs twice");
            }
        }

        return EquatableDictionary<T>.Own(items);
    }

    public override void Write(Utf8JsonWriter writer, EquatableDictionary<T> value)
    {
        writer.WriteStartObject();
        foreach ((string name, T item) in value)
        {
            StrictUtf8.Require(name);
            writer.WritePropertyName(name);
            element.Write(writer, item);
        }

        writer.WriteEndObject();
    }

    private T ReadElement(ref Utf8JsonReader reader, string name)
    {
        try
        {
            return element.Read(ref reader);
        }
        catch (JsonException exception)
        {
            throw JsonShapeException.Within(name, exception);
        }
    }
}
