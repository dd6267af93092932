using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace SkillStash.Schema.Generator.Tests;

/// <summary>Which room may know of which: the arrows that keep the compiler library apart from its hosts, and the emitters from the syntax.</summary>
public sealed class ArchitectureTests
{
    private static readonly string Source = Path.Combine(Repository.Root, "src");

    /// <summary>Each project, and the projects it may reference.</summary>
    public static TheoryData<string, string[]> Projects => new()
    {
        { "SkillStash.Schema.Compiler", [] },
        { "SkillStash.Schema.Generator", ["SkillStash.Schema.Compiler"] },
        { "SkillStash.Schema", [] },
        { "SkillStash.Schema.Sqlite", ["SkillStash.Schema.Compiler"] },
        { "SkillStash.Schema.Cli", ["SkillStash.Schema.Compiler", "SkillStash.Schema.Sqlite"] },
        { "SkillStash.Registry", [] }, // UseSchemaGenerator brings the runtime library, and the generator as an analyzer
    };

    /// <summary>Each room of the compiler library, and the rooms it may use.</summary>
    public static TheoryData<string, string[]> Rooms => new()
    {
        { "Text", [] },
        { "Syntax", ["Text"] },
        { "Model", [] },
        { "Naming", ["Model"] },
        { "Statements", ["Model", "Naming"] },
        { "Emit", ["Model", "Naming", "Statements"] },
        { "Inspection", ["Model"] },
        { "Lint", ["Text", "Syntax", "Model", "Diagnostics"] },
        { "Diff", ["Model", "Syntax", "Binding"] },
        { "Migrations", ["Text", "Syntax", "Model", "Naming", "Diff", "Binding", "Diagnostics"] },
        { "Diagnostics", ["Text", "Syntax", "Naming"] },
        { "Queries", ["Text", "Syntax", "Model", "Binding", "Diagnostics"] },
        { "Binding", ["Text", "Syntax", "Model", "Naming", "Queries", "Diagnostics"] },
    };

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_references_only_what_it_may(string project, string[] allowed)
    {
        XDocument file = XDocument.Load(Path.Combine(Source, project, project + ".csproj"));
        IEnumerable<string> references = file.Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));
        Assert.Subset(allowed.ToHashSet(), references.ToHashSet());
    }

    [Fact]
    public void Compiler_and_generator_bring_no_package_along()
    {
        foreach (string project in new[] { "SkillStash.Schema.Compiler", "SkillStash.Schema.Generator" })
        {
            XDocument file = XDocument.Load(Path.Combine(Source, project, project + ".csproj"));
            Assert.All(file.Descendants("PackageReference"), package => Assert.Equal("all", package.Attribute("PrivateAssets")?.Value));
        }
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Room_uses_only_what_it_may(string room, string[] allowed)
    {
        string[] files = Directory.GetFiles(Path.Combine(Source, "SkillStash.Schema.Compiler", room), "*.cs", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        HashSet<string> used = [.. files
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), @"SkillStash\.Schema\.Compiler\.(\w+)").Select(match => match.Groups[1].Value))
            .Where(name => name != room)];
        Assert.Subset(allowed.ToHashSet(), used);
    }

    [Fact]
    public void Every_room_is_listed()
    {
        IEnumerable<string> folders = Directory.GetDirectories(Path.Combine(Source, "SkillStash.Schema.Compiler")).Select(Path.GetFileName)!;
        IEnumerable<string> rooms = Rooms.Select(row => row.Data.Item1);
        Assert.Equal(rooms.Order(), folders.Where(folder => folder is not ("bin" or "obj")).Order());
    }
}
