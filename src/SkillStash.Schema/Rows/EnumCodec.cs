using System;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SkillStash.Schema;

/// <summary>An enum as a JSON string.</summary>
internal sealed class EnumCodec<T> : JsonCodec<T>
    where T : struct, Enum
{
    private readonly EnumText<T> _texts;
    private readonly JsonToken.Parser<T> _parser;

    public EnumCodec(EnumText<T> texts)
    {
        _texts = texts;
        _parser = texts.TryParse;
    }

    internal override JsonObject Schema
    {
        get
        {
            JsonArray texts = [];
            foreach (string text in _texts.Texts)
            {
                texts.Add((JsonNode)text);
            }

            return new() { ["type"] = "string", ["enum"] = texts };
        }
    }

    public override T Read(ref Utf8JsonReader reader) => JsonToken.Parse(ref reader, _parser, $"one of the texts of {typeof(T).Name}");

    public override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(_texts.ToText(value));
}
