using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;

namespace SkillStash.Schema.Sqlite.Migrations;

/// <summary>The migrations in an assembly: the files of a folder as the build found them, embedded by the package's build files.</summary>
internal static class EmbeddedMigrations
{
    // What the build files put before the path of a file; the path is relative to the project, with slashes.
    private const string Prefix = "SkillStash.Schema.Migrations:";

    /// <summary>Reads the migrations in the order they are to be run; none where the assembly has none.</summary>
    /// <exception cref="IOException">A file cannot be read as text.</exception>
    public static IReadOnlyList<Migration> Read(Assembly assembly)
    {
        IEnumerable<string> paths = assembly.GetManifestResourceNames()
            .Where(static name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(static name => name[Prefix.Length..]);
        return MigrationFolder.Among(paths).Select(path => Migration.Of(path, Text(assembly, path))).ToArray();
    }

    private static string Text(Assembly assembly, string path)
    {
        using Stream resource = assembly.GetManifestResourceStream(Prefix + path)!;
        return RegularFile.ReadText(resource, path);
    }
}
