using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Lint.Keys;

/// <summary>Finds the columns of foreign keys and of their parents.</summary>
internal static class ForeignKeyColumns
{
    /// <summary>All foreign keys of a schema with their tables, in the order in which they were declared.</summary>
    public static IEnumerable<(TableModel Table, ForeignKeyModel Key)> All(SchemaModel schema) =>
        schema.Tables.SelectMany(static table => table.ForeignKeys.Select(key => (table, key)));

    /// <summary>The column of a name; null where the table has none.</summary>
    public static ColumnModel? Find(TableModel table, string name) => table.Column(name);

    /// <summary>The parent of a foreign key; null where the schema does not have it.</summary>
    public static TableModel? Parent(SchemaModel schema, ForeignKeyModel key) => schema.Table(key.Table);

    /// <summary>The columns of a child with those that they refer to; without the pairs of which one is missing.</summary>
    public static IEnumerable<(ColumnModel Child, ColumnModel Parent)> Pairs(TableModel child, ForeignKeyModel key, TableModel parent) =>
        key.Columns
            .Select((pair, i) => (From: Find(child, pair.From), To: (pair.To ?? parent.PrimaryKey.ElementAtOrDefault(i)) is { } to ? Find(parent, to) : null))
            .Where(static pair => pair.From is not null && pair.To is not null)
            .Select(static pair => (pair.From!, pair.To!));
}
