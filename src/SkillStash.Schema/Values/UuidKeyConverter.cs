using System;
using System.Buffers.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SkillStash.Schema;

/// <summary>Reads and writes a <see cref="IUuidKey{TSelf}"/> as a lower-case, hyphenated JSON string, and as a property name.</summary>
/// <typeparam name="T">The key type.</typeparam>
public sealed class UuidKeyConverter<T> : JsonConverter<T>
    where T : struct, IUuidKey<T>
{
    private const int TextLength = 36;

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && reader.TryGetGuid(out Guid value) ? T.From(value) : throw NotUuid();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.Value);
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Guid.TryParseExact(reader.GetString(), "D", out Guid value) ? T.From(value) : throw NotUuid();

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<byte> text = stackalloc byte[TextLength];
        Utf8Formatter.TryFormat(value.Value, text, out _);
        writer.WritePropertyName(text);
    }

    private static JsonException NotUuid() => new($"A UUID in hyphenated form was expected for {typeof(T).Name}.");
}
