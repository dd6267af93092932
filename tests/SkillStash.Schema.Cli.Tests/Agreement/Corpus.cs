using System;
using System.IO;
using System.Linq;
using Xunit;

namespace SkillStash.Schema.Cli.Tests.Agreement;

/// <summary>The schemas that compiler and SQLite are compared on: a file each, named for what it exercises.</summary>
internal static class Corpus
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "SkillStash.Schema.Cli.Tests", "Corpus");

    /// <summary>The names of the schemas that SQLite takes.</summary>
    public static TheoryData<string> Accepted => Names("Accepted");

    /// <summary>The names of the schemas that SQLite refuses.</summary>
    public static TheoryData<string> Refused => Names("Refused");

    /// <summary>The names of the scripts that SQLite stops at, and that leave the schema as it was.</summary>
    public static TheoryData<string> ReadOver => Names("ReadOver");

    public static string Read(string kind, string name) => File.ReadAllText(Path.Combine(Folder, kind, name + ".sql"));

    private static TheoryData<string> Names(string kind) =>
        [.. Directory.GetFiles(Path.Combine(Folder, kind), "*.sql")
            .Select(static path => Path.GetFileNameWithoutExtension(path))
            .Order(StringComparer.Ordinal)];
}
