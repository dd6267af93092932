using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Lint.Keys;

/// <summary>Finds primary keys that take NULL, which SQLite allows for the sake of old databases (lang_createtable, section 3.5).</summary>
internal sealed class NullableKeyRule : ISchemaRule
{
    public IEnumerable<SchemaFinding> Check(SchemaModel schema) =>
        from table in schema.Tables
        where table.Module is null && !DescendingKeyRule.Applies(table)
        from column in table.Columns
        where column.IsKey && column.IsNullable
        select new SchemaFinding.OfTable(table.Name, column.Name, table.PrimaryKey.Count == 1 && column.Affinity == Affinity.Integer
            ? LintMessages.NullableIntegerKey(column.Name, table.Name, column.DeclaredType)
            : LintMessages.NullableKey(column.Name, table.Name));
}
