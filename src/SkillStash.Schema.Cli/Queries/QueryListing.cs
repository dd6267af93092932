using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Data.Sqlite;
using SkillStash.Schema.Cli.Plans;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Queries;

namespace SkillStash.Schema.Cli.Queries;

/// <summary>Named queries for people: each with its parameters and, below it, its columns and its plan.</summary>
internal static class QueryListing
{
    public static void Write(TextWriter output, IEnumerable<QueryCompilation> files, SqliteConnection? scratch)
    {
        foreach (QueryCompilation file in files)
        {
            output.WriteLine(file.Path);
            foreach (StatementModel query in file.Queries)
            {
                string parameters = string.Join(", ", query.Parameters.Select(static parameter =>
                    $"{QueryWords.NameOf(parameter)} {QueryWords.Of(parameter.Type!)}{(parameter.IsList ? "[]" : "")}{Nullable(parameter.IsNullable)}"));
                output.WriteLine($"  {query.Name} ({parameters}) :{QueryKinds.WordOf(query.Kind)}");
                WriteColumns(output, query);
                if (scratch is not null)
                {
                    WritePlans(output, "", query.Sql, query.Page, scratch);
                    foreach (OrderVariant variant in query.Choice?.Variants ?? default)
                    {
                        WritePlans(output, $" in the order '{variant.Value}'", variant.Sql, variant.Page, scratch);
                    }
                }
            }
        }
    }

    private static void WriteColumns(TextWriter output, StatementModel query)
    {
        string[] names = query.Columns.Select((column, i) => query.Embedded.FirstOrDefault(row => row.Has(i)) is { } embedded ? $"{embedded.Label}.{column.Name}" : column.Name).ToArray();
        int width = names.Select(static name => name.Length).DefaultIfEmpty().Max();
        foreach ((string name, ResultColumnModel column) in names.Zip(query.Columns))
        {
            string type = QueryWords.Of(column.Type) + Nullable(column.IsNullable);
            output.WriteLine(column.Origin is { } origin
                ? $"    {name.PadRight(width)}  {type,-9}  {origin.Table}.{origin.Column}"
                : $"    {name.PadRight(width)}  {type}");
        }
    }

    private static void WritePlans(TextWriter output, string order, string sql, PageModel? page, SqliteConnection scratch)
    {
        WritePlan(output, $"plan{order}", QueryPlan.Of(scratch, sql));
        if (page is not null)
        {
            WritePlan(output, $"plan of the next page{order}", QueryPlan.Of(scratch, page.NextSql));
        }
    }

    private static void WritePlan(TextWriter output, string title, QueryPlan plan)
    {
        output.WriteLine(plan.Refusal is null ? $"    {title}:" : $"    {title}: none ({plan.Refusal})");
        foreach (string step in plan.Steps)
        {
            output.WriteLine($"      {step}");
        }
    }

    private static string Nullable(bool isNullable) => isNullable ? "?" : "";
}
