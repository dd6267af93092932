using System.Linq;
using System.Text.RegularExpressions;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Naming;

namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>Emits the methods that keys and indexes serve, each with its statement.</summary>
internal static class LookupEmitter
{
    public static void Emit(CodeWriter writer, CSharpTable table, CSharpLookup lookup, CSharpSql sql)
    {
        if (lookup.Statement.Page is { } page)
        {
            EmitList(writer, table, lookup, page, sql);
        }
        else
        {
            EmitFind(writer, table, lookup, sql);
        }
    }

    /// <summary>Deletion by primary key.</summary>
    public static void EmitDelete(CodeWriter writer, CSharpLookup delete, CSharpSql sql)
    {
        string[] parameters = Parameters(delete, new NameScope([]));
        string query = EmitText(writer, delete.Statement, sql);
        EmitSummary(writer, delete.Statement);
        writer.Line($"public bool Delete({Declare(delete, parameters)}) => Run({query}){Bind(delete, parameters)}.Execute() > 0;");
    }

    private static void EmitFind(CodeWriter writer, CSharpTable table, CSharpLookup find, CSharpSql sql)
    {
        string[] parameters = Parameters(find, new NameScope([]));
        string query = EmitText(writer, find.Statement, sql);
        EmitSummary(writer, find.Statement);
        writer.Line($"public {table.RowType}? {find.Statement.Name}({Declare(find, parameters)}) => Run({query}){Bind(find, parameters)}.One();");
    }

    private static void EmitList(CodeWriter writer, CSharpTable table, CSharpLookup list, PageModel page, CSharpSql sql)
    {
        var scope = new NameScope([]);
        string limit = scope.Take("limit"), after = scope.Take("after");
        string[] parameters = Parameters(list, scope);
        string query = $"{list.Statement.Name}Query";
        writer.Line().Indent($"private static readonly PageText {query} = new(");
        writer.Line($"{sql.Literal(list.Statement.Sql)},");
        writer.Line($"{sql.Literal(page.NextSql)},");
        writer.Line($"terms: {page.Order.Count}, fingerprint: 0x{page.Fingerprint:x8});").Unindent();
        EmitSummary(writer, list.Statement);
        for (int i = 0; i < parameters.Length; i++)
        {
            DocComment.Parameter(writer, parameters[i], DocComment.Of(list.Parameters[i]));
        }

        DocComment.Parameter(writer, limit, "The most rows to return; null for all.");
        DocComment.Parameter(writer, after, "Where the page before ended: its <c>Next</c>.");
        string declared = parameters.Length == 0 ? "" : $"{Declare(list, parameters)}, ";
        writer.Indent($"public Page<{table.RowType}> {list.Statement.Name}({declared}int? {limit} = null, Cursor? {after} = null) =>");
        writer.Line($"Run({query}, {after}){Bind(list, parameters)}.Page({limit});").Unindent();
    }

    private static string EmitText(CodeWriter writer, StatementModel statement, CSharpSql sql)
    {
        string query = $"{statement.Name}Query";
        writer.Line().Line($"private static readonly SqlText {query} = new({sql.Literal(statement.Sql)});");
        return query;
    }

    private static void EmitSummary(CodeWriter writer, StatementModel statement)
    {
        writer.Line();
        DocComment.Summary(writer, Regex.Replace(DocComment.Escape(statement.Documentation), "`([^`]*)`", "<c>$1</c>"));
    }

    private static string[] Parameters(CSharpLookup lookup, NameScope scope) =>
        lookup.Parameters.Select(column => scope.Take(column.Parameter)).ToArray();

    private static string Declare(CSharpLookup lookup, string[] parameters) =>
        string.Join(", ", lookup.Parameters.Select((column, i) => $"{column.Value.Type} {parameters[i]}"));

    private static string Bind(CSharpLookup lookup, string[] parameters) => string.Concat(lookup.Parameters.Select((column, i) =>
        $".With({parameters[i]}{(column.Value.Codec is { } codec ? $", {Field(codec, parameters)}" : "")})"));

    // The codec is a field of this very class, which a parameter may hide.
    private static string Field(string codec, string[] parameters)
    {
        string name = codec.Substring(codec.IndexOf('.') + 1);
        return parameters.Contains(name) ? codec : name;
    }
}
