using System.IO;
using System.Runtime.CompilerServices;

namespace SkillStash.Schema.Cli.Tests;

/// <summary>Finds files of the repository from where the tests' own sources lie.</summary>
internal static class Repository
{
    public static string Tests { get; } = SourceDirectory();

    public static string SchemaSql { get; } = Path.GetFullPath(Path.Combine(Tests, "..", "..", "schema.sql"));

    private static string SourceDirectory([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
