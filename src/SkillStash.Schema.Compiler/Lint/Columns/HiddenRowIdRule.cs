using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Lint.Columns;

/// <summary>Finds columns that take a name of the rowid without being it (lang_createtable, section 5).</summary>
internal sealed class HiddenRowIdRule : ISchemaRule
{
    public IEnumerable<SchemaFinding> Check(SchemaModel schema) =>
        from table in schema.Tables
        where table is { Module: null, WithoutRowId: false }
        from column in table.Columns
        where SqlNames.IsRowId(column.Name) && !column.IsRowIdAlias
        select new SchemaFinding.OfTable(table.Name, column.Name, LintMessages.HiddenRowId(column.Name));
}
