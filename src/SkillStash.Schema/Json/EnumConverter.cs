using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SkillStash.Schema;

/// <summary>Reads and writes an enum as its exact text.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
/// <typeparam name="TText">The type that names its texts.</typeparam>
public sealed class EnumConverter<TEnum, TText> : JsonConverter<TEnum>
    where TEnum : struct, Enum
    where TText : IEnumText<TEnum>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is none of the texts.</exception>
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return TText.Texts.Codec.Read(ref reader);
        }
        catch (JsonShapeException exception)
        {
            // Without a path, so that the serializer adds its own.
            throw new JsonException(exception.Message, exception);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) => TText.Texts.Codec.Write(writer, value);

    /// <inheritdoc/>
    public override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TText.Texts.TryParse(reader.GetString(), out TEnum value) ? value : throw new JsonException($"The name is none of the texts of {typeof(TEnum).Name}.");

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(TText.Texts.ToText(value));
    }
}
