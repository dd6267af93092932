using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Lint.D1;

/// <summary>Finds tables and views of too many columns.</summary>
internal sealed class ColumnLimitRule : ISchemaRule
{
    public IEnumerable<SchemaFinding> Check(SchemaModel schema) => schema.Tables.Select(static table => (table.Name, table.Columns.Count))
        .Concat(schema.Views.Select(static view => (view.Name, view.Columns.Count)))
        .Where(static each => each.Count > D1Limits.Columns)
        .Select(static each => new SchemaFinding.OfTable(each.Name, null, D1Messages.ColumnLimit(each.Name, each.Count)));
}
