using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SkillStash.Schema;

/// <summary>Reads and writes a wire type through the map of its row: strictly, in any order, without reflection.</summary>
/// <remarks>Unknown properties are skipped. Of a property that occurs twice the first counts.</remarks>
/// <typeparam name="TDto">The wire type.</typeparam>
/// <typeparam name="TRow">The row type.</typeparam>
public sealed class DtoConverter<TDto, TRow> : JsonConverter<TDto>
    where TDto : class, IDto<TDto, TRow>
    where TRow : class, IRow<TRow>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">A property is missing or of the wrong kind; the message names it.</exception>
    public override TDto Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return TDto.From(JsonRow.Read<TRow>(ref reader));
        }
        catch (JsonShapeException exception)
        {
            // Without a path, so that the serializer adds where in its own input this object stands.
            throw new JsonException(exception.Message, exception);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TDto value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        JsonRow.Write(writer, value.Row);
    }
}
