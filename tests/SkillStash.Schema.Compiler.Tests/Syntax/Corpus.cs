using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace SkillStash.Schema.Compiler.Tests.Syntax;

/// <summary>Statements, one a line, that SQLite's parser accepts or refuses.</summary>
internal static class Corpus
{
    public static IReadOnlyList<string> Accepted { get; } = Read("accepted.sql");

    public static IReadOnlyList<string> Refused { get; } = Read("refused.sql");

    private static string[] Read(string name)
    {
        using Stream stream = typeof(Corpus).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).ToArray();
    }
}
