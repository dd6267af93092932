using System.Text.Json;

namespace SkillStash.Schema;

/// <summary>What stands around the rows in the JSON of a page.</summary>
internal static class PageFormat
{
    public const string Items = "items";
    public const string Next = "next";

    public static void WriteStart(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartArray(Items);
    }

    /// <param name="json">The writer, behind the last row.</param>
    /// <param name="next">Where the next page begins; null for none.</param>
    public static void WriteEnd(Utf8JsonWriter json, Cursor? next)
    {
        json.WriteEndArray();
        json.WriteString(Next, next?.ToString());
        json.WriteEndObject();
    }
}
