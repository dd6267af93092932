using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SkillStash.Schema.Compiler.Text;
using SkillStash.Schema.Sqlite;

namespace SkillStash.Schema.Cli.Sources;

/// <summary>Reads files of named queries.</summary>
internal static class QueryFiles
{
    /// <summary>Reads a file, or all <c>.sql</c> files of a folder and the folders in it, in the order of their names.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static IReadOnlyList<SourceText> Read(string name) => Directory.Exists(name)
        ? [.. Directory.EnumerateFiles(name, "*.sql", SearchOption.AllDirectories).OrderBy(static path => path, StringComparer.Ordinal).Select(ReadFile)]
        : [ReadFile(name)];

    /// <summary>The folder of named queries that belong to a schema, <c>queries</c> beside its file; null where there is none.</summary>
    public static string? FolderBeside(string schema)
    {
        string folder = Path.Combine(Path.GetDirectoryName(schema) ?? "", "queries").Replace('\\', '/');
        return File.Exists(schema) && Directory.Exists(folder) ? folder : null;
    }

    /// <summary>The files of <see cref="FolderBeside"/>.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static IReadOnlyList<SourceText> Beside(string schema) => FolderBeside(schema) is { } folder ? Read(folder) : [];

    private static SourceText ReadFile(string path)
    {
        using FileStream file = RegularFile.OpenRead(path);
        return new SourceText(RegularFile.ReadText(file), path.Replace('\\', '/'));
    }
}
