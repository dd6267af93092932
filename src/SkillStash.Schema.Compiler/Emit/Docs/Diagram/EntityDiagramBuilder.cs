using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Emit.Docs.Diagram;

/// <summary>Finds the tables of a schema and how foreign keys join them. Only key columns are drawn; the reference has the rest.</summary>
internal static class EntityDiagramBuilder
{
    private static readonly SqlNames Names = SqlNames.Comparer;

    /// <summary>The diagram of a schema. A foreign key to a table that does not exist is left out.</summary>
    public static EntityDiagram Build(SchemaModel schema)
    {
        var numbers = new Dictionary<string, int>(Names);
        var relationships = new List<Relationship>();
        for (int i = 0; i < schema.Tables.Count; i++)
        {
            numbers[schema.Tables[i].Name] = i;
        }

        for (int child = 0; child < schema.Tables.Count; child++)
        {
            foreach (ForeignKeyModel key in schema.Tables[child].ForeignKeys)
            {
                if (numbers.TryGetValue(key.Table, out int parent))
                {
                    relationships.Add(Relate(child, schema.Tables[child], parent, schema.Tables[parent], key));
                }
            }
        }

        ILookup<int, string?> referenced = relationships.ToLookup(static each => each.Parent, static each => each.ParentColumn);
        return new EntityDiagram([.. schema.Tables.Select((table, i) => Describe(table, referenced[i]))], relationships);
    }

    private static Entity Describe(TableModel table, IEnumerable<string?> referenced)
    {
        var foreign = new HashSet<string>(table.ForeignKeys.SelectMany(static key => key.Columns).Select(static pair => pair.From), Names);
        var drawn = new HashSet<string>(referenced.OfType<string>().Concat(foreign), Names);
        EntityColumn[] keys = [.. table.Columns
            .Where(column => column.IsKey || drawn.Contains(column.Name))
            .Select(column => new EntityColumn(column.Name, column.DeclaredType, column.IsKey, foreign.Contains(column.Name)))];
        return new Entity(table.Name, keys, table.Columns.Count - keys.Length);
    }

    private static Relationship Relate(int child, TableModel childTable, int parent, TableModel parentTable, ForeignKeyModel key)
    {
        string[] columns = [.. key.Columns.Select(static pair => pair.From)];
        return new Relationship(
            child,
            parent,
            columns,
            key.Columns.Select(static pair => pair.To).FirstOrDefault() ?? parentTable.PrimaryKey.FirstOrDefault(),
            childTable.Columns.Any(column => column.IsNullable && columns.Contains(column.Name, Names)),
            IsKey(childTable, columns));
    }

    private static bool IsKey(TableModel table, string[] columns) =>
        Covers(table.PrimaryKey, columns)
        || table.Indexes.Any(index => index.IsUnique && !index.IsPartial && Covers(index.Columns.Select(static column => column.Name), columns));

    private static bool Covers(IEnumerable<string?> key, string[] columns)
    {
        string?[] names = [.. key];
        return names.Length > 0 && names.All(name => name is not null && columns.Contains(name, Names));
    }
}
