using System;
using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Lint.Keys;

/// <summary>Finds <c>INTEGER PRIMARY KEY DESC</c>, which a bug of old keeps from being the rowid (lang_createtable, section 5).</summary>
internal sealed class DescendingKeyRule : ISchemaRule
{
    public IEnumerable<SchemaFinding> Check(SchemaModel schema) => schema.Tables.Where(Applies)
        .Select(static table => new SchemaFinding.OfTable(table.Name, table.PrimaryKey[0], LintMessages.DescendingKey(table.PrimaryKey[0])));

    /// <summary>Whether the key would be the rowid without its DESC.</summary>
    public static bool Applies(TableModel table) =>
        table is { Module: null, WithoutRowId: false, PrimaryKey.Count: 1 }
        && table.Columns.Any(static column => column is { PrimaryKeyOrdinal: 1, IsRowIdAlias: false }
            && column.DeclaredType.Equals("INTEGER", StringComparison.OrdinalIgnoreCase));
}
