using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Naming;
using SkillStash.Schema.Compiler.Statements;

namespace SkillStash.Schema.Compiler.Emit.TypeScript;

/// <summary>Emits <c>access.ts</c>: a function for each statement, as C# has a method.</summary>
internal sealed class AccessEmitter
{
    private readonly CodeWriter _writer;
    private readonly NameScope _names;
    private readonly TypeScriptTable _table;
    private readonly Dictionary<string, TypeScriptColumn> _columns;
    private readonly SharedSql _sql = new();
    private readonly string _statements;

    private AccessEmitter(CodeWriter writer, TypeScriptTable table, NameScope names)
    {
        _writer = writer;
        _names = names;
        _table = table;
        _columns = table.Columns.ToDictionary(static column => column.Name, SqlNames.Comparer);
        _statements = _names.Take($"statementsOf{table.RowType}");
    }

    /// <summary>Writes the functions of all tables and views.</summary>
    public static void Emit(CodeWriter writer, IReadOnlyList<TypeScriptTable> tables)
    {
        if (tables.Count == 0)
        {
            writer.Line().Line("export {};");
            return;
        }

        EmitImports(writer, tables);
        var names = new NameScope(["batch", "d1", "matchWords", .. Values(tables)]);
        foreach (TypeScriptTable table in tables)
        {
            new AccessEmitter(writer, table, names).Emit();
        }
    }

    private static void EmitImports(CodeWriter writer, IReadOnlyList<TypeScriptTable> tables)
    {
        writer.Line().Line("import * as d1 from \"./d1/statements.js\";");
        ListWriter.Write(writer, "import {", Values(tables).ToArray(), "} from \"./rows.js\";", " ");
        ListWriter.Write(writer, "import type {", Types(tables).ToArray(), "} from \"./types.js\";", " ");
        writer.Line().Line(tables.Any(static table => table.Statements.Search is not null)
            ? "export { batch, matchWords } from \"./d1/statements.js\";"
            : "export { batch } from \"./d1/statements.js\";");
    }

    private static IEnumerable<string> Values(IReadOnlyList<TypeScriptTable> tables) => tables
        .SelectMany(static table => table.IsView ? [$"columnsOf{table.RowType}"] : new[] { $"columnsOf{table.RowType}", $"columnsOf{table.NewType}" }
            .Concat(table.Statements.Search is null ? [] : [$"columnsOf{table.MatchType}"]))
        .OrderBy(static name => name, System.StringComparer.Ordinal);

    private static IEnumerable<string> Types(IReadOnlyList<TypeScriptTable> tables)
    {
        var names = new SortedSet<string>(System.StringComparer.Ordinal);
        foreach (TypeScriptTable table in tables)
        {
            names.Add(table.RowType);
            names.UnionWith(table.IsView ? [] : [table.NewType]);
            names.UnionWith(table.Statements.Search is null ? [] : [table.MatchType]);
            names.UnionWith(table.Statements.Change is null ? [] : [table.ChangesType]);
            names.UnionWith(Parameters(table).Select(static column => TypeScriptType.Named(column)).OfType<string>());
        }

        return names;
    }

    private static IEnumerable<TypeScriptColumn> Parameters(TypeScriptTable table)
    {
        IEnumerable<string> names = table.Key.Concat(table.Statements.Lookups.SelectMany(static lookup => lookup.Parameters.Select(static each => each.Column)));
        var asked = new HashSet<string>(names, SqlNames.Comparer);
        return table.Columns.Where(column => asked.Contains(column.Name));
    }

    private void Emit()
    {
        TableStatements statements = _table.Statements;
        string row = _table.RowType;
        _writer.Line();
        DocBlock.Write(_writer, $"The columns of a row of {DocBlock.Code(_table.SqlName)}, as SQL.");
        string list = _names.Take($"selectListOf{row}");
        TypeScriptSql.Write(_writer, $"export const {list}: string = ", statements.Columns, ";", new SharedSql());
        _sql.Share(statements.Columns, list);
        _writer.Line();
        string made = $"const {_statements} = new d1.Statements<{row}>({TypeScriptLiteral.String(_table.SqlName)}, columnsOf{row}";
        if (_table is { IsVirtual: false, Statements: { Exists: null, Reread: null } })
        {
            _writer.Line($"{made});");
        }
        else
        {
            _writer.Indent($$"""{{made}}, {""");
            EmitOptions();
            _writer.Close("});");
        }

        foreach (StatementModel lookup in statements.Lookups)
        {
            EmitLookup(lookup);
        }

        if (statements.List is { } all)
        {
            EmitLookup(all);
        }

        if (statements.Search is { } search)
        {
            EmitSearch(search);
        }

        EmitStatement(statements.Scan, $"scan{_table.Rows}", $"d1.Access<[], {row}[]>", "many", ", []");
        EmitStatement(statements.Count, $"count{_table.Rows}", "d1.Access<[], number>", "count", "");
        if (!_table.IsView)
        {
            EmitInserts(statements);
        }

        if (_table.Key.Count > 0)
        {
            EmitByKey(statements);
        }
    }

    private void EmitOptions()
    {
        TableStatements statements = _table.Statements;
        if (_table.IsVirtual)
        {
            _writer.Line("isVirtual: true,");
        }

        if (statements.Exists is { } exists)
        {
            TypeScriptSql.Write(_writer, "exists: ", exists.Sql, ",", _sql);
        }

        if (statements.Reread is { } reread)
        {
            TypeScriptSql.Write(_writer, "reread: ", reread.Sql, ",", _sql);
        }

        if (statements is not { Exists: null, Reread: null })
        {
            _writer.Line($"key: [{Names(_table.Key)}],");
        }
    }

    private void EmitLookup(StatementModel lookup)
    {
        string parameters = string.Join(", ", lookup.Parameters.Select(parameter => Labelled(parameter.Column) + (parameter.IsNullable ? " | null" : "")));
        string names = Names(lookup.Parameters.Select(static parameter => parameter.Column));
        if (lookup.Page is not { } page)
        {
            EmitStatement(lookup, $"find{_table.RowType}{lookup.Name.Substring("Find".Length)}", $"d1.Access<[{parameters}], {_table.RowType} | null>", "one", $", [{names}]");
            return;
        }

        string declared = parameters.Length == 0 ? "" : $"{parameters}, ";
        string order = string.Join(", ", page.Order.Select(term => $"{term.Alias}: {TypeScriptLiteral.String(PageOrderKind.Of(term.Column is null ? null : _columns[term.Column].Model))}"));
        Begin(lookup.Documentation, $"list{_table.Rows}{lookup.Name.Substring("List".Length)}", $"d1.Access<[{declared}options?: d1.PageOptions], d1.Page<{_table.RowType}>>", "page");
        TypeScriptSql.Write(_writer, "", lookup.Sql, ",", _sql);
        TypeScriptSql.Write(_writer, "", page.NextSql, ",", _sql);
        _writer.Line($"[{names}],").Line($"0x{page.Fingerprint:x8},").Line($"{{ {order} }},").Close(");");
    }

    private void EmitSearch(SearchModel search)
    {
        string match = _table.MatchType;
        (string options, string kind) = search.HasMarks ? ("SearchOptions", "search") : ("PageOptions", "searchWithoutTexts");
        _writer.Line();
        DocBlock.Write(_writer, DocBlock.Escape(search.Statement.Documentation));
        _writer.Indent(
            $"export const {_names.Take($"search{_table.Rows}")}: d1.Access<[match: string, options?: d1.{options}], d1.Page<{match}>> = "
            + $"new d1.Statements<{match}>({TypeScriptLiteral.String(_table.SqlName)}, columnsOf{match}).{kind}(");
        TypeScriptSql.Write(_writer, "", search.Statement.Sql, ",", _sql);
        TypeScriptSql.Write(_writer, "", search.Statement.Page!.NextSql, ",", _sql);
        _writer.Line($"0x{search.Statement.Page.Fingerprint:x8},").Close(");");
    }

    private void EmitInserts(TableStatements statements)
    {
        string row = _table.RowType, @new = _table.NewType;
        string insert = _names.Take($"insertSqlOf{row}");
        _writer.Line();
        TypeScriptSql.Write(_writer, $"const {insert} = ", statements.InsertSql!, ";", _sql);
        var shared = new SharedSql().Share(statements.InsertSql!, insert).Share(statements.Columns, $"selectListOf{row}");
        EmitStatement(statements.Insert!, $"insert{row}", $"d1.Access<[row: {@new}], {row}>", "insert", $", columnsOf{@new}", shared);
        Begin(
            "Inserts rows in one transaction, all or none, and returns how many were stored.",
            $"insert{_table.Rows}",
            $"d1.InsertMany<{@new}>",
            "insertMany");
        TypeScriptSql.Write(_writer, "", statements.InsertOnly!.Sql, ",", shared);
        _writer.Line($"columnsOf{@new},").Close(");");
        if (statements.Upsert is { } upsert)
        {
            EmitStatement(upsert, $"upsert{row}", $"d1.Access<[row: {@new}], {row}>", "insert", $", columnsOf{@new}", shared);
        }
    }

    private void EmitByKey(TableStatements statements)
    {
        string key = string.Join(", ", _table.Key.Select(Labelled)), names = Names(_table.Key);
        if (statements is { Update: { } update, Change: { } change })
        {
            Begin(
                "Stores a row under its key, or of the row with this key what is given; false where there is none.",
                $"update{_table.RowType}",
                $"d1.Access<[row: {_table.RowType}] | [{key}, changes: {_table.ChangesType}], boolean>",
                "update");
            TypeScriptSql.Write(_writer, "", update.Sql, ",", _sql);
            ListWriter.Write(_writer, "[", update.Parameters.Select(static each => TypeScriptLiteral.String(each.Column)).ToArray(), "],");
            _writer.Line($"[{names}],").Indent("{");
            TypeScriptSql.Write(_writer, "start: ", change.Start, ",", _sql);
            TypeScriptSql.Write(_writer, "end: ", change.End, ",", _sql);
            TypeScriptSql.Write(_writer, "exists: ", change.ExistsSql, ",", _sql);
            ListWriter.Write(
                _writer,
                "assignments: {",
                change.Assignments.Select(each => $"{TypeScriptLiteral.PropertyKey(each.Column)}: {TypeScriptLiteral.String(each.Sql)}").ToArray(),
                "},",
                " ");
            _writer.Close("},").Close(");");
        }

        EmitStatement(statements.Delete!, $"delete{_table.RowType}", $"d1.Access<[{key}], boolean>", "delete", $", [{names}]");
    }

    private void EmitStatement(StatementModel statement, string name, string type, string kind, string more, SharedSql? sql = null)
    {
        Begin(statement.Documentation, name, type, kind);
        TypeScriptSql.Write(_writer, "", statement.Sql, ",", sql ?? _sql);
        if (more.Length > 0)
        {
            _writer.Line(more.Substring(2) + ",");
        }

        _writer.Close(");");
    }

    private void Begin(string documentation, string name, string type, string kind)
    {
        _writer.Line();
        DocBlock.Write(_writer, DocBlock.Escape(documentation));
        _writer.Indent($"export const {_names.Take(name)}: {type} = {_statements}.{kind}(");
    }

    private string Labelled(string column)
    {
        TypeScriptColumn model = _columns[column];
        return $"{TypeScriptLiteral.Label(Words.ToCamelCase(MemberNames.Of(model.Model)))}: {TypeScriptType.Of(model)}";
    }

    private string Names(IEnumerable<string> columns) => string.Join(", ", columns.Select(name => TypeScriptLiteral.String(_columns[name].Name)));
}
