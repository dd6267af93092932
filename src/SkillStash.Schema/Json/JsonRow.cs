using System.Text.Json;

namespace SkillStash.Schema;

/// <summary>A row as a JSON object.</summary>
internal static class JsonRow
{
    public static TRow Read<TRow>(ref Utf8JsonReader reader)
        where TRow : class, IRow<TRow> => JsonToken.WellFormed(ref reader, Properties<TRow>);

    private static TRow Properties<TRow>(ref Utf8JsonReader reader)
        where TRow : class, IRow<TRow>
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw JsonToken.Not("an object");
        }

        JsonRowReader properties = new(reader, JsonNames.Of<TRow>());
        TRow row = TRow.Read(ref properties);
        reader = properties.Finish();
        return row;
    }

    public static void Write<TRow>(Utf8JsonWriter writer, TRow row)
        where TRow : class, IRow<TRow>
    {
        writer.WriteStartObject();
        JsonRowWriter properties = new(writer, JsonNames.Of<TRow>());
        row.Write(ref properties);
        writer.WriteEndObject();
    }
}
