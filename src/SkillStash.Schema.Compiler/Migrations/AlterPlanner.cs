using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Diff;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Migrations;

/// <summary>Finds the changes of a table that DROP COLUMN and ADD COLUMN can make, with rows in it (lang_altertable, sections 4 and 5).</summary>
/// <param name="before">The schema without its views and triggers, and without the indexes that go before.</param>
/// <param name="after">The schema that is wanted.</param>
/// <param name="order">Whether the columns must get its order.</param>
internal sealed class AlterPlanner(SchemaModel before, SchemaModel after, ColumnOrder order)
{
    /// <summary>The alteration; null where none gives the table that is wanted.</summary>
    public TableAlteration? Plan(TableModel table)
    {
        TableModel target = after.Table(table.Name)!;
        ColumnModel[] added = target.Columns.Where(column => table.Column(column.Name) is null).ToArray();
        if (table.Module is not null || target.Module is not null || !added.All(column => CanAdd(column, target)))
        {
            return null;
        }

        var alteration = new TableAlteration(
            table.Name,
            [.. table.Columns.Select(static column => column.Name).Where(name => target.Column(name) is null)],
            [.. added.Select(static column => column.Name)],
            target.Sql);
        return !alteration.IsEmpty && Gives(alteration.Statements, table.Name) ? alteration : null;
    }

    /// <summary>
    /// Whether ADD COLUMN takes the column where there are rows: they need a value, which must be constant, a foreign key must start
    /// as NULL, and a STORED column cannot be computed. Without rows SQLite takes all of these.
    /// </summary>
    private static bool CanAdd(ColumnModel column, TableModel table)
    {
        bool isNull = column.Default is null or { IsNull: true };
        bool isForeignKey = table.ForeignKeys.Any(key => key.Columns.Any(pair => SqlNames.Same(pair.From, column.Name)));
        return column.Visibility == ColumnVisibility.GeneratedVirtual
            || (column.IsInsertable && column.Default is null or { IsConstant: true } && (isNull || !isForeignKey) && !(isNull && column.NotNull));
    }

    private bool Gives(IEnumerable<string> statements, string table)
    {
        SchemaCompilation folded = SchemaScript.Fold(SchemaScript.Of(Family(before, table)).Concat(statements));
        return folded.IsAccepted && SchemaDiffer.Compare(folded.Model, Family(after, table), order).Find(ObjectKind.Table, table) is null;
    }

    // A table and its parents, which say what a foreign key means that names no columns. Nothing else has a say in its columns.
    private static SchemaModel Family(SchemaModel schema, string table)
    {
        var names = new HashSet<string>(schema.Table(table)!.ForeignKeys.Select(static key => key.Table).Append(table), SqlNames.Comparer);
        return new SchemaModel
        {
            Tables = names.Select(schema.Table).OfType<TableModel>().ToEquatableArray(),
        };
    }
}
