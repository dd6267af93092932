using System.Linq;
using SkillStash.Schema.Compiler.Binding;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Migrations;

/// <summary>Finds the things of a model by their names, which ignore case.</summary>
internal static class SchemaNames
{
    public static TableModel? Table(this SchemaModel schema, string name) =>
        schema.Tables.FirstOrDefault(table => SqlNames.Same(table.Name, name));

    public static ColumnModel? Column(this TableModel table, string name) =>
        table.Columns.FirstOrDefault(column => SqlNames.Same(column.Name, name));
}
