using System.Linq;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Migrations;

/// <summary>
/// What tables and columns are called in the database before the migration renames them. A rename leaves everything at its place, so
/// that places lead from one schema to the other.
/// </summary>
/// <param name="present">The schema as the database has it.</param>
/// <param name="renamed">The same schema under its new names.</param>
internal sealed class PresentNames(SchemaModel present, SchemaModel renamed)
{
    /// <summary>The present name of a table.</summary>
    public string Of(TableModel table) => Present(table).Name;

    /// <summary>The present name of a column.</summary>
    public string Of(TableModel table, string column) => Present(table)
        .Columns[table.Columns.TakeWhile(each => !SqlNames.Same(each.Name, column)).Count()].Name;

    private TableModel Present(TableModel table) =>
        present.Tables[renamed.Tables.TakeWhile(each => !SqlNames.Same(each.Name, table.Name)).Count()];
}
