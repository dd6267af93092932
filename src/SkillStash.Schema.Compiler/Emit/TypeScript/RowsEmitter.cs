using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
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

            EmitColumns(writer, table.RowType, table.Columns, DocBlock.Code(table.SqlName));
            EmitDecoder(writer, table);
            EmitKeyParser(writer, table);
            if (!table.IsView)
            {
                EmitEncoder(writer, table);
            }

            if (table.Statements.Search is not null)
            {
                EmitColumns(writer, table.MatchType, table.MatchColumns, $"what a search in {DocBlock.Code(table.SqlName)} finds");
            }
        }
    }

    private static void EmitImports(CodeWriter writer, IReadOnlyList<TypeScriptTable> tables)
    {
        writer.Line().Line("import * as column from \"./d1/columns.js\";");
        if (tables.SelectMany(static table => table.Columns).Any(static column => column.Model.Type is { Kind: ColumnKind.Json, IsNumeric: false }))
        {
            writer.Line("import * as json from \"./d1/json.js\";");
        }

        var names = new SortedSet<string>(System.StringComparer.Ordinal);
        foreach (TypeScriptTable table in tables)
        {
            names.Add(table.RowType);
            names.UnionWith(table.IsView ? [] : [table.NewType]);
            names.UnionWith(table.Statements.Search is null ? [] : [table.MatchType]);
            names.UnionWith(table.KeyType is null ? [] : [table.KeyType]);
            names.UnionWith(table.Columns.Where(static column => column.KeyType is not null).Select(static column => column.KeyType!));
            names.UnionWith(table.Columns.SelectMany(ObjectShape.Of).Select(static each => each.Name));
        }

        ListWriter.Write(writer, "import type {", names.ToArray(), "} from \"./types.js\";", " ");
    }

    /// <summary>The constant with the shape of an object.</summary>
    public static void EmitShape(CodeWriter writer, ObjectShape each, bool isExported = true)
    {
        writer.Line().Indent($$"""{{(isExported ? "export " : "")}}const shapeOf{{each.Name}}: json.Shape<{{each.Name}}> = json.object<{{each.Name}}>({""");
        for (int i = 0; i < each.Shape.Properties.Count; i++)
        {
            JsonProperty property = each.Shape.Properties[i];
            string shape = ColumnExpression.Shape(property.Shape, each.Names.Parts[i]);
            string value = property.IsOptional ? $"json.optional({shape})" : shape;
            writer.Line($"{TypeScriptLiteral.PropertyKey(property.Name)}: {value},");
        }

        writer.Close("});");
    }

    private static void EmitColumns(CodeWriter writer, string type, EquatableArray<TypeScriptColumn> columns, string what)
    {
        writer.Line();
        DocBlock.Write(writer, $"The columns of {what}.");
        writer.Indent($"export const columnsOf{type}: column.Columns<{type}> = {{");
        foreach (TypeScriptColumn column in columns)
        {
            writer.Line($"{TypeScriptLiteral.PropertyKey(column.Name)}: {ColumnExpression.Of(column)},");
        }

        writer.Close("};");
    }

    private static void EmitDecoder(CodeWriter writer, TypeScriptTable table)
    {
        string name = DocBlock.Code(table.SqlName);
        writer.Line();
        DocBlock.Write(writer, "Selects rows of " + name + " for {@link decode" + table.RowType + "}; a WHERE may follow.");
        TypeScriptSql.Write(writer, $"export const select{table.RowType}: string = ", table.Statements.Scan.Sql, ";", new SharedSql());
        writer.Line();
        DocBlock.Write(writer, $"Reads a row of {name}, checked; throws RowError, which names table, column and what was found.");
        writer.Indent($$"""export function decode{{table.RowType}}(row: unknown): {{table.RowType}} {""");
        writer.Line($"return column.decodeRow({TypeScriptLiteral.String(table.SqlName)}, columnsOf{table.RowType}, row);");
        writer.Close();
    }

    private static void EmitKeyParser(CodeWriter writer, TypeScriptTable table)
    {
        if (table.KeyType is { } key)
        {
            writer.Line();
            TypeScriptColumn column = table.KeyColumn!;
            bool isNumber = TypeScriptType.Unbranded(column) == "number";
            string kind = column.Model.Type.Kind == ColumnKind.Uuid ? "UUID" : "integer";
            DocBlock.Write(writer, $"Reads a key of {DocBlock.Code(table.SqlName)}, as from a URL; throws Mismatch where the text is no {kind}.");
            writer.Indent($"export function parse{key}(text: string): {key} {{");
            writer.Line($"return {ColumnExpression.NotNull(column)}.decode({(isNumber ? "column.toInteger(text)" : "text")});").Close();
        }
    }

    private static void EmitEncoder(CodeWriter writer, TypeScriptTable table)
    {
        writer.Line();
        DocBlock.Write(writer, $"How a new row of {DocBlock.Code(table.SqlName)} is bound.");
        string[] rules = table.Columns.Where(static column => column.Insert != InsertRule.Never)
            .Select(static column => $"[{TypeScriptLiteral.String(column.Name)}, {TypeScriptLiteral.String(Rule(column.Insert))}]").ToArray();
        ListWriter.Write(writer, $"export const columnsOf{table.NewType}: column.NewColumns = [", rules, "];");
        writer.Line();
        DocBlock.Write(writer, $"The values of a new row of {DocBlock.Code(table.SqlName)}, checked; throws RowError, which names what is missing or unknown.");
        writer.Indent($$"""export function encode{{table.NewType}}(row: {{table.NewType}}): column.BindValue[] {""");
        writer.Line($"return column.encodeNew({TypeScriptLiteral.String(table.SqlName)}, columnsOf{table.RowType}, columnsOf{table.NewType}, row);");
        writer.Close();
    }

    private static string Rule(InsertRule rule) => rule switch
    {
        InsertRule.Required => "required",
        InsertRule.NewKey => "key",
        InsertRule.OptionalDefault => "flagged",
        _ => "optional",
    };
}
