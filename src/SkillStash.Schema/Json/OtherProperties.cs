using System;
using System.Text;
using System.Text.Json;

namespace SkillStash.Schema;

/// <summary>The properties of a JSON object that its map does not name. They are kept, so that a row that is read and written back has lost nothing.</summary>
internal static class OtherProperties
{
    /// <summary>Reads them.</summary>
    /// <param name="reader">A reader on the name of the first of them.</param>
    /// <param name="names">The names of the map.</param>
    public static string Read(Utf8JsonReader reader, JsonNames names)
    {
        using JsonScratch scratch = JsonScratch.Rent();
        scratch.Writer.WriteStartObject();
        while (reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isOther = names.IndexOf(ref reader) < 0;
            string name = isOther ? JsonToken.Name(ref reader) : "";
            reader.Read();
            if (isOther)
            {
                using JsonDocument value = JsonDocument.ParseValue(ref reader);
                scratch.Writer.WritePropertyName(name);
                value.RootElement.WriteTo(scratch.Writer);
            }
            else
            {
                JsonToken.Skip(ref reader);
            }

            reader.Read();
        }

        scratch.Writer.WriteEndObject();
        return Encoding.UTF8.GetString(scratch.Written);
    }

    /// <summary>Writes them into the object that a writer is in.</summary>
    public static void Write(Utf8JsonWriter writer, string? properties, JsonNames names)
    {
        if (properties is null)
        {
            return;
        }

        using JsonDocument document = Parse(properties, names);
        try
        {
            Write(writer, document.RootElement, names);
        }
        catch (InvalidOperationException fault)
        {
            throw new ArgumentException($"The other properties of {names.Type} have half of a surrogate pair.", fault);
        }
    }

    private static void Write(Utf8JsonWriter writer, JsonElement properties, JsonNames names)
    {
        foreach (JsonProperty property in properties.EnumerateObject())
        {
            if (Array.IndexOf(names.Names, property.Name) >= 0)
            {
                throw new ArgumentException($"'{property.Name}' is among the other properties of {names.Type}, which has it itself.");
            }

            property.WriteTo(writer);
        }
    }

    private static JsonDocument Parse(string properties, JsonNames names)
    {
        string wrong = $"The other properties of {names.Type} are no JSON object.";
        try
        {
            JsonDocument document = JsonDocument.Parse(properties);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                return document;
            }

            document.Dispose();
            throw new ArgumentException(wrong);
        }
        catch (JsonException fault)
        {
            throw new ArgumentException(wrong, fault);
        }
    }
}
