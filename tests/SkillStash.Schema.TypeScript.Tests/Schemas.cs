using System;
using System.IO;
using System.Linq;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Queries;
using SkillStash.Schema.Compiler.Text;
using Xunit;

namespace SkillStash.Schema.TypeScript.Tests;

/// <summary>The schemas that TypeScript is emitted of.</summary>
internal static class Schemas
{
    public const string Registry = "registry";

    public static readonly string[] Names = [Registry, "kinds", "keys", "clashes", "hostile", "generated", "nothing"];

    public static string TestFolder { get; } = Path.Combine(Repository.Root, "tests", "SkillStash.Schema.TypeScript.Tests");

    /// <summary>The model of a schema.</summary>
    public static SchemaModel Model(string name) => Compile(File.ReadAllText(
        name == Registry ? Repository.SchemaSql : Path.Combine(TestFolder, "Schemas", name + ".sql")));

    /// <summary>The registry's named queries.</summary>
    public static StatementModel[] RegistryQueries => Queries(
        Repository.SchemaSql, [.. Directory.GetFiles(Path.Combine(Repository.Root, "queries"), "*.sql").Order(StringComparer.Ordinal)]);

    /// <summary>The named queries of files, all of which SQLite must accept.</summary>
    public static StatementModel[] Queries(string schema, params string[] files)
    {
        SchemaCompilation compilation = SchemaCompiler.Compile(new SourceText(File.ReadAllText(schema)));
        QueryCompilation[] compiled = [.. files.Select(file => SchemaCompiler.CompileQueries(compilation, new SourceText(File.ReadAllText(file), file)))];
        Assert.Empty(compiled.SelectMany(static file => file.Diagnostics));
        return [.. compiled.SelectMany(static file => file.Queries)];
    }

    /// <summary>The model of sources run one after the other, all of which SQLite must accept.</summary>
    public static SchemaModel Compile(params string[] sql)
    {
        SchemaCompilation compilation = SchemaCompiler.Compile([.. Array.ConvertAll(sql, static each => new SourceText(each))]);
        Assert.True(compilation.IsAccepted, string.Join('\n', compilation.Diagnostics));
        return compilation.Model;
    }
}
