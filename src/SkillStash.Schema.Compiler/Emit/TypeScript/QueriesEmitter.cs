using System;
using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Naming;

namespace SkillStash.Schema.Compiler.Emit.TypeScript;

/// <summary>Emits <c>queries.ts</c>: the rows of named queries, and a function for each, as C# has a method.</summary>
internal sealed class QueriesEmitter
{
    private readonly CodeWriter _writer;
    private readonly NameScope _names;

    private QueriesEmitter(CodeWriter writer, NameScope names)
    {
        _writer = writer;
        _names = names;
    }

    /// <summary>Writes the rows and functions of all queries.</summary>
    public static void Emit(CodeWriter writer, IReadOnlyList<TypeScriptQuery> queries)
    {
        string body = Body(queries);
        writer.Line();
        Import(writer, body, "column", "./d1/columns.js");
        Import(writer, body, "json", "./d1/json.js");
        writer.Line("import * as query from \"./d1/queries.js\";");
        writer.Line("import type { Access } from \"./d1/statements.js\";");
        EmitImport(writer, "import {", queries.SelectMany(Values), "rows");
        EmitImport(writer, "import type {", queries.SelectMany(Types), "types");
        writer.Lines(body.TrimEnd('\n').Split('\n'));
    }

    private static string Body(IReadOnlyList<TypeScriptQuery> queries)
    {
        var writer = new CodeWriter(spaces: 2);
        var names = new NameScope([.. TypeScriptLiteral.ReservedNames, "Access", "column", "json", "query", .. queries.SelectMany(Values)]);
        var emitter = new QueriesEmitter(writer, names);
        foreach (TypeScriptQuery each in queries)
        {
            emitter.Emit(each);
        }

        return writer.ToString();
    }

    private static void Import(CodeWriter writer, string body, string name, string path)
    {
        if (body.Contains($"{name}."))
        {
            writer.Line($"import * as {name} from \"{path}\";");
        }
    }

    private static void EmitImport(CodeWriter writer, string open, IEnumerable<string> names, string module)
    {
        string[] sorted = names.Distinct().OrderBy(static name => name, StringComparer.Ordinal).ToArray();
        if (sorted.Length > 0)
        {
            ListWriter.Write(writer, open, sorted, $"}} from \"./{module}.js\";", " ");
        }
    }

    // What the schema's files have the types of.
    private static IEnumerable<TypeScriptColumn> Declared(TypeScriptQuery query) =>
        query.Columns.Where(static column => !column.IsMade).Concat(query.Parameters.Select(static parameter => parameter.Column));

    private static IEnumerable<string> Values(TypeScriptQuery query) =>
        Declared(query).SelectMany(ObjectShape.Of).Select(static shape => $"shapeOf{shape.Name}")
            .Concat(query.Columns.Select(static column => column.Embedded?.RowType).OfType<string>().Select(static row => $"columnsOf{row}"))
            .Concat(query is { RowType: { } row, IsOwn: false } ? [$"columnsOf{row}"] : []);

    private static IEnumerable<string> Types(TypeScriptQuery query) =>
        Declared(query).Select(TypeScriptType.Named).OfType<string>()
            .Concat(query is { RowType: { } row, IsOwn: false } ? [row] : []);

    private void Emit(TypeScriptQuery query)
    {
        if (query.IsOwn)
        {
            EmitRow(query);
        }

        StatementModel statement = query.Statement;
        (string kind, string result) = Kind(query);
        string declared = string.Join(", ", query.Parameters.Select(static parameter => parameter.Declaration));
        string name = _names.Take(Words.ToCamelCase(query.Function));
        if (statement.Page is not null)
        {
            declared += declared.Length > 0 ? ", options?: query.PageOptions" : "options?: query.PageOptions";
        }

        string[] parameters = query.Parameters.Where(static parameter => parameter.Choices.Count == 0).Select(static parameter => parameter.Binding).ToArray();
        string function = $"export const {name}: Access<[{declared}], {result}> = query.";
        if (statement.Choice is not { } choice)
        {
            EmitDocumentation(statement);
            EmitStatement($"{function}{kind}(", name, query, () => ListWriter.Write(_writer, "[", parameters, "],"), statement.CountedSql ?? statement.Sql, statement.Page, query.Order, ");");
            return;
        }

        string shared = _names.Take($"parametersOf{query.Function}");
        void EmitParameters(int bound, PageModel? page) => _writer.Line(page is null && bound < parameters.Length ? $"{shared}.slice(0, {bound})," : $"{shared},");
        _writer.Line();
        ListWriter.Write(_writer, $"const {shared}: query.Parameters = [", parameters, "];");
        EmitDocumentation(statement);
        _writer.Indent($"{function}choice(").Line($"{TypeScriptLiteral.String(name)},").Line($"{choice.Parameter},");
        EmitStatement($"query.{kind}(", name, query, () => EmitParameters(choice.Bound, statement.Page), statement.Sql, statement.Page, query.Order, "),");
        _writer.Indent("{");
        foreach (TypeScriptVariant variant in query.Variants)
        {
            EmitStatement($"{TypeScriptLiteral.PropertyKey(variant.Model.Value)}: query.{kind}(", name, query, () => EmitParameters(variant.Model.Bound, variant.Model.Page), variant.Model.Sql, variant.Model.Page, variant.Order, "),");
        }

        _writer.Close("},").Close(");");
    }

    private void EmitDocumentation(StatementModel statement)
    {
        _writer.Line();
        if (statement.Documentation.Length > 0)
        {
            DocBlock.Write(_writer, DocBlock.Escape(statement.Documentation));
        }
    }

    private void EmitStatement(string open, string name, TypeScriptQuery query, Action emitParameters, string sql, PageModel? paged, EquatableArray<string> order, string close)
    {
        _writer.Indent(open);
        _writer.Line($"{TypeScriptLiteral.String(name)},");
        foreach (string text in paged is { NextSql: var next } ? [sql, next] : new[] { sql })
        {
            TypeScriptSql.Write(_writer, "", text, ",", new SharedSql());
        }

        emitParameters();
        if (query.RowType is { } row && Kind(query).Kind is "one" or "row" or "many" or "page")
        {
            _writer.Line($"columnsOf{row},");
        }

        if (paged is { } page)
        {
            string terms = string.Join(", ", page.Order.Select((term, i) => $"{term.Alias}: {TypeScriptLiteral.String(order[i])}"));
            _writer.Line($"0x{page.Fingerprint:x8},").Line($"{{ {terms} }},");
        }

        _writer.Close(close);
    }

    private void EmitRow(TypeScriptQuery query)
    {
        string row = query.RowType!;
        foreach (ObjectShape shape in query.Columns.Where(static column => column.IsMade).SelectMany(ObjectShape.Of))
        {
            TypesEmitter.EmitInterface(_writer, shape, $"An object in the JSON of what {DocBlock.Code(Words.ToCamelCase(query.Function))} returns.");
            RowsEmitter.EmitShape(_writer, shape, isExported: false);
        }

        _writer.Line();
        DocBlock.Write(_writer, $"A row of what {DocBlock.Code(Words.ToCamelCase(query.Function))} returns.");
        _writer.Indent($"export interface {row} {{");
        foreach (TypeScriptColumn column in query.Columns)
        {
            _writer.Line($"{TypeScriptLiteral.PropertyName(column.Name)}: {TypeScriptType.WithNull(column)};");
        }

        _writer.Close().Line();
        _writer.Indent($"const columnsOf{row}: column.Columns<{row}> = {{");
        foreach (TypeScriptColumn column in query.Columns)
        {
            _writer.Line($"{TypeScriptLiteral.PropertyKey(column.Name)}: {ColumnExpression.Of(column)},");
        }

        _writer.Close("};");
    }

    private static (string Kind, string Result) Kind(TypeScriptQuery query) => query.Statement.Kind switch
    {
        StatementKind.One when query.Statement.HasAlwaysARow => ("row", query.RowType!),
        StatementKind.One => ("one", $"{query.RowType} | null"),
        StatementKind.Many or StatementKind.Scan => ("many", $"{query.RowType}[]"),
        StatementKind.Page => ("page", $"query.Page<{query.RowType}>"),
        StatementKind.Exec => ("exec", "void"),
        StatementKind.Result => ("result", "query.WriteResult"),
        StatementKind.LastId => ("lastId", "number"),
        _ => (query.Statement.CountedSql is null ? "changes" : "rows", "number"),
    };
}
