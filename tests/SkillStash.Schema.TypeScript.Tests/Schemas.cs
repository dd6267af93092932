using System.IO;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Model;
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

    /// <summary>The model of sources run one after the other, all of which SQLite must accept.</summary>
    public static SchemaModel Compile(params string[] sql)
    {
        SchemaCompilation compilation = SchemaCompiler.Compile([.. System.Array.ConvertAll(sql, static each => new SourceText(each))]);
        Assert.True(compilation.IsAccepted, string.Join('\n', compilation.Diagnostics));
        return compilation.Model;
    }
}
