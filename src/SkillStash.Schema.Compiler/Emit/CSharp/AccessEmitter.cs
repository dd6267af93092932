using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Naming;

namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>Emits the class of typed access to a table or view.</summary>
internal static class AccessEmitter
{
    public static void Emit(CodeWriter writer, CSharpTable table)
    {
        writer.Line();
        DocComment.Summary(
            writer, "Typed access to the " + (table.IsView ? "view" : "table") + " <c>" + DocComment.Escape(table.SqlName) + "</c>.");
        writer.Open("public sealed class " + table.AccessType + "(SchemaDatabase database) : " + BaseType(table) + "(database, Definition)");
        EmitFields(writer, table);
        EmitDefinition(writer, table);
        foreach (CSharpLookup lookup in table.Lookups)
        {
            LookupEmitter.Emit(writer, table, lookup);
        }

        if (table.Key.Count > 0)
        {
            LookupEmitter.EmitDelete(writer, table);
        }

        writer.Close();
    }

    private static string BaseType(CSharpTable table) =>
        table.IsView ? "View<" + table.RowType + ">"
        : (table.Key.Count > 0 ? "Table<" : "KeylessTable<") + table.RowType + ", " + table.NewType + ">";

    private static void EmitFields(CodeWriter writer, CSharpTable table)
    {
        foreach (CSharpEnum each in table.Enums)
        {
            EnumEmitter.EmitField(writer, each);
        }

        foreach (CSharpCodec codec in table.Codecs)
        {
            writer.Line("internal static readonly JsonCodec<" + codec.Type + "> " + codec.Field + " = " + codec.Expression + ";");
        }

        if (table.Enums.Count + table.Codecs.Count > 0)
        {
            writer.Line();
        }
    }

    private static void EmitDefinition(CodeWriter writer, CSharpTable table)
    {
        writer.Line("internal static readonly TableDefinition<" + table.RowType + "> Definition = new(" + CSharpLiteral.String(table.SqlName) + ", key: "
            + CSharpLiteral.String(Names(table.Key)) + ")");
        writer.Indent("{");
        EmitDefaults(writer, "Defaults", table.Columns.Where(column => column.Insert == InsertRule.Default));
        EmitDefaults(writer, "OptionalDefaults", table.Columns.Where(column => column.Insert == InsertRule.OptionalDefault));
        if (!table.IsView && Names(table.Columns.Where(column => column.Insert == InsertRule.Never)) is { Length: > 0 } generated)
        {
            writer.Line("Generated = " + CSharpLiteral.String(generated) + ",");
        }

        if (table.Ddl.Count == 1)
        {
            writer.Line("Ddl = [" + CSharpLiteral.String(table.Ddl[0]) + "],");
        }
        else
        {
            writer.Line("Ddl =").Indent("[").Lines(table.Ddl.Select(statement => CSharpLiteral.String(statement) + ",")).Close("],");
        }

        writer.Close("};");
    }

    private static void EmitDefaults(CodeWriter writer, string property, IEnumerable<CSharpColumn> columns)
    {
        string[] defaults = columns.Select(column =>
            "(" + CSharpLiteral.String(column.SqlName) + ", " + CSharpLiteral.String(column.Default!.Expression) + ")").ToArray();
        if (defaults.Length > 0)
        {
            writer.List(property + " = [", defaults, "],");
        }
    }

    private static string Names(IEnumerable<CSharpColumn> columns) => SqlName.List(columns.Select(column => column.SqlName));
}
