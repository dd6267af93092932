using System;
using System.Globalization;
using System.Text.Json;

namespace SkillStash.Schema;

/// <summary>Reads and writes a <see cref="IInt64Key{TSelf}"/> as a JSON string, because JavaScript's numbers end at 2^53.</summary>
/// <typeparam name="T">The key type.</typeparam>
public sealed class BigIntKeyConverter<T> : Int64KeyConverter<T>
    where T : struct, IInt64Key<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? ReadAsPropertyName(ref reader, typeToConvert, options) : throw NotKey("An integer as a string");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.Value.ToString(CultureInfo.InvariantCulture));
    }
}
