using System;
using System.Linq;
using System.Text;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Docs.Tests;

/// <summary>A schema of many tables that refer to one another, to themselves, and in circles.</summary>
internal static class LargeSchema
{
    public const int Tables = 60;

    public static SchemaModel Model()
    {
        var random = new Random(7);
        var sql = new StringBuilder();
        for (int i = 0; i < Tables; i++)
        {
            int[] candidates = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => random.Next(0, i + 2)).Distinct()];
            int[] parents = IsLoner(i) ? [] : [.. candidates.Where(static parent => !IsLoner(parent))];
            sql.Append("CREATE TABLE ").Append(Name(i)).Append(" (id INTEGER PRIMARY KEY, title TEXT, body TEXT");
            foreach (int parent in parents)
            {
                sql.Append(", ").Append(Name(parent)).Append("_id INTEGER").Append(random.Next(2) == 0 ? " NOT NULL" : "")
                    .Append(" REFERENCES ").Append(Name(parent)).Append(" (id)");
            }

            sql.Append(");\n");
        }

        return Docs.Model(sql.Append("CREATE TABLE ").Append(Name(Tables)).Append(" (id INTEGER PRIMARY KEY);").ToString());
    }

    private static bool IsLoner(int i) => i % 12 == 11;

    private static string Name(int i) => new[] { "customer", "order", "invoice", "shipment", "product" }[i % 5] + "_" + i;
}
