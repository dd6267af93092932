using System.Globalization;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Emit.CSharp;
using SkillStash.Schema.Compiler.Emit.TypeScript;
using SkillStash.Schema.Compiler.Text;
using SkillStash.Schema.CompilerBenchmarks;
using SkillStash.Schema.Generator.Tests;
using Spectre.Console;

// dotnet run -c Release --project benchmarks/SkillStash.Schema.CompilerBenchmarks [tables] [rounds]
int tables = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1_000;
int rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 11;

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

static void EmitCSharp(SchemaCompilation schema, CSharpOptions options)
{
    CSharpSchema code = CSharpSchemaBuilder.Build(schema.Model, options);
    foreach (CSharpTable table in code.Tables)
    {
        CSharpEmitter.EmitTable(table);
    }

    CSharpEmitter.EmitDatabase(code.Database);
}
