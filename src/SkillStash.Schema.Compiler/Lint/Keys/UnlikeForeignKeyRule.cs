using System.Collections.Generic;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Lint.Keys;

/// <summary>Finds foreign keys that do not compare as their parents do (foreignkeys, section 3; datatype3, section 4.2).</summary>
internal sealed class UnlikeForeignKeyRule : ISchemaRule
{
    public IEnumerable<SchemaFinding> Check(SchemaModel schema)
    {
        foreach ((TableModel table, ForeignKeyModel key) in ForeignKeyColumns.All(schema))
        {
            if (schema.Table(key.Table) is not { } parent)
            {
                continue;
            }

            foreach ((ColumnModel from, ColumnModel to) in ForeignKeyColumns.Pairs(table, key, parent))
            {
                if (Difference(from, to, parent.Name) is { } message)
                {
                    yield return new SchemaFinding.OfTable(table.Name, from.Name, message);
                }
            }
        }
    }

    private static DiagnosticMessage? Difference(ColumnModel child, ColumnModel parent, string table) =>
        Compared(child) != Compared(parent)
            ? LintMessages.UnlikeAffinity(child.Name, Shown(child), table, parent.Name, Shown(parent))
        : Compared(child) == Affinity.Text && !SqlNames.Same(child.Collation, parent.Collation)
            ? LintMessages.UnlikeCollation(child.Name, child.Collation, table, parent.Name, parent.Collation)
        : null;

    // INTEGER, REAL and NUMERIC compare alike.
    private static Affinity Compared(ColumnModel column) => column.Affinity is Affinity.Integer or Affinity.Real ? Affinity.Numeric : column.Affinity;

    private static string Shown(ColumnModel column) => (column.Affinity == Affinity.Blob ? "no" : column.Affinity.ToString().ToUpperInvariant()) + " affinity";
}
