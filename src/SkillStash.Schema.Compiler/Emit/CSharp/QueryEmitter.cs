using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>Emits the named queries of a file: their rows, and methods of the database class.</summary>
internal static class QueryEmitter
{
    public static void Emit(CodeWriter writer, CSharpQueryFile file)
    {
        foreach (CSharpQuery query in file.Queries)
        {
            EmitChoice(writer, query);
            if (query.Columns.Count > 0)
            {
                EmitJson(writer, query);
                RecordEmitter.EmitResult(writer, query.Method, query.RowType!, query.Columns);
            }
        }

        writer.Line();
        writer.Open($"public sealed partial class {file.Options.DatabaseName}");
        for (int i = 0; i < file.Queries.Count; i++)
        {
            if (i > 0)
            {
                writer.Line();
            }

            Emit(writer, file.Queries[i]);
        }

        writer.Close();
    }

    private static void Emit(CodeWriter writer, CSharpQuery query)
    {
        StatementModel statement = query.Statement;
        EmitText(writer, query, query.Field, statement.Sql, statement.Page);
        foreach (CSharpVariant variant in query.Choice?.Variants ?? default)
        {
            writer.Line();
            EmitText(writer, query, variant.Field, variant.Model.Sql, variant.Model.Page);
        }

        foreach (CSharpParameter list in query.Parameters.Where(static parameter => parameter.Model.IsList))
        {
            writer.Line($"private static readonly JsonCodec<IReadOnlyList<{list.Value.Type}>> {query.FormatField(list)} = {FormatOf(list.Value)};");
        }

        writer.Line();
        DocComment.Summary(writer, statement.Documentation.Length > 0 ? DocComment.Escape(statement.Documentation) : $"Runs the query <c>{query.Method}</c>.");
        writer.Indent($"public {Result(query)} {query.Method}({string.Join(", ", Declare(query, hasDefaults: true))}) =>");
        EmitRun(writer, query, Run(query));
        if (query.JsonParameter is { } json)
        {
            writer.Line();
            JsonOverload.Summary(writer, query.Method);
            writer.Indent($"{string.Join(", ", Declare(query, hasDefaults: false).Prepend(JsonOverload.Declare(query.Method, json)))}) =>");
            EmitRun(writer, query, query.Page is { } page ? $".Page({json}, {page.Limit})" : $".List({json})");
        }
    }

    // The body of a method that is open.
    private static void EmitRun(CodeWriter writer, CSharpQuery query, string run)
    {
        StatementModel statement = query.Statement;
        string target = query.TargetType is { } table ? $", {table}.Definition" : "";
        string row = query.RowType is { } type && statement.Kind.ReturnsRows() ? $"<{type}>" : "";
        string bound = string.Concat(query.Parameters.Where(static parameter => !parameter.Model.IsChoice).Select(parameter => parameter.Model.IsList
            ? $".With({parameter.Name}, {query.FormatField(parameter)})"
            : parameter.Value.Bind(parameter.Name, parameter.Model.IsNullable, method: parameter.Model.IsFinelyCompared ? "Compare" : "With")));
        string behind = query.Page is { } page ? $", {page.After}" : target;
        if (query.Choice is null)
        {
            writer.Line($"Run{row}({query.Field}{behind}){bound}{run};").Unindent();
            return;
        }

        string order = query.Parameters[statement.Choice!.Parameter].Name;
        writer.Line($"Run{row}({order} switch").Indent("{");
        writer.Line($"null => {query.Field},");
        foreach (CSharpVariant variant in query.Choice.Variants)
        {
            writer.Line($"{query.Choice.Type}.{variant.Member} => {variant.Field},");
        }

        writer.Line($"_ => throw new ArgumentOutOfRangeException(nameof({order})),").Unindent();
        writer.Line($"}}{behind}){bound}{run};").Unindent();
    }

    private static void EmitChoice(CodeWriter writer, CSharpQuery query)
    {
        if (query.Choice is not { } choice)
        {
            return;
        }

        writer.Line();
        DocComment.Summary(writer, $"The orders of <c>{query.Method}</c>.");
        writer.Open($"public enum {choice.Type}");
        foreach (CSharpVariant variant in choice.Variants)
        {
            DocComment.Summary(writer, $"<c>{DocComment.Escape(variant.Model.Value)}</c>");
            writer.Line($"{variant.Member},");
        }

        writer.Close();
    }

    private static void EmitJson(CodeWriter writer, CSharpQuery query)
    {
        if (query.Json is not { } json)
        {
            return;
        }

        foreach (CSharpShape shape in json.Shapes)
        {
            RecordEmitter.EmitShape(writer, shape);
        }

        writer.Line();
        DocComment.Summary(writer, $"How the JSON in a row of what <c>{query.Method}</c> returns is read.");
        writer.Open($"internal static class {json.Type}");
        foreach (CSharpCodec codec in json.Codecs)
        {
            writer.Line($"public static readonly JsonCodec<{codec.Type}> {codec.Field} = {codec.Expression};");
        }

        writer.Close();
    }

    private static void EmitText(CodeWriter writer, CSharpQuery query, string field, string sql, PageModel? paged)
    {
        if (paged is { } page)
        {
            writer.Indent($"private static readonly PageText {field} = new(");
            writer.Lines(CSharpLiteral.Lines(sql), ",").Lines(CSharpLiteral.Lines(page.NextSql), ",");
            writer.Line($"{LookupEmitter.Order(page)}, query: {CSharpLiteral.String(query.Method)});").Unindent();
            return;
        }

        IReadOnlyList<string> lines = CSharpLiteral.Lines(sql);
        string stores = query.Stores is { } columns ? $", stores: {CSharpLiteral.String(columns)}" : "";
        if (lines.Count == 1)
        {
            writer.Line($"private static readonly SqlText {field} = new({lines[0]}, query: {CSharpLiteral.String(query.Method)}{stores});");
        }
        else
        {
            writer.Indent($"private static readonly SqlText {field} = new(").Lines(lines, ",");
            writer.Line($"query: {CSharpLiteral.String(query.Method)}{stores});").Unindent();
        }
    }

    private static string Result(CSharpQuery query) => query.Statement.Kind switch
    {
        StatementKind.One => query.Statement.HasAlwaysARow ? query.RowType! : $"{query.RowType}?",
        StatementKind.Many => $"IReadOnlyList<{query.RowType}>",
        StatementKind.Page => $"Page<{query.RowType}>",
        StatementKind.Scan => $"QueryRows<{query.RowType}>",
        StatementKind.Exec => "void",
        StatementKind.Result => "WriteResult",
        _ => "long",
    };

    private static string Run(CSharpQuery query) => query.Statement.Kind switch
    {
        StatementKind.One => query.Statement.HasAlwaysARow ? ".One()!" : ".One()",
        StatementKind.Page => $".Page({query.Page!.Limit})",
        StatementKind.Many => ".List()",
        StatementKind.Scan => ".Scan()",
        StatementKind.Result => ".Write()",
        StatementKind.LastId => ".Write().LastId",
        _ => ".Execute()",
    };

    private static IEnumerable<string> Declare(CSharpQuery query, bool hasDefaults)
    {
        foreach (CSharpParameter parameter in query.Parameters)
        {
            string value = !hasDefaults || !parameter.Model.IsOptional ? "" : parameter.Value.HoldsNull ? " = default" : " = null";
            yield return $"{parameter.Type} {parameter.Name}{value}";
        }

        if (query.Page is { } page)
        {
            string none = hasDefaults ? " = null" : "";
            yield return $"int? {page.Limit}{none}";
            yield return $"Cursor? {page.After}{none}";
        }
    }

    // The values of a list are written as they are stored.
    private static string FormatOf(CSharpValue value) => value switch
    {
        { Codec: { } codec } => $"ListFormat.Enum({codec})",
        { IsIntegerKey: true } => $"ListFormat.Key<{value.Type}>()",
        { Method: "Uuid" } => $"ListFormat.Uuid<{value.Type}>({value.Form})",
        { Method: "Guid" or "Timestamp" or "ScaledDecimal" } => $"ListFormat.{value.Method}({value.Form})",
        { Method: "BigInt" } => "ListFormat.Int64",
        _ => $"ListFormat.{value.Method}",
    };
}
