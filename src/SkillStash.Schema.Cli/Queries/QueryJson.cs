using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using SkillStash.Schema.Cli.Infrastructure;
using SkillStash.Schema.Cli.Plans;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Queries;

namespace SkillStash.Schema.Cli.Queries;

/// <summary>Named queries as JSON: one array of all files.</summary>
internal static class QueryJson
{
    public static void Write(ToolOutput output, IEnumerable<QueryCompilation> files, bool namesFile, SqliteConnection? scratch)
    {
        using (var json = new Utf8JsonWriter(output.Standard, ReadableJson.Options))
        {
            json.WriteStartArray();
            foreach (QueryCompilation file in files)
            {
                foreach (StatementModel query in file.Queries)
                {
                    Write(json, query, namesFile ? file.Path : null, scratch);
                }
            }

            json.WriteEndArray();
        }

        output.Standard.Write("\n"u8);
        output.Standard.Flush();
    }

    private static void Write(Utf8JsonWriter json, StatementModel query, string? file, SqliteConnection? scratch)
    {
        json.WriteStartObject();
        if (file is not null)
        {
            json.WriteString("file"u8, file);
        }

        json.WriteString("name"u8, query.Name);
        json.WriteString("kind"u8, QueryKinds.WordOf(query.Kind));
        json.WriteString("sql"u8, query.WrittenSql);
        json.WriteStartArray("parameters"u8);
        foreach (ParameterModel parameter in query.Parameters)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, QueryWords.NameOf(parameter));
            json.WriteString("type"u8, QueryWords.Of(parameter.Type!));
            json.WriteBoolean("nullable"u8, parameter.IsNullable);
            if (parameter.IsList)
            {
                json.WriteBoolean("list"u8, true);
            }

            if (parameter.IsChoice)
            {
                json.WriteStartArray("values"u8);
                foreach (OrderVariant variant in query.Choice!.Variants)
                {
                    json.WriteStringValue(variant.Value);
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("columns"u8);
        for (int i = 0; i < query.Columns.Count; i++)
        {
            ResultColumnModel column = query.Columns[i];
            json.WriteStartObject();
            json.WriteString("name"u8, column.Name);
            json.WriteString("type"u8, QueryWords.Of(column.Type));
            json.WriteBoolean("nullable"u8, column.IsNullable);
            json.WriteString("table"u8, column.Origin?.Table);
            json.WriteString("column"u8, column.Origin?.Column);
            if (query.Embedded.FirstOrDefault(row => row.Has(i)) is { } embedded)
            {
                json.WriteString("embed"u8, embedded.Label);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (scratch is not null)
        {
            WritePlans(json, query.Sql, query.Page, scratch);
            WriteOrders(json, query.Choice, scratch);
        }

        json.WriteEndObject();
    }

    private static void WriteOrders(Utf8JsonWriter json, OrderChoice? choice, SqliteConnection scratch)
    {
        if (choice is null)
        {
            return;
        }

        json.WriteStartArray("orders"u8);
        foreach (OrderVariant variant in choice.Variants)
        {
            json.WriteStartObject();
            json.WriteString("value"u8, variant.Value);
            WritePlans(json, variant.Sql, variant.Page, scratch);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePlans(Utf8JsonWriter json, string sql, PageModel? page, SqliteConnection scratch)
    {
        WritePlan(json, "plan", QueryPlan.Of(scratch, sql));
        if (page is not null)
        {
            WritePlan(json, "nextPlan", QueryPlan.Of(scratch, page.NextSql));
        }
    }

    private static void WritePlan(Utf8JsonWriter json, string name, QueryPlan plan)
    {
        if (plan.Refusal is not null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartArray(name);
        foreach (string step in plan.Steps)
        {
            json.WriteStringValue(step);
        }

        json.WriteEndArray();
    }
}
