using System.Text.Json.Nodes;

namespace SkillStash.Schema;

/// <summary>The JSON Schema of rows, as OpenAPI 3.1 takes it.</summary>
internal static class JsonSchemas
{
    /// <summary>The schema of a type with a map: the map is asked for a row, and tells what it would read.</summary>
    public static JsonObject Of<TRow>()
        where TRow : class, IRow<TRow>
    {
        JsonNames names = JsonNames.Of<TRow>();
        SchemaRowReader reader = new(names);
        TRow.Read(ref reader);
        JsonArray required = [];
        for (int i = 0; i < names.Names.Length; i++)
        {
            if (!names.IsOptional[i])
            {
                required.Add((JsonNode)names.Names[i]);
            }
        }

        JsonObject schema = new() { ["type"] = "object", ["properties"] = reader.Properties };
        if (required.Count > 0)
        {
            schema["required"] = required;
        }

        if (names.IsStrict)
        {
            schema["additionalProperties"] = false;
        }

        return schema;
    }

    /// <summary>The schema of a page.</summary>
    /// <param name="row">The name of the row's schema.</param>
    public static JsonObject OfPage(string row) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject { ["items"] = OfArray(new() { ["$ref"] = $"#/components/schemas/{row}" }), ["next"] = OrNull(new JsonObject { ["type"] = "string" }) },
        ["required"] = new JsonArray("items", "next"),
    };

    public static JsonObject OfArray(JsonObject item) => new() { ["type"] = "array", ["items"] = item };

    /// <summary>A schema that takes null too.</summary>
    public static JsonObject OrNull(JsonObject schema)
    {
        if (schema["type"] is JsonValue type)
        {
            schema["type"] = new JsonArray(type.DeepClone(), "null");
        }

        if (schema["enum"] is JsonArray texts)
        {
            texts.Add(null);
        }

        return schema;
    }
}
