using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Naming;

namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>Emits the class of typed access to a table or view.</summary>
internal static class AccessEmitter
{
    public static void Emit(CodeWriter writer, CSharpTable table)
    {
        var sql = new CSharpSqlText(table);
        string kind = table.IsView ? "view" : "table";
        writer.Line();
        DocComment.Summary(writer, "Typed access to the " + kind + " <c>" + DocComment.Escape(table.SqlName) + "</c>.");
        writer.Open("public sealed class " + table.AccessType + "(SchemaDatabase database) : " + BaseType(table) + "(database, Definition)");
        foreach (string constant in sql.Constants)
        {
            writer.Line(constant);
        }

        writer.Line();
        EmitFields(writer, table);
        EmitDefinition(writer, table, sql);
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
    }

    private static void EmitDefinition(CodeWriter writer, CSharpTable table, CSharpSqlText sql)
    {
        string key = SqlName.List(table.Key.Select(column => column.SqlName));
        DocComment.Summary(writer, "The statements that make, read and write it.");
        writer.Line("internal static readonly TableDefinition Definition = new(" + CSharpLiteral.String(table.SqlName) + ", "
            + CSharpLiteral.String(key) + ")");
        writer.Indent("{");
        writer.Line("Select = Select,");
        foreach (string assignment in sql.Assignments)
        {
            writer.Line(assignment + ",");
        }

        EquatableArray<string> ddl = table.Ddl;
        if (ddl.Count == 1)
        {
            writer.Line("Ddl = [" + CSharpLiteral.String(ddl[0]) + "],");
        }
        else
        {
            writer.Line("Ddl =").Indent("[");
            foreach (string statement in ddl)
            {
                writer.Line(CSharpLiteral.String(statement) + ",");
            }

            writer.Close("],");
        }

        writer.Close("};");
    }
}
