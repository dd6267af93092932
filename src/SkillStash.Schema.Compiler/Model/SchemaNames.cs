using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace SkillStash.Schema.Compiler.Model;

/// <summary>Finds the things of a model by their names, which ignore case.</summary>
/// <remarks>The names are kept beside the model and not in it: models are compared by value.</remarks>
internal static class SchemaNames
{
    private static readonly ConditionalWeakTable<SchemaModel, Dictionary<string, TableModel>> Tables = new();
    private static readonly ConditionalWeakTable<TableModel, Dictionary<string, ColumnModel>> Columns = new();

    public static TableModel? Table(this SchemaModel schema, string name) => Find(
        Tables.GetValue(schema, static schema => ByName(schema.Tables, static table => table.Name)), name);

    public static ColumnModel? Column(this TableModel table, string name) => Find(
        Columns.GetValue(table, static table => ByName(table.Columns, static column => column.Name)), name);

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
