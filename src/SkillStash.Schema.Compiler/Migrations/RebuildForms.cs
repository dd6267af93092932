using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;

using static SkillStash.Schema.Compiler.Migrations.MigrationNames;

namespace SkillStash.Schema.Compiler.Migrations;

/// <summary>
/// Gives the tables that are rebuilt their names for a while. The compiler renames them all in the schema that is wanted, so that
/// foreign keys between them, CHECKs and indexes follow, as RENAME will take them back.
/// </summary>
internal sealed class RebuildForms(SchemaModel before, SchemaModel after)
{
    public IReadOnlyList<TableRebuild> Of(IReadOnlyList<string> tables)
    {
        if (tables.Count == 0)
        {
            return [];
        }

        HashSet<string> taken = All(before, after);
        Dictionary<string, string> temporary = tables.ToDictionary(static name => name, name => Temporary(name, taken), SqlNames.Comparer);
        SchemaModel renamed = SchemaScript.Fold(SchemaScript.Of(after with { Views = [], Triggers = [] })
            .Concat(tables.Select(name => $"ALTER TABLE {Quote(name)} RENAME TO {Quote(temporary[name])}"))).Model;
        return tables.Select(name => new TableRebuild(
            before.Table(name)!,
            after.Table(name)!,
            renamed.Table(temporary[name])!,
            [.. renamed.Table(temporary[name])!.Indexes.Where(index => IsParentKey(after.Table(name)!, index))])).ToArray();
    }

    private bool IsParentKey(TableModel table, IndexModel index) =>
        index is { Origin: IndexOrigin.CreateIndex, IsUnique: true, IsPartial: false }
        && after.Tables.SelectMany(static child => child.ForeignKeys).Any(key => SqlNames.Same(key.Table, table.Name)
            && key.Columns.Count == index.Columns.Count
            && key.Columns.All(pair => index.Columns.Any(column => SqlNames.Same(column.Name, pair.To))));
}
