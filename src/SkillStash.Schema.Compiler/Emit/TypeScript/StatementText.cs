using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Naming;
using SkillStash.Schema.Compiler.Statements;

namespace SkillStash.Schema.Compiler.Emit.TypeScript;

/// <summary>Writes the constant SQL of a table: D1 takes numbered parameters only.</summary>
internal static class StatementText
{
    /// <summary>The columns of a SELECT or of RETURNING, as the decoder wants them.</summary>
    public static IReadOnlyList<string> Selected(TypeScriptTable table) => table.Columns.Select(static column =>
    {
        // D1 returns integers as JavaScript's numbers, which lose digits beyond 2^53.
        string name = SqlName.Quote(column.Name);
        return column.Model.Type.IsBigInt ? "CAST(" + name + " AS TEXT) AS " + name : name;
    }).ToArray();

    /// <summary>The columns that an INSERT names, in the order of their parameters.</summary>
    public static IReadOnlyList<TypeScriptColumn> Inserted(TypeScriptTable table) =>
        table.Columns.Where(static column => column.Insert != InsertRule.Never).ToArray();

    /// <summary>The columns whose parameter cannot say "left out", because NULL is a value: a flag behind the values says it.</summary>
    public static IReadOnlyList<TypeScriptColumn> Flagged(TypeScriptTable table) =>
        table.Columns.Where(static column => column.Insert == InsertRule.OptionalDefault).ToArray();

    /// <summary>The values of an INSERT, one for each inserted column.</summary>
    public static IReadOnlyList<string> Values(TypeScriptTable table)
    {
        var values = new List<string>();
        int flag = Inserted(table).Count;
        foreach (TypeScriptColumn column in Inserted(table))
        {
            string value = Bound(column, values.Count + 1);
            values.Add(column.Insert switch
            {
                InsertRule.Default => "ifnull(" + value + ", " + column.Model.Default!.Expression + ")",
                InsertRule.OptionalDefault =>
                    "CASE WHEN " + Parameter(++flag) + " THEN " + value + " ELSE " + column.Model.Default!.Expression + " END",
                _ => value,
            });
        }

        return values;
    }

    // D1 binds every number as REAL, and a bigint comes as text: without an affinity they would stay what they are.
    private static string Bound(TypeScriptColumn column, int number)
    {
        bool needsCast = column.Model.Type.Kind is ColumnKind.Integer or ColumnKind.Boolean && column.Model.Affinity == Affinity.Blob;
        return needsCast ? "CAST(" + Parameter(number) + " AS INTEGER)" : Parameter(number);
    }

    private static string Parameter(int number) => "?" + number.ToString(CultureInfo.InvariantCulture);
}
