using System.IO;
using System.Runtime.CompilerServices;

namespace SkillStash.Schema.Testing;

/// <summary>Finds files of the repository from where the tests' own sources lie.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(SourceDirectory(), "..", ".."));

    public static string SchemaSql { get; } = Path.Combine(Root, "schema.sql");

    public static string CSharpSamples { get; } = Path.Combine(Root, "generated-samples", "csharp");

    public static string TypeScriptSamples { get; } = Path.Combine(Root, "generated-samples", "typescript");

    private static string SourceDirectory([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
