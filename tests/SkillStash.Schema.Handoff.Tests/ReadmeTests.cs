using System.IO;
using System.Linq;
using Xunit;

namespace SkillStash.Schema.Handoff.Tests;

/// <summary>The table that the README shows in three languages is the schema's, and what is emitted of it.</summary>
/// <remarks>The samples that it is held against are themselves held current by tests.</remarks>
public sealed class ReadmeTests
{
    private static readonly Document Section = Document.Parse(
        File.ReadAllText(Path.Combine(Repository.Root, "README.md")).Split("\n## What a table becomes\n")[1].Split("\n## ")[0]);

    [Fact]
    public void The_schema_is_shown_as_it_is() => AssertShown("sql", Repository.SchemaSql);

    [Fact]
    public void CSharp_is_shown_as_it_is_emitted() => AssertShown("csharp", Path.Combine(Repository.CSharpSamples, "Agent.verified.cs"));

    [Fact]
    public void TypeScript_is_shown_as_it_is_emitted() => AssertShown("typescript", Path.Combine(Repository.TypeScriptSamples, "types.verified.ts"));

    // A blank line in the README may stand for lines that are left out.
    private static void AssertShown(string language, string path)
    {
        string source = File.ReadAllText(path);
        Block shown = Section.Blocks.Single(block => block.Language == language);
        Assert.All(shown.Text.Split("\n\n"), part => Assert.Contains("\n" + part, source));
    }
}
