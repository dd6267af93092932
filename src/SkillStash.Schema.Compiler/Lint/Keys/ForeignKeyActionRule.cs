using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Lint.Keys;

/// <summary>Finds actions that put a NULL where none can be (foreignkeys, section 4.3).</summary>
internal sealed class ForeignKeyActionRule : ISchemaRule
{
    public IEnumerable<SchemaFinding> Check(SchemaModel schema) =>
        from declared in ForeignKeyColumns.All(schema)
        from action in new[] { (When: "ON DELETE", What: declared.Key.OnDelete), (When: "ON UPDATE", What: declared.Key.OnUpdate) }
        from pair in declared.Key.Columns
        let column = declared.Table.Column(pair.From)
        where column is { IsNullable: false }
        let message = Message(column, action.When, action.What)
        where message is not null
        select new SchemaFinding.OfTable(declared.Table.Name, column.Name, message);

    private static DiagnosticMessage? Message(ColumnModel column, string when, ForeignKeyAction action) => action switch
    {
        ForeignKeyAction.SetNull => LintMessages.SetNullOfNotNull(column.Name, when),
        ForeignKeyAction.SetDefault when column.Default is null => LintMessages.SetDefaultOfNotNull(column.Name, when),
        _ => null,
    };
}
