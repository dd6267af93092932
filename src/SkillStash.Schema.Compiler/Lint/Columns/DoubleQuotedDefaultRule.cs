using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Lint.Columns;

/// <summary>Finds texts in the quotes of names, which SQLite takes after DEFAULT (quirks, section 8).</summary>
internal sealed class DoubleQuotedDefaultRule : ISchemaRule
{
    public IEnumerable<SchemaFinding> Check(SchemaModel schema) =>
        from table in schema.Tables
        from column in table.Columns
        where column.Default is { Sql: ['"', ..] }
        select new SchemaFinding.OfTable(
            table.Name, column.Name, LintMessages.DoubleQuotedDefault(column.Name, column.Default!.Canonical));
}
