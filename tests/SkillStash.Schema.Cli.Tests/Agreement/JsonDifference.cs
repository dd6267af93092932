using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace SkillStash.Schema.Cli.Tests.Agreement;

/// <summary>Names the places where two JSON values differ.</summary>
internal static class JsonDifference
{
    /// <summary>A line for each place; the order of properties counts.</summary>
    public static IEnumerable<string> Between(JsonNode? expected, JsonNode? actual, string place = "$")
    {
        switch (expected, actual)
        {
            case (JsonObject left, JsonObject right) when left.Select(Key).SequenceEqual(right.Select(Key)):
                return left.SelectMany(property => Between(property.Value, right[property.Key], $"{place}.{property.Key}"));
            case (JsonArray left, JsonArray right):
                return Enumerable.Range(0, Math.Max(left.Count, right.Count))
                    .SelectMany(i => Between(left.ElementAtOrDefault(i), right.ElementAtOrDefault(i), $"{place}[{i}]"));
            default:
                return JsonNode.DeepEquals(expected, actual) ? [] : [$"{place}: expected {Text(expected)}, found {Text(actual)}"];
        }
    }

    private static string Key(KeyValuePair<string, JsonNode?> property) => property.Key;

    private static string Text(JsonNode? value) => value?.ToJsonString() ?? "null";
}
