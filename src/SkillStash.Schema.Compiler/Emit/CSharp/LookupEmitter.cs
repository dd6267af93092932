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
        CSharpColumn[] key = table.Key.ToArray();
        string[] parameters = Parameters(key, new NameScope([]));
        string filter = string.Join(" AND ", key.Select((column, i) =>
            SqlName.Quote(column.SqlName) + " = ?" + (i + 1).ToString(CultureInfo.InvariantCulture)));
        writer.Line();
        DocComment.Summary(writer, "Deletes the row with this key, and what the foreign keys say goes with it; false where there is none.");
        writer.Line("public bool Delete(" + Declare(key, parameters) + ") => DeleteWhere(" + CSharpLiteral.String(filter) + ")"
            + Bind(key, parameters) + ".Execute() > 0;");
    }

    private static void EmitFind(CodeWriter writer, CSharpTable table, CSharpLookup lookup)
    {
        CSharpColumn[] columns = lookup.Parameters.ToArray();
        string[] parameters = Parameters(columns, new NameScope([]));
        DocComment.Summary(writer, "The row with this " + Words(columns) + "; null where there is none.");
        writer.Line("public " + table.RowType + "? FindBy" + lookup.Name + "(" + Declare(columns, parameters) + ") => Select("
            + CSharpLiteral.String("WHERE " + lookup.Filter) + ")" + Bind(columns, parameters) + ".One();");
    }

    private static void EmitList(CodeWriter writer, CSharpTable table, CSharpLookup lookup)
    {
        CSharpColumn[] columns = lookup.Parameters.ToArray();
        var scope = new NameScope([]);
        string limit = scope.Take("limit"), after = scope.Take("after");
        string[] parameters = Parameters(columns, scope);
        string where = lookup.Filter.Length == 0 ? "" : "WHERE " + lookup.Filter + " ";
        string clause = where + "ORDER BY " + string.Join(", ", lookup.Order);
        DocComment.Summary(writer, Summary(columns, lookup.OrderText));
        DocComment.Parameter(writer, limit, "The most rows to return; null for all.");
        DocComment.Parameter(writer, after, "Where the page before ended: its <c>Next</c>.");
        string declared = columns.Length == 0 ? "" : Declare(columns, parameters) + ", ";
        writer.Indent("public Page<" + table.RowType + "> ListBy" + lookup.Name + "(" + declared
            + "int? " + limit + " = null, Cursor? " + after + " = null) =>");
        writer.Line("Select(" + CSharpLiteral.String(clause) + ", " + after + ")" + Bind(columns, parameters) + ".Page(" + limit + ");")
            .Unindent();
    }

    private static string[] Parameters(CSharpColumn[] columns, NameScope scope) =>
        columns.Select(column => scope.Take(column.Parameter)).ToArray();

    private static string Declare(CSharpColumn[] columns, string[] parameters) =>
        string.Join(", ", columns.Select((column, i) => column.Value.Type + " " + parameters[i]));

    private static string Bind(CSharpColumn[] columns, string[] parameters) => string.Concat(columns.Select((column, i) =>
        ".With(" + parameters[i] + (column.Value.Codec is { } codec ? ", " + Field(codec, parameters) : "") + ")"));

    // The codec is a field of this very class, which a parameter may hide.
    private static string Field(string codec, string[] parameters)
    {
        string name = codec.Substring(codec.IndexOf('.') + 1);
        return parameters.Contains(name) ? codec : name;
    }

    private static string Words(CSharpColumn[] columns) =>
        string.Join(" and ", columns.Select(column => "<c>" + DocComment.Escape(column.SqlName) + "</c>"));

    private static string Summary(CSharpColumn[] columns, string order) =>
        (columns.Length == 0 ? "All rows" : "The rows with this " + Words(columns))
        + (order.Length == 0 ? ", in order of insertion." : ", ordered by " + DocComment.Escape(order) + ".");
}
