using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Migrations;

/// <summary>Finds the changes that lose what is stored.</summary>
internal static class DataLoss
{
    /// <summary>What is lost where a table is dropped.</summary>
    public static MigrationFinding OfTable(TableModel table) =>
        Finding($"Table '{table.Name}' is dropped with all its rows.", table.Name, null);

    /// <summary>What is lost between two forms of a table.</summary>
    public static IEnumerable<MigrationFinding> Between(TableModel old, TableModel @new) =>
        old.Columns.Where(static column => column.IsInsertable).Select(column => OfColumn(column, @new)).OfType<MigrationFinding>();

    private static MigrationFinding? OfColumn(ColumnModel column, TableModel table)
    {
        if (table.Column(column.Name) is not { } target)
        {
            return Finding($"Column '{column.Name}' of table '{table.Name}' is dropped with all its values.", table.Name, column.Name);
        }

        if (!target.IsInsertable)
        {
            return Finding($"Column '{column.Name}' of table '{table.Name}' becomes generated: its stored values are replaced.", table.Name, column.Name);
        }

        string? loss = (IsNumeric(column.Affinity), target.Affinity) switch
        {
            _ when table.Strict && SqlNames.Same(target.DeclaredType, "ANY") => null,
            (false, Affinity.Integer or Affinity.Numeric or Affinity.Real) => "texts that read as numbers become numbers, so that '007' becomes 7",
            (true, Affinity.Real) when column.Affinity != Affinity.Real => "integers above 2^53 lose digits",
            _ => null,
        };
        return loss is null ? null : Finding(
            $"Column '{column.Name}' of table '{table.Name}' changes its type from '{column.DeclaredType}' to '{target.DeclaredType}': {loss}.", table.Name, column.Name);
    }

    private static bool IsNumeric(Affinity affinity) => affinity is Affinity.Integer or Affinity.Numeric or Affinity.Real;

    private static MigrationFinding Finding(string message, string table, string? column) => new(MigrationRules.Destructive, message, table, column);
}
