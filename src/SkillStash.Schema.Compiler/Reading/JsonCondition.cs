using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Reading;

/// <summary>Says in SQL whether JSON has a shape (json1).</summary>
internal static class JsonCondition
{
    /// <summary>The condition on a column of JSON.</summary>
    public static string Of(JsonShape shape, string column) => $"(SELECT {Of(shape, 0)} FROM json_each(json_array(json({column}))) AS e0)";

    /// <summary>The condition on the value that the row of json_each at a level stands for.</summary>
    private static string Of(JsonShape shape, int level)
    {
        string each = $"e{level}", inner = $"e{level + 1}";
        return shape switch
        {
            JsonShape.Text => $"{each}.type = 'text'",
            JsonShape.Number => $"{each}.type IN ('integer', 'real')",
            JsonShape.Integer => $"{each}.type = 'integer'",
            JsonShape.Boolean => $"{each}.type IN ('true', 'false')",
            JsonShape.Literals literals => $"{each}.type = 'text' AND {each}.value IN ({string.Join(", ", literals.Values.Select(SqlQuote.Literal))})",
            JsonShape.Nullable nullable => $"({each}.type = 'null' OR {Of(nullable.Value, level)})",
            JsonShape.Array array => $"{each}.type = 'array' AND {All(array.Item, each, inner, level)}",
            JsonShape.Dictionary dictionary => $"{each}.type = 'object' AND {All(dictionary.Value, each, inner, level)}",
            JsonShape.Object members => string.Join(" AND ", members.Properties.Select(property => Property(property, each, inner, level)).Prepend($"{each}.type = 'object'")),
            _ => "1",
        };
    }

    private static string All(JsonShape shape, string each, string inner, int level) =>
        $"NOT EXISTS (SELECT 1 FROM json_each({Content(each)}) AS {inner} WHERE NOT ({Of(shape, level + 1)}))";

    // A property that is missing is one of NULL, which a nullable shape takes.
    private static string Property(JsonProperty property, string each, string inner, int level) =>
        $"coalesce((SELECT {Of(property.Shape, level + 1)} FROM json_each({Content(each)}) AS {inner} WHERE {inner}.key = {SqlQuote.Literal(property.Name)}), "
        + (property.IsOptional || property.Shape is JsonShape.Nullable ? "1)" : "0)");

    // What is no array and no object is not looked into: it need not be JSON.
    private static string Content(string each) => $"iif({each}.type IN ('array', 'object'), {each}.value, '[]')";
}
