using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Emit.CSharp;
using SkillStash.Schema.Compiler.Emit.TypeScript;
using SkillStash.Schema.Compiler.Text;
using SkillStash.Schema.CompilerBenchmarks;
using SkillStash.Schema.Generator.Tests;
using Spectre.Console;

// dotnet run -c Release --project benchmarks/SkillStash.Schema.CompilerBenchmarks [tables] [rounds] [queries]
int tables = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1_000;
int rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 11;
int queries = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 1_000;

AnsiConsole.Profile.Width = 110;
string text = SchemaText.Make(tables);
string edited = text.Replace("table_7 (\n", "table_7 (\n  added INTEGER,\n");
var source = new SourceText(text, "schema.sql");
SchemaCompilation schema = SchemaCompiler.Compile(source);
var options = new CSharpOptions("Bench", "BenchDatabase");
using var sqlite = new PreparedBySqlite(text);

Rounds.Run(
    AnsiConsole.Console,
    string.Create(CultureInfo.InvariantCulture, $"{tables} CREATE TABLE statements, {text.Length / 1024} KB"),
    rounds,
    new Step("lex", () => SchemaCompiler.Tokenize(source)),
    new Step("lex and parse", () => SchemaCompiler.Parse(source)),
    new Step("SQLite prepares", sqlite.Prepare),
    new Step("compile: parse, bind, model", () => SchemaCompiler.Compile(source)),
    new Step("emit C#", () => EmitCSharp(schema, options)),
    new Step("emit TypeScript", () => TypeScriptEmitter.Emit(schema.Model)));

GeneratorHost host = null!;
Rounds.Run(
    AnsiConsole.Console,
    "The generator in the compiler's driver",
    rounds,
    new Step("first run", () => host = new GeneratorHost(text, trackSteps: false), () => host.RunDriver()),
    new Step("after an edit of a C# file", () => host.EditCSharp(), () => host.RunDriver()),
    new Step("after an edit of one column", () => host.EditSchema(edited), () => host.RunDriver()));

string tenTables = SchemaText.Make(NamedQueries.Tables);
SchemaCompilation queried = null!;
IReadOnlyList<string> files = NamedQueries.Files(queries);
SourceText[] sources = [.. files.Select(static (file, i) => new SourceText(file, $"queries/{i}.sql"))];
using var prepared = new PreparedBySqlite(string.Join(";\n", NamedQueries.Statements(queries)), tenTables);
Rounds.Run(
    AnsiConsole.Console,
    string.Create(CultureInfo.InvariantCulture, $"{queries} named queries in {files.Count} files"),
    rounds,
    new Step("SQLite prepares", prepared.Prepare),
    new Step("compile: parse, bind, model", () => queried = SchemaCompiler.Compile(new SourceText(tenTables, "schema.sql")), () => SchemaCompiler.CompileQueries(queried, sources)));

var queryHost = new GeneratorHost(tenTables, trackSteps: false);
foreach ((int i, string file) in files.Index())
{
    queryHost.EditQueries($"{i}.sql", file);
}

queryHost.RunDriver();
int edits = 0;
Rounds.Run(
    AnsiConsole.Console,
    "The generator with named queries",
    rounds,
    new Step("after an edit of one query", () => queryHost.EditQueries("3.sql", files[3].Replace("LIMIT :limit", $"LIMIT :limit + {edits++}")), () => queryHost.RunDriver()));

static void EmitCSharp(SchemaCompilation schema, CSharpOptions options)
{
    CSharpSchema code = CSharpSchemaBuilder.Build(schema.Model, options);
    foreach (CSharpTable table in code.Tables)
    {
        CSharpEmitter.EmitTable(table);
    }

    CSharpEmitter.EmitDatabase(code.Database);
}
