namespace SkillStash.Schema.Compiler.Migrations;

/// <summary>A table or a column that goes by another name from now on.</summary>
/// <param name="Table">The table's name before the migration.</param>
/// <param name="Column">The column's name before the migration; null where the table itself is renamed.</param>
/// <param name="NewName">The new name of the table or of the column.</param>
public sealed record Rename(string Table, string? Column, string NewName)
{
    /// <summary>The old name as the command line writes it.</summary>
    public string OldName => Column is null ? Table : Table + "." + Column;
}
