using System.Text.Json;

namespace SkillStash.Schema;

/// <summary>JSON that does not have the shape wanted, with the way to the place where it fails.</summary>
/// <remarks>
/// The base class's own path stays empty, so that a serializer that reads this JSON as a part can add where that part stands.
/// </remarks>
internal sealed class JsonShapeException(string place, string problem)
    : JsonException(place.Length == 0 ? $"The JSON {problem}." : $"'{place}' {problem}.")
{
    /// <summary>The failure of a part, seen from outside: <paramref name="step"/> is a property name or an index in brackets.</summary>
    public JsonShapeException Within(string step) =>
        new(place.Length == 0 || place[0] == '[' ? step + place : $"{step}.{place}", problem);

    /// <summary>Any failure of a part, seen from outside.</summary>
    public static JsonShapeException Within(string step, JsonException part) =>
        part is JsonShapeException shape ? shape.Within(step) : new JsonShapeException(step, $"is not valid JSON: {part.Message}");
}
