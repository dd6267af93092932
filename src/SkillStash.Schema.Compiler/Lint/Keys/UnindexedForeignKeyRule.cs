using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Lint.Keys;

/// <summary>Finds foreign keys whose children SQLite can find by reading the whole table only (foreignkeys, section 3).</summary>
internal sealed class UnindexedForeignKeyRule : ISchemaRule
{
    public IEnumerable<SchemaFinding> Check(SchemaModel schema)
    {
        foreach ((TableModel table, ForeignKeyModel key) in ForeignKeyColumns.All(schema))
        {
            string[] columns = key.Columns.Select(static pair => pair.From).ToArray();
            if (!IsServed(table, columns) && schema.Table(key.Table) is { Module: null } parent)
            {
                yield return new SchemaFinding.OfTable(table.Name, columns[0], LintMessages.UnindexedForeignKey(table.Name, columns, parent.Name));
            }
        }
    }

    // Equal values are looked up, so the order of the columns does not matter.
    private static bool IsServed(TableModel table, string[] columns) =>
        table.Columns.Any(column => column.IsRowIdAlias && Has(columns, column.Name))
        || table.Indexes.Any(index => CoversAllRows(index, columns) && Finds(index, columns));

    private static bool Finds(IndexModel index, string[] columns) =>
        (index.IsUnique || index.Columns.Count >= columns.Length)
        && index.Columns.Take(columns.Length).All(column => Has(columns, column.Name));

    // Children are rows whose foreign key is not NULL, so an index of those alone will do.
    private static bool CoversAllRows(IndexModel index, string[] columns) =>
        !index.IsPartial || Has(columns, index.NotNullColumn);

    private static bool Has(string[] columns, string? name) => columns.Any(column => SqlNames.Same(column, name));
}
