using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Lint.Columns;

/// <summary>Finds CHECKs that let every row pass. A CHECK passes on NULL (lang_createtable, section 3.7).</summary>
internal sealed class IdleCheckRule : ISchemaRule
{
    public IEnumerable<SchemaFinding> Check(SchemaModel schema) =>
        from table in schema.Tables
        from check in table.Checks
        where check.IsNeverFalse
        // A model does not know where a CHECK stands: it is shown at the column that it names first.
        select new SchemaFinding.OfTable(table.Name, check.Columns.FirstOrDefault(), LintMessages.IdleCheck(table.Name, check.Sql));
}
