using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Naming;
using SkillStash.Schema.Compiler.Statements;

namespace SkillStash.Schema.Compiler.Emit.TypeScript;

/// <summary>Emits <c>rows.ts</c>: how a Worker reads and inserts rows.</summary>
internal static class RowsEmitter
{
    /// <summary>Writes the decoder of each table and view, and the statement and encoder of each table.</summary>
    public static void Emit(CodeWriter writer, IReadOnlyList<TypeScriptTable> tables)
    {
        if (tables.Count == 0)
        {
            writer.Line().Line("export {};");
            return;
        }

        EmitImports(writer, tables);
        foreach (TypeScriptTable table in tables)
        {
            foreach (ObjectShape each in table.Columns.SelectMany(ObjectShape.Of))
            {
                EmitShape(writer, each);
            }

            EmitColumns(writer, table);
            EmitDecoder(writer, table);
            if (!table.IsView)
            {
                EmitEncoder(writer, table);
            }
        }
    }

    private static void EmitImports(CodeWriter writer, IReadOnlyList<TypeScriptTable> tables)
    {
        writer.Line().Line("import * as column from \"./d1/columns.js\";");
        if (tables.SelectMany(static table => table.Columns).Any(static column => column.Model.Type.Kind == ColumnKind.Json))
        {
            writer.Line("import * as json from \"./d1/json.js\";");
        }

        var names = new SortedSet<string>(System.StringComparer.Ordinal);
        foreach (TypeScriptTable table in tables)
        {
            names.Add(table.RowType);
            names.UnionWith(table.IsView ? [] : [table.NewType]);
            names.UnionWith(table.Columns.Where(static column => column.KeyType is not null).Select(static column => column.KeyType!));
            names.UnionWith(table.Columns.SelectMany(ObjectShape.Of).Select(static each => each.Name));
        }

        ListWriter.Write(writer, "import type {", names.ToArray(), "} from \"./types.js\";", " ");
    }

    private static void EmitShape(CodeWriter writer, ObjectShape each)
    {
        writer.Line().Indent("const shapeOf" + each.Name + " = json.object<" + each.Name + ">({");
        for (int i = 0; i < each.Shape.Properties.Count; i++)
        {
            JsonProperty property = each.Shape.Properties[i];
            string shape = ColumnExpression.Shape(property.Shape, each.Names.Parts[i]);
            string value = property.IsOptional ? "json.optional(" + shape + ")" : shape;
            writer.Line(TypeScriptLiteral.PropertyKey(property.Name) + ": " + value + ",");
        }

        writer.Close("});");
    }

    private static void EmitColumns(CodeWriter writer, TypeScriptTable table)
    {
        writer.Line().Indent("const columnsOf" + table.RowType + ": column.Columns<" + table.RowType + "> = {");
        foreach (TypeScriptColumn column in table.Columns)
        {
            writer.Line(TypeScriptLiteral.PropertyKey(column.Name) + ": " + ColumnExpression.Of(column) + ",");
        }

        writer.Close("};");
    }

    private static void EmitDecoder(CodeWriter writer, TypeScriptTable table)
    {
        string name = DocBlock.Code(table.SqlName);
        writer.Line();
        DocBlock.Write(writer, "Selects rows of " + name + " for {@link decode" + table.RowType + "}; a WHERE may follow.");
        writer.Indent("export const select" + table.RowType + ": string = `");
        ListWriter.Write(writer, "SELECT", Template(StatementText.Selected(table)), "", " ");
        writer.Line("FROM " + Template(table.SqlName)).Close("`;");
        writer.Line();
        DocBlock.Write(writer, "Reads a row of " + name + ", checked; throws RowError, which names table, column and what was found.");
        writer.Indent("export function decode" + table.RowType + "(row: unknown): " + table.RowType + " {");
        writer.Line("return column.decodeRow(" + TypeScriptLiteral.String(table.SqlName) + ", columnsOf" + table.RowType + ", row);");
        writer.Close();
    }

    private static void EmitEncoder(CodeWriter writer, TypeScriptTable table)
    {
        string name = DocBlock.Code(table.SqlName);
        IReadOnlyList<TypeScriptColumn> inserted = StatementText.Inserted(table);
        writer.Line();
        DocBlock.Write(
            writer,
            "Inserts a row into " + name + " and returns it for {@link decode" + table.RowType + "}; {@link encode" + table.NewType
                + "} makes the values to bind.");
        writer.Indent("export const insert" + table.RowType + ": string = `");
        string[] columns = inserted.Select(static column => SqlName.Quote(column.Name)).ToArray();
        ListWriter.Write(writer, "INSERT INTO " + Template(table.SqlName) + " (", Template(columns), ")");
        ListWriter.Write(writer, "VALUES (", Template(StatementText.Values(table)), ")");
        ListWriter.Write(writer, "RETURNING", Template(StatementText.Selected(table)), "", " ");
        writer.Close("`;");
        writer.Line();
        DocBlock.Write(writer, "The values to bind to {@link insert" + table.RowType + "}.");
        writer.Indent("export function encode" + table.NewType + "(row: " + table.NewType + "): column.BindValue[] {");
        TypeScriptColumn? newKey = inserted.FirstOrDefault(static column => column.Insert == InsertRule.NewKey);
        string row = newKey is null ? "row" : "column.withKey(row, " + TypeScriptLiteral.String(newKey.Name) + ")";
        string flagged = string.Join(", ", StatementText.Flagged(table).Select(static column => TypeScriptLiteral.String(column.Name)));
        ListWriter.Write(
            writer,
            "return column.encodeRow(" + TypeScriptLiteral.String(table.SqlName) + ", columnsOf" + table.RowType + ", " + row + ", [",
            inserted.Select(static column => TypeScriptLiteral.String(column.Name)).ToArray(),
            flagged.Length == 0 ? "]);" : "], [" + flagged + "]);");
        writer.Close();
    }

    private static string Template(string name) => TypeScriptLiteral.Template(SqlName.Quote(name));

    private static string[] Template(IEnumerable<string> sql) => sql.Select(TypeScriptLiteral.Template).ToArray();
}
