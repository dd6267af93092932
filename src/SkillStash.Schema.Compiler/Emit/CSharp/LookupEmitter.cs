using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Naming;
using SkillStash.Schema.Compiler.Statements;

namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>Emits the methods that keys and indexes serve, each with its statement.</summary>
internal static class LookupEmitter
{
    public static void Emit(CodeWriter writer, CSharpTable table, CSharpLookup lookup, SharedSql sql)
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
    public static void EmitDelete(CodeWriter writer, CSharpTable table, CSharpLookup delete, SharedSql sql)
    {
        string[] parameters = Parameters(delete, new NameScope([]));
        string query = EmitText(writer, delete.Statement, sql);
        EmitSummary(writer, delete.Statement);
        writer.Line($"public bool Delete({Declare(delete.Parameters, parameters)}) => Run({query}){Bind(delete.Parameters, parameters)}.Execute() > 0{OrIgnored(table, parameters)};");
    }

    /// <summary>How the row that a write was for is looked for, where the database may have ignored the write.</summary>
    public static void EmitExists(CodeWriter writer, CSharpTable table, StatementModel exists, SharedSql sql)
    {
        string query = EmitText(writer, exists, sql);
        if (table.Statements.Update is not null)
        {
            string[] properties = table.Key.Select(static column => $"row.{column.Property}").ToArray();
            writer.Line().Line("/// <inheritdoc/>");
            writer.Line($"protected override bool IsThere({table.RowType} row) => Run({query}){Bind(table.Key, properties, exists.Parameters)}.Any();");
        }
    }

    /// <summary>A partial update by primary key.</summary>
    public static void EmitUpdate(CodeWriter writer, CSharpTable table, ChangeModel change, SharedSql sql)
    {
        var scope = new NameScope([]);
        string changes = scope.Take("changes");
        CSharpColumn[] key = table.Key.ToArray();
        string[] parameters = key.Select(column => scope.Take(column.Parameter)).ToArray();
        writer.Line().Indent("private static readonly ChangesText UpdateQuery = new(");
        writer.Line($"{CSharpLiteral.Sql(change.Start, sql)},");
        writer.List("[", change.Assignments.Select(each => CSharpLiteral.Sql(each.Sql, sql)).ToArray(), "],");
        writer.Line($"{CSharpLiteral.Sql(change.End, sql)}, {CSharpLiteral.Sql(change.ExistsSql, sql)});").Unindent();
        writer.Line();
        DocComment.Summary(writer, "Writes what is set into the row with this key, and nothing else; false where there is none.");
        for (int i = 0; i < key.Length; i++)
        {
            DocComment.Parameter(writer, parameters[i], DocComment.Of(key[i]));
        }

        DocComment.Parameter(writer, changes, "What is to be written.");
        writer.Line($"public bool Update({Declare(key, parameters)}, {table.ChangesType} {changes}) => Run(UpdateQuery, {changes}){Bind(key, parameters)}.Any(){OrIgnored(table, parameters)};");
    }

    /// <summary>The search of a full-text table.</summary>
    public static void EmitSearch(CodeWriter writer, CSharpMatch match, SharedSql sql)
    {
        StatementModel statement = match.Search.Statement;
        writer.Line();
        EmitPage(writer, "private static readonly PageText SearchQuery = ", statement, statement.Page!, sql, ";");
        EmitSummary(writer, statement);
        bool hasMarks = match.Search.HasMarks;
        string run = $"Run<{match.Type}>(SearchQuery, after).With(match){(hasMarks ? ".With(marks)" : "")}";
        EmitSearchParameters(writer, hasMarks);
        writer.Indent($"public Page<{match.Type}> Search(string match, int? limit = null, Cursor? after = null{(hasMarks ? ", MatchMarks? marks = null" : "")}) =>");
        writer.Line($"{run}.Page(limit);").Unindent();
        writer.Line();
        JsonOverload.Summary(writer, "Search");
        JsonOverload.FirstParameter(writer, JsonOverload.Parameter);
        EmitSearchParameters(writer, hasMarks);
        writer.Indent($"{JsonOverload.Declare("Search", JsonOverload.Parameter)}, string match, int? limit, Cursor? after{(hasMarks ? ", MatchMarks? marks" : "")}) =>");
        writer.Line($"{run}.Page({JsonOverload.Parameter}, limit);").Unindent();
    }

    /// <summary>The statements of a list.</summary>
    public static void EmitPage(CodeWriter writer, string before, StatementModel statement, PageModel page, SharedSql sql, string after)
    {
        writer.Indent($"{before}new(");
        writer.Line($"{CSharpLiteral.Sql(statement.Sql, sql)},");
        writer.Line($"{CSharpLiteral.Sql(page.NextSql, sql)},");
        writer.Line($"{Order(page)}){after}").Unindent();
    }

    /// <summary>What tells the cursors of a list.</summary>
    public static string Order(PageModel page) => $"terms: {page.Order.Count}, hash: 0x{page.Fingerprint:x8}";

    // A row that is there although nothing was written.
    private static string OrIgnored(CSharpTable table, string[] key) =>
        table.Statements.Exists is null ? "" : $" || Ignored(Run(ExistsQuery){Bind(table.Key, key)}.Any())";

    private static void EmitFind(CodeWriter writer, CSharpTable table, CSharpLookup find, SharedSql sql)
    {
        string[] parameters = Parameters(find, new NameScope([]));
        string query = EmitText(writer, find.Statement, sql);
        EmitSummary(writer, find.Statement);
        writer.Line($"public {table.RowType}? {find.Statement.Name}({Declare(find.Parameters, parameters)}) => Run({query}){Bind(find.Parameters, parameters)}.One();");
    }

    private static void EmitList(CodeWriter writer, CSharpTable table, CSharpLookup list, PageModel page, SharedSql sql)
    {
        var scope = new NameScope([]);
        string limit = scope.Take("limit"), after = scope.Take("after");
        string[] parameters = Parameters(list, scope);
        string json = scope.Take(JsonOverload.Parameter);
        string query = $"{list.Statement.Name}Query";
        writer.Line();
        EmitPage(writer, $"private static readonly PageText {query} = ", list.Statement, page, sql, ";");
        EmitSummary(writer, list.Statement);
        EmitListParameters(writer, list, parameters, limit, after);
        string declared = string.Concat(list.Parameters.Select((column, i) =>
            $"{(list.Statement.Parameters[i].IsNullable ? column.NullableType : column.Value.Type)} {parameters[i]}, "));
        writer.Indent($"public Page<{table.RowType}> {list.Statement.Name}({declared}int? {limit} = null, Cursor? {after} = null) =>");
        string run = $"Run({query}, {after}){Bind(list.Parameters, parameters, list.Statement.Parameters)}";
        writer.Line($"{run}.Page({limit});").Unindent();
        writer.Line();
        JsonOverload.Summary(writer, list.Statement.Name);
        JsonOverload.FirstParameter(writer, json);
        EmitListParameters(writer, list, parameters, limit, after);
        writer.Indent($"{JsonOverload.Declare(list.Statement.Name, json)}, {declared}int? {limit}, Cursor? {after}) =>");
        writer.Line($"{run}.Page({json}, {limit});").Unindent();
    }

    private static void EmitListParameters(CodeWriter writer, CSharpLookup list, string[] parameters, string limit, string after)
    {
        for (int i = 0; i < parameters.Length; i++)
        {
            DocComment.Parameter(writer, parameters[i], DocComment.Of(list.Parameters[i]));
        }

        EmitPageParameters(writer, limit, after);
    }

    private static void EmitSearchParameters(CodeWriter writer, bool hasMarks)
    {
        DocComment.Parameter(writer, "match", "What to search for, as FTS5 understands it; <see cref=\"FullText.Words\"/> makes that of any text.");
        EmitPageParameters(writer, "limit", "after");
        if (hasMarks)
        {
            DocComment.Parameter(writer, "marks", "How what was found is marked; null for brackets.");
        }
    }

    private static void EmitPageParameters(CodeWriter writer, string limit, string after)
    {
        DocComment.Parameter(writer, limit, "The maximum number of rows; null for all.");
        DocComment.Parameter(writer, after, "Where the page before ended: its <c>Next</c>.");
    }

    private static string EmitText(CodeWriter writer, StatementModel statement, SharedSql sql)
    {
        string query = $"{statement.Name}Query";
        writer.Line().Line($"private static readonly SqlText {query} = new({CSharpLiteral.Sql(statement.Sql, sql)});");
        return query;
    }

    private static void EmitSummary(CodeWriter writer, StatementModel statement)
    {
        writer.Line();
        DocComment.Summary(writer, Regex.Replace(DocComment.Escape(statement.Documentation), "`([^`]*)`", "<c>$1</c>"));
    }

    private static string[] Parameters(CSharpLookup lookup, NameScope scope) =>
        lookup.Parameters.Select(column => scope.Take(column.Parameter)).ToArray();

    private static string Declare(IEnumerable<CSharpColumn> columns, string[] parameters) =>
        string.Join(", ", columns.Select((column, i) => $"{column.Value.Type} {parameters[i]}"));

    private static string Bind(IEnumerable<CSharpColumn> columns, string[] parameters, EquatableArray<ParameterModel> models = default) => string.Concat(columns.Select((column, i) =>
        column.Value.Bind(parameters[i], models.Count > i && models[i].IsNullable, column.Value.Codec is { } codec ? Field(codec, parameters) : null)));

    // The codec is a field of this very class, which a parameter may hide.
    private static string Field(string codec, string[] parameters)
    {
        string name = codec.Substring(codec.IndexOf('.') + 1);
        return parameters.Contains(name) ? codec : name;
    }
}
