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

    /// <summary>The columns of a child with those that they refer to; without the pairs of which one is missing.</summary>
    public static IEnumerable<(ColumnModel Child, ColumnModel Parent)> Pairs(TableModel child, ForeignKeyModel key, TableModel parent) =>
        key.Columns
            .Select((pair, i) => (From: child.Column(pair.From), To: (pair.To ?? parent.PrimaryKey.ElementAtOrDefault(i)) is { } to ? parent.Column(to) : null))
            .Where(static pair => pair.From is not null && pair.To is not null)
            .Select(static pair => (pair.From!, pair.To!));
}
