using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;

namespace SkillStash.Schema.Compiler.Model;

/// <summary>Finds the things of a model by their names, which ignore case.</summary>
/// <remarks>The names are kept beside the model and not in it: models are compared by value.</remarks>
public static class SchemaNames
{
    private static readonly ConditionalWeakTable<SchemaModel, Dictionary<string, TableModel>> Tables = new();
    private static readonly ConditionalWeakTable<TableModel, Dictionary<string, ColumnModel>> Columns = new();

    /// <summary>The table of a name; null where there is none.</summary>
    public static TableModel? Table(this SchemaModel schema, string name) => Find(
        Tables.GetValue(schema, static schema => ByName(schema.Tables, static table => table.Name)), name);

    /// <summary>The column of a name; null where the table has none.</summary>
    public static ColumnModel? Column(this TableModel table, string name) => Find(
        Columns.GetValue(table, static table => ByName(table.Columns, static column => column.Name)), name);

    /// <summary>The name under which the rowid can be used; null where columns have taken all of them (lang_createtable, section 5).</summary>
    public static string? RowIdName(this TableModel table) => SqlNames.RowIds.FirstOrDefault(name => table.Column(name) is null);

    private static T? Find<T>(Dictionary<string, T> things, string name)
        where T : class => things.TryGetValue(name, out T? found) ? found : null;

    private static Dictionary<string, T> ByName<T>(EquatableArray<T> things, Func<T, string> name)
        where T : IEquatable<T>
    {
        var byName = new Dictionary<string, T>(SqlNames.Comparer);
        foreach (T thing in things)
        {
            if (!byName.ContainsKey(name(thing)))
            {
                byName.Add(name(thing), thing);
            }
        }

        return byName;
    }
}
