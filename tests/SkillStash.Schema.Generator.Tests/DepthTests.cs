using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Diff;
using SkillStash.Schema.Compiler.Emit;
using SkillStash.Schema.Compiler.Emit.CSharp;
using SkillStash.Schema.Compiler.Emit.Docs;
using SkillStash.Schema.Compiler.Emit.TypeScript;
using SkillStash.Schema.Compiler.Lint;
using SkillStash.Schema.Compiler.Migrations;
using SkillStash.Schema.Compiler.Text;
using Xunit;

namespace SkillStash.Schema.Generator.Tests;

/// <summary>A text decides how deep the compiler and its emitters call themselves; on the small stack of a host's worker they come to an end.</summary>
public sealed class DepthTests
{
    private const int StackBytes = 192 * 1024;

    /// <summary>What comes close to the limits, with what nests it and how often.</summary>
    public static TheoryData<string, string> Within() => new()
    {
        { "operators", Check(string.Join("+", Enumerable.Repeat("a", 990))) },
        { "concatenation", "CREATE TABLE t (a, b AS (" + string.Join("||", Enumerable.Repeat("a", 990)) + "));" },
        { "parentheses", Check(Nest("(", "a", ")", 990)) },
        { "a default", "CREATE TABLE t (a DEFAULT (" + Nest("(", "1", ")", 990) + "));" },
        { "an index", "CREATE TABLE t (a); CREATE INDEX i ON t (" + Nest("abs(", "a", ")", 490) + ") WHERE " + Nest("NOT ", "a", "", 990) + ";" },
        { "NOT", Check(Nest("NOT ", "a", "", 990)) },
        { "collations", View("1" + Nest(" COLLATE nocase", "", "", 990)) },
        { "calls", Check(Nest("abs(", "a", ")", 490)) },
        { "CASE WHEN", Check(Nest("CASE WHEN ", "a", " THEN 1 END", 480)) },
        { "CASE ELSE", Check(Nest("CASE WHEN 1 THEN 2 ELSE ", "a", " END", 480)) },
        { "IN", View(Nest("1 IN (", "1", ")", 400)) },
        { "EXISTS", View(Nest("EXISTS (SELECT ", "1", ")", 190)) },
        { "scalar queries", View(Nest("(SELECT ", "1", ")", 240)) },
        { "queries in FROM", "CREATE VIEW v AS " + Nest("SELECT * FROM (", "SELECT 1 a", ")", 240) + ";" },
        { "joins in parentheses", "CREATE TABLE t (a); CREATE VIEW v AS SELECT * FROM " + Nest("(", "t", ")", 990) + ";" },
        { "WITH", "CREATE VIEW v AS " + Nest("WITH a AS (", "SELECT 1 x", ") SELECT x FROM a", 240) + ";" },
        { "windows", View(Nest("sum(1) OVER (ORDER BY ", "1", ")", 240)) },
        { "a compound", "CREATE VIEW v AS SELECT 1" + Nest(" UNION ALL SELECT 1", "", "", 499) + ";" },
        {
            "a trigger",
            "CREATE TABLE t (a); CREATE TRIGGER r AFTER INSERT ON t WHEN " + Nest("NOT ", "1", "", 990) + " BEGIN SELECT "
                + Nest("(SELECT ", "1", ")", 240) + "; INSERT INTO t " + Nest("SELECT * FROM (", "SELECT 1 a", ")", 240) + "; END;"
        },
        { "triggers that fire triggers", Join(500, static i => $"CREATE TABLE t{i} (a); CREATE TRIGGER r{i} AFTER INSERT ON t{i} BEGIN INSERT INTO t{(i + 1) % 500} SELECT 1; END;") },
        { "views of views", "CREATE TABLE v0 (a);" + Join(500, static i => $"CREATE VIEW v{i + 1} AS SELECT * FROM v{i};") },
        { "views of later views", Join(500, static i => $"CREATE VIEW v{i} AS SELECT * FROM v{i + 1};") },
        { "foreign keys", Join(500, static i => $"CREATE TABLE t{i} (id UUID PRIMARY KEY REFERENCES t{i + 1});") },
        { "generated columns", "CREATE TABLE t (c0" + Join(500, static i => $", c{i + 1} AS (c{i})") + ");" },
        { "renames", Check(string.Join("+", Enumerable.Repeat("a", 990))) + " ALTER TABLE t RENAME a TO b; ALTER TABLE t RENAME TO u;" },
        { "arrays", Json("string" + Nest("[]", "", "", 60)) },
        { "arrays in brackets", Json(Nest("Array<", "string", ">", 60)) },
        { "dictionaries", Json(Nest("Record<string, ", "string", ">", 60)) },
        { "objects", Json(Nest("{ a: ", "'x' | 'y'", " }", 60)) },
        { "nulls", Json(Nest("{ a?: (", "number", ")[] | null }", 15)) },
        { "an example", "CREATE TABLE t (\n  a TEXT -- JSON array: " + Nest("[", "1", "]", 60) + "\n);" },
        { "a wide object of arrays", Json("{ " + Join(200, static i => $"p{i}: string[][][]; ") + "}") },
    };

    /// <summary>JSON that is nested too deep.</summary>
    public static TheoryData<string> Beyond() =>
    [
        "@json string" + Nest("[]", "", "", 20_000),
        "@json " + Nest("Array<", "string", ">", 20_000),
        "@json " + Nest("(", "string", ")", 20_000),
        "@json " + Nest("(", "string", "[][][])", 40),
        "@json " + Nest("Record<string, ", "string", ">", 20_000),
        "@json " + Nest("{ a: ", "string", " }", 20_000),
        "@json " + Nest("{ a: ", "string[][]", " | null }", 63),
        "@json string" + Nest("[]", "", "", 64),
        "JSON array: " + Nest("[", "1", "]", 20_000),
        "JSON array: [" + Nest("{\"a\":", "1", "}", 20_000) + "]",
    ];

    [Theory]
    [MemberData(nameof(Within))]
    public void Every_emitter_ends_on_a_small_stack(string name, string sql)
    {
        CSharpSchema code = null!;
        OnSmallStack(() =>
        {
            var source = new SourceText(sql, "schema.sql");
            SchemaCompilation schema = SchemaCompiler.Compile(source), again = SchemaCompiler.Compile(source);
            Assert.True(schema.IsAccepted, name + ": " + schema.Diagnostics.FirstOrDefault());
            Assert.DoesNotContain(schema.Diagnostics, static found => found.Message.Contains("nested deeper"));
            Assert.Equal(schema.Model, again.Model);
            Assert.Equal(schema.Model.GetHashCode(), again.Model.GetHashCode());
            SchemaLinter.Lint(schema, [source], SchemaProfile.D1);
            Assert.True(SchemaDiffer.Compare(schema.Model, again.Model, ColumnOrder.Exact).IsEmpty);
            MigrationPlanner.Plan(SchemaCompiler.Compile(new SourceText("")).Model, schema.Model, [], ColumnOrder.Exact);
            code = CSharpSchemaBuilder.Build(schema.Model, new CSharpOptions("Deep", "DeepDatabase"));
            Assert.All(code.Tables.Select(CSharpEmitter.EmitTable).Append(CSharpEmitter.EmitDatabase(code.Database)), static file => Assert.NotEmpty(file.Text));
            Assert.NotEmpty(TypeScriptEmitter.Emit(schema.Model));
            Assert.NotEmpty(DocsEmitter.Emit(schema.Model, "Deep"));
        });
        if (sql.Contains("JSON array") || sql.Contains("@json"))
        {
            IEnumerable<SourceFile> files = code.Tables.Select(CSharpEmitter.EmitTable).Append(CSharpEmitter.EmitDatabase(code.Database));
            Assert.Empty(GeneratorHost.EmptyCompilation.AddSyntaxTrees(files.Select(static file => CSharpSyntaxTree.ParseText(file.Text)))
                .GetDiagnostics(TestContext.Current.CancellationToken).Where(static found => found.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning));
        }
    }

    [Theory]
    [MemberData(nameof(Beyond))]
    public void Json_beyond_the_limit_is_reported_at_its_place(string annotation) => OnSmallStack(() =>
    {
        SchemaCompilation schema = SchemaCompiler.Compile(new SourceText("CREATE TABLE t (\n  a TEXT -- " + annotation + "\n);", "schema.sql"));
        Compiler.Diagnostics.Diagnostic found = Assert.Single(schema.Diagnostics);
        Assert.Equal("SKS0202", found.Id);
        Assert.Contains("64 levels", found.Message);
        Assert.Contains("write unknown", found.Message);
        Assert.Equal("schema.sql", found.Path);
        Assert.Equal((2, 13), (found.Start.Line, found.Start.Column));
    });

    private static string Check(string expression) => "CREATE TABLE t (a CHECK (" + expression + "));";

    private static string View(string column) => "CREATE VIEW v AS SELECT " + column + ";";

    private static string Json(string shape) => "CREATE TABLE t (\n  a TEXT -- @json " + shape + "\n);";

    private static string Nest(string open, string core, string close, int count) =>
        string.Concat(Enumerable.Repeat(open, count)) + core + string.Concat(Enumerable.Repeat(close, count));

    private static string Join(int count, Func<int, string> text) => string.Concat(Enumerable.Range(0, count).Select(text));

    private static void OnSmallStack(Action action) => SmallStack.Run(action, StackBytes);
}
