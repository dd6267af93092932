using System;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SkillStash.Schema;

/// <summary>Reads and writes a <see cref="IInt64Key{TSelf}"/> as a JSON number, and as a property name.</summary>
/// <typeparam name="T">The key type.</typeparam>
public class Int64KeyConverter<T> : JsonConverter<T>
    where T : struct, IInt64Key<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out long value) ? T.From(value) : throw NotKey("An integer");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value.Value);
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Int64Text.TryParse(reader.GetString(), out long value) ? T.From(value) : throw NotKey("An integer");

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.Value.ToString(CultureInfo.InvariantCulture));
    }

    private protected static JsonException NotKey(string wanted) => new($"{wanted} was expected for {typeof(T).Name}.");
}
