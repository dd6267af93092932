using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Text;
using Xunit;

namespace SkillStash.Schema.Binding.Tests.Queries;

/// <summary>What is said of result columns is held against what queries return from random databases: NULLs, empty tables, joins that find nothing.</summary>
public sealed class ClaimTests(ITestOutputHelper output)
{
    private static readonly int Databases = Environment.GetEnvironmentVariable("SKILLSTASH_NIGHTLY") == "1" ? 10_000 : 60;

    [Fact]
    public void No_claim_is_broken()
    {
        string schema = File.ReadAllText(QueryJudge.PathOf("schema.sql"));
        SchemaCompilation compilation = SchemaCompiler.Compile(new SourceText(schema));
        StatementModel[] queries = [.. QueryJudge.Statements("agreement.sql").Concat(QueryJudge.Statements("claims.sql"))
            .Select(statement => SchemaCompiler.CompileQueries(compilation, new SourceText($"-- name: Query :exec\n{statement};")))
            .SelectMany(static compiled => compiled.Queries).Where(static query => query.Columns.Count > 0)];
        var faults = new SortedSet<string>(StringComparer.Ordinal);
        long values = 0;
        for (int seed = 0; seed < Databases; seed++)
        {
            using var database = new RandomDatabase(schema, seed);
            foreach (StatementModel query in queries)
            {
                List<object?[]> rows = database.Run(query);
                if (query.HasAlwaysARow && rows.Count == 0 && database.Run(query.Sql, database.Arguments(query)) is { Count: 0 })
                {
                    faults.Add($"{query.WrittenSql}\n  no row where there is said to be one");
                }

                foreach (object?[] row in rows)
                {
                    for (int i = 0; i < row.Length; i++)
                    {
                        values++;
                        if (Fault(query.Columns[i], row[i]) is { } fault)
                        {
                            faults.Add($"{query.WrittenSql}\n  {query.Columns[i].Name}: {fault}");
                        }
                    }
                }
            }
        }

        ColumnType[] types = [.. queries.SelectMany(static query => query.Columns.Select(static column => column.Type).Concat(query.Parameters.Select(static parameter => parameter.Type!)))];
        int known = types.Count(static type => type.Kind != ColumnKind.Any);
        output.WriteLine($"{Databases} databases, {queries.Length} queries, {values} values; {known} of {types.Length} columns and parameters have a definite type, {100.0 * known / types.Length:F1} %");
        Assert.True(faults.Count == 0, $"{faults.Count} broken claims\n{string.Join('\n', faults)}");
    }

    private static string? Fault(ResultColumnModel column, object? value)
    {
        if (value is null)
        {
            return column.IsNullable ? null : "NULL where none is said to be";
        }

        bool holds = column.Type.Kind switch
        {
            ColumnKind.Boolean => value is 0L or 1L,
            ColumnKind.Integer => value is long,
            ColumnKind.Decimal => value is long or double,
            ColumnKind.Real => value is double or long,
            ColumnKind.Text or ColumnKind.Date or ColumnKind.Time or ColumnKind.Uuid => value is string,
            ColumnKind.Timestamp => value is string,
            ColumnKind.Enum => value is string text && column.Type.EnumValues.Contains(text),
            ColumnKind.Blob => value is byte[],
            ColumnKind.Json => value is long or double || (value is string json && Has(JsonDocument.Parse(json).RootElement, column.Type.Shape!)),
            _ => true,
        };
        return holds ? null : $"{value} ({value.GetType().Name}), said to be {column.Type.Kind} {column.Type.Shape}";
    }

    private static bool Has(JsonElement json, JsonShape shape) => shape switch
    {
        JsonShape.Text => json.ValueKind == JsonValueKind.String,
        JsonShape.Number => json.ValueKind == JsonValueKind.Number,
        JsonShape.Integer => json.ValueKind == JsonValueKind.Number && json.TryGetInt64(out _),
        JsonShape.Boolean => json.ValueKind is JsonValueKind.True or JsonValueKind.False,
        JsonShape.Nullable nullable => json.ValueKind == JsonValueKind.Null || Has(json, nullable.Value),
        JsonShape.Array array => json.ValueKind == JsonValueKind.Array && json.EnumerateArray().All(each => Has(each, array.Item)),
        JsonShape.Dictionary dictionary => json.ValueKind == JsonValueKind.Object && json.EnumerateObject().All(each => Has(each.Value, dictionary.Value)),
        JsonShape.Object known => json.ValueKind == JsonValueKind.Object && json.EnumerateObject().Select(static each => each.Name).SequenceEqual(known.Properties.Select(static each => each.Name))
            && known.Properties.All(property => Has(json.GetProperty(property.Name), property.Shape)),
        _ => true,
    };
}
