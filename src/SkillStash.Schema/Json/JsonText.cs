using System;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SkillStash.Schema;

/// <summary>Any JSON, kept as its canonical text. The default value is <c>null</c>.</summary>
/// <remarks>
/// Canonical means compact and with as few escapes as JSON allows. The order of properties and the digits of numbers are kept,
/// so two values are equal when they differ in nothing but blanks and escapes.
/// </remarks>
public readonly struct JsonText : IEquatable<JsonText>
{
    private const string NullText = "null";

    private readonly string? _text;

    private JsonText(string text)
    {
        _text = text == NullText ? null : text;
    }

    /// <summary>The JSON <c>null</c>.</summary>
    public static JsonText Null => default;

    /// <summary>Whether this is the JSON <c>null</c>.</summary>
    public bool IsNull => _text is null;

    /// <summary>Whether both have the same canonical text.</summary>
    public static bool operator ==(JsonText left, JsonText right) => left.Equals(right);

    /// <summary>Whether the canonical texts differ.</summary>
    public static bool operator !=(JsonText left, JsonText right) => !left.Equals(right);

    /// <summary>Reads JSON.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static JsonText Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonCodec.Any.Parse(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Reads JSON; false if the text is not JSON.</summary>
    public static bool TryParse([NotNullWhen(true)] string? json, out JsonText value)
    {
        try
        {
            value = json is null ? default : Parse(json);
            return json is not null;
        }
        catch (JsonException)
        {
            value = default;
            return false;
        }
    }

    /// <summary>The JSON of an object, written with its type's metadata.</summary>
    public static JsonText From<T>(T value, JsonTypeInfo<T> typeInfo) =>
        JsonCodec.Any.Parse(JsonSerializer.SerializeToUtf8Bytes(value, typeInfo));

    /// <summary>The object that this JSON describes, read with its type's metadata.</summary>
    /// <exception cref="JsonException">The JSON does not fit the type.</exception>
    public T? To<T>(JsonTypeInfo<T> typeInfo) => JsonSerializer.Deserialize(ToString(), typeInfo);

    /// <inheritdoc/>
    public bool Equals(JsonText other) => _text == other._text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is JsonText other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>The canonical text.</summary>
    public override string ToString() => _text ?? NullText;

    internal static JsonText Read(ref Utf8JsonReader reader) => JsonToken.WellFormed(ref reader, Canonical);

    private static JsonText Canonical(ref Utf8JsonReader reader)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        using JsonScratch scratch = JsonScratch.Rent();
        document.RootElement.WriteTo(scratch.Writer);
        return new JsonText(Encoding.UTF8.GetString(scratch.Written));
    }
}
