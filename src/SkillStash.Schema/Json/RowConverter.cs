using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SkillStash.Schema;

/// <summary>Reads and writes the JSON of a row through its own map: the same under all options, and without reflection.</summary>
/// <remarks>Properties may come in any order; of one that occurs twice the first counts.</remarks>
/// <typeparam name="TRow">The type of the row, the new row, the changes or the JSON object.</typeparam>
public sealed class RowConverter<TRow> : JsonConverter<TRow>, IRowConverter
    where TRow : class, IRow<TRow>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">A property is missing, unknown or of the wrong kind; the message names it.</exception>
    public override TRow Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return JsonRow.Read<TRow>(ref reader);
        }
        catch (JsonShapeException exception)
        {
            // Without a path, so that the serializer adds where in its own input this object stands.
            throw new JsonException(exception.Message, exception);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TRow value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        JsonRow.Write(writer, value);
    }

    JsonConverter IRowConverter.CreatePageConverter() => new RowPageConverter<TRow>();
}
