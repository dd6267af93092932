using System.Globalization;
using System.Linq;
using SkillStash.Schema.Compiler.Naming;

namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>Emits the methods that keys and indexes serve.</summary>
internal static class LookupEmitter
{
    public static void Emit(CodeWriter writer, CSharpTable table, CSharpLookup lookup)
    {
        writer.Line();
        if (lookup.IsUnique)
        {
            EmitFind(writer, table, lookup);
        }
        else
        {
            EmitList(writer, table, lookup);
        }
    }

    /// <summary>Deletion by primary key.</summary>
    public static void EmitDelete(CodeWriter writer, CSharpTable table)
    {
        string filter = string.Join(" AND ", table.Key.Select((column, i) =>
            SqlName.Quote(column.SqlName) + " = ?" + (i + 1).ToString(CultureInfo.InvariantCulture)));
        string sql = "DELETE FROM " + SqlName.Quote(table.SqlName) + " WHERE " + filter;
        NameScope scope = ParameterScope();
        string[] parameters = table.Key.Select(column => scope.Take(column.Parameter)).ToArray();
        writer.Line();
        writer.Line("private static readonly SqlText DeleteByKey = new(" + CSharpLiteral.String(sql) + ");");
        writer.Line();
        DocComment.Summary(writer, "Deletes the row with this key, and what the foreign keys say goes with it; false where there is none.");
        writer.Line("public bool Delete(" + Declare(table.Key.ToArray(), parameters) + ") => Query(DeleteByKey)"
            + Bind(table.Key.ToArray(), parameters) + ".Execute() > 0;");
    }

    private static void EmitFind(CodeWriter writer, CSharpTable table, CSharpLookup lookup)
    {
        CSharpColumn[] columns = lookup.Parameters.ToArray();
        NameScope scope = ParameterScope();
        string[] parameters = columns.Select(column => scope.Take(column.Parameter)).ToArray();
        string field = "By" + lookup.Name;
        string filter = CSharpSqlText.Interpolated(lookup.Filter);
        writer.Line("private static readonly SqlText " + field + " = new($" + CSharpLiteral.String("{Select} WHERE " + filter) + ");");
        writer.Line();
        DocComment.Summary(writer, "The row with this " + Words(columns) + "; null where there is none.");
        writer.Line("public " + table.RowType + "? Find" + field + "(" + Declare(columns, parameters) + ") => Query(" + field + ")"
            + Bind(columns, parameters) + ".One();");
    }

    private static void EmitList(CodeWriter writer, CSharpTable table, CSharpLookup lookup)
    {
        CSharpColumn[] columns = lookup.Parameters.ToArray();
        NameScope scope = ParameterScope();
        string limit = scope.Take("limit"), after = scope.Take("after");
        string[] parameters = columns.Select(column => scope.Take(column.Parameter)).ToArray();
        string field = "AllBy" + lookup.Name;
        writer.Line("private static readonly PageText " + field + " = new(Select, " + CSharpLiteral.String(lookup.Filter)
            + string.Concat(lookup.Order.Select(term => ", " + CSharpLiteral.String(term))) + ");");
        writer.Line();
        DocComment.Summary(writer, Summary(columns, lookup.OrderText));
        DocComment.Parameter(writer, limit, "The most rows to return.");
        DocComment.Parameter(writer, after, "Where the page before ended: its <c>Next</c>.");
        string declared = columns.Length == 0 ? "" : Declare(columns, parameters) + ", ";
        writer.Indent("public Page<" + table.RowType + "> ListBy" + lookup.Name + "(" + declared
            + "int " + limit + " = int.MaxValue, Cursor? " + after + " = null) =>");
        writer.Line("Query(" + field + ", " + after + ")" + Bind(columns, parameters) + ".Page(" + limit + ");").Unindent();
    }

    private static NameScope ParameterScope() => new([]);

    private static string Declare(CSharpColumn[] columns, string[] parameters) =>
        string.Join(", ", columns.Select((column, i) => column.Value.Type + " " + parameters[i]));

    private static string Bind(CSharpColumn[] columns, string[] parameters) => string.Concat(columns.Select((column, i) =>
        ".With(" + parameters[i] + (column.Value.Codec is null ? "" : ", " + column.Value.Codec.Substring(column.Value.Codec.IndexOf('.') + 1)) + ")"));

    private static string Words(CSharpColumn[] columns) =>
        string.Join(" and ", columns.Select(column => "<c>" + DocComment.Escape(column.SqlName) + "</c>"));

    private static string Summary(CSharpColumn[] columns, string order) =>
        (columns.Length == 0 ? "All rows" : "The rows with this " + Words(columns))
        + (order.Length == 0 ? ", oldest first." : ", ordered by " + DocComment.Escape(order) + ".");
}
