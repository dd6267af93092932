using System.Collections.Generic;
using System.Linq;
using Microsoft.Data.Sqlite;

namespace SkillStash.Schema;

/// <summary>Compares a database with a schema, which is built in memory for that: SQLite itself says what the schema's text means.</summary>
internal static class SchemaComparison
{
    public static IReadOnlyList<SchemaDifference> Compare(SqliteConnection connection, SchemaDefinition schema)
    {
        using SqliteConnection scratch = new("Data Source=:memory:;Pooling=False");
        scratch.Open();
        SchemaScript.Run(scratch, schema);
        return Compare([.. new SchemaFactReader(scratch).Read()], [.. new SchemaFactReader(connection).Read()]);
    }

    private static List<SchemaDifference> Compare(List<SchemaFact> expected, List<SchemaFact> found)
    {
        Dictionary<string, SchemaFact> expectedByKey = ByKey(expected);
        Dictionary<string, SchemaFact> foundByKey = ByKey(found);
        HashSet<string> expectedOwners = Owners(expected);
        HashSet<string> foundOwners = Owners(found);
        List<SchemaDifference> differences = [];
        foreach (SchemaFact fact in expected.Where(fact => fact.Owner is null || foundOwners.Contains(fact.Owner)))
        {
            SchemaFact? other = foundByKey.GetValueOrDefault(fact.Key);
            if (other?.Value != fact.Value)
            {
                differences.Add(new SchemaDifference(fact.Aspect, fact.Object, fact.Value, other?.Value));
            }
        }

        // What a missing table or column would have is not listed beside it.
        differences.AddRange(found
            .Where(fact => !expectedByKey.ContainsKey(fact.Key) && (fact.Owner is null || expectedOwners.Contains(fact.Owner)))
            .Select(fact => new SchemaDifference(fact.Aspect, fact.Object, null, fact.Value)));
        return differences;
    }

    private static Dictionary<string, SchemaFact> ByKey(List<SchemaFact> facts) =>
        facts.ToDictionary(fact => fact.Key, SqlNameComparer.Instance);

    private static HashSet<string> Owners(List<SchemaFact> facts) => facts
        .Where(fact => fact.Aspect is SchemaAspect.Table or SchemaAspect.Column)
        .Select(fact => fact.Object)
        .ToHashSet(SqlNameComparer.Instance);
}
