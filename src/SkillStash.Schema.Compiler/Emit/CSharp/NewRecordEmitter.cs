using System.Linq;
using SkillStash.Schema.Compiler.Statements;

namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>Emits the record to insert, in which what the database fills in can be left out.</summary>
internal static class NewRecordEmitter
{
    public static void Emit(CodeWriter writer, CSharpTable table)
    {
        CSharpColumn[] columns = table.Columns.Where(column => column.Insert != InsertRule.Never).ToArray();
        writer.Line();
        DocComment.Summary(writer, "A row to insert into <c>" + DocComment.Escape(table.SqlName) + "</c>. What is left out takes its DEFAULT.");
        writer.Open("public sealed record " + table.NewType + " : INewRow");
        foreach (CSharpColumn column in columns)
        {
            DocComment.Summary(writer, Summary(column));
            writer.Line(Property(column)).Line();
        }

        writer.Open("void INewRow.Write(ref ParameterWriter row)");
        var map = new RowMapWriter();
        foreach (CSharpColumn column in columns)
        {
            if (column.Insert == InsertRule.OptionalDefault)
            {
                map.Add(CSharpValue.Boolean, column.Property + ".HasValue");
            }

            map.Add(column.Value, column.Insert == InsertRule.OptionalDefault ? column.Property + ".Value" : column.Property);
        }

        writer.Lines(map.Statements).Close();
        BlobEqualityEmitter.Emit(writer, table.NewType, columns);
        writer.Close();
    }

    private static string Property(CSharpColumn column)
    {
        string name = column.Property + " { get; init; }";
        return column.Insert switch
        {
            InsertRule.Required => "public required " + column.PropertyType + " " + name,
            InsertRule.NewKey => "public " + column.Value.Type + " " + name + " = " + column.Value.Type + ".New();",
            InsertRule.OptionalDefault => "public Optional<" + column.NullableType + "> " + name,
            _ => "public " + column.NullableType + " " + name,
        };
    }

    private static string Summary(CSharpColumn column)
    {
        string? leftOut = column.Insert switch
        {
            InsertRule.NewKey => "Left out: a new key.",
            InsertRule.RowId => "Left out: the next number.",
            InsertRule.Default or InsertRule.OptionalDefault => "Left out: <c>" + DocComment.Escape(column.Default!.Sql) + "</c>.",
            InsertRule.Nullable => "Left out: NULL.",
            _ => null,
        };
        string documentation = column.Documentation is null
            ? "<c>" + DocComment.Escape(column.SqlName) + "</c>."
            : DocComment.Escape(column.Documentation);
        return leftOut is null ? documentation : documentation + " " + leftOut;
    }
}
