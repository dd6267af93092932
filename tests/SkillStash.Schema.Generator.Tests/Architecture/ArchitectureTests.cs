using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Xunit;

namespace SkillStash.Schema.Generator.Tests.Architecture;

/// <summary>Which project and which room may know of which.</summary>
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

    /// <summary>One arrow too many fails, and so does one too few.</summary>
    [Fact]
    public void Rooms_use_each_other_as_the_table_in_contributing_says()
    {
        var listed = RoomTable.Rows.SelectMany(static row => row.Uses.Select(used => (From: row.Room, To: used))).ToHashSet();
        var found = SourceProjects.References.GroupBy(static reference => (reference.From, reference.To)).ToDictionary(static arrow => arrow.Key, static arrow => arrow.First());
        IEnumerable<string> tooMany = found.Where(arrow => !listed.Contains(arrow.Key))
            .Select(static arrow => $"{arrow.Key.From} must not use {arrow.Key.To}: {arrow.Value.Place} refers to {arrow.Value.Symbol}");
        IEnumerable<string> tooFew = listed.Where(arrow => !found.ContainsKey(arrow))
            .Select(static arrow => $"{arrow.From} no longer uses {arrow.To}: take it out of CONTRIBUTING.md");

        AssertNone(tooMany.Concat(tooFew));
    }

    [Fact]
    public void Every_room_is_listed()
    {
        Assert.NotEmpty(SourceProjects.Rooms);
        Assert.Equal(SourceProjects.Rooms, RoomTable.Rows.Select(static row => row.Room));
    }

    [Fact]
    public void Rooms_form_no_circle()
    {
        ILookup<string, SourceReference> arrows = SourceProjects.References.ToLookup(static reference => reference.From);
        IEnumerable<string> circles = SourceProjects.References.Where(arrow => Reaches(arrows, arrow.To, arrow.From))
            .DistinctBy(static arrow => (arrow.From, arrow.To))
            .Select(static arrow => $"{arrow.From} and {arrow.To} use each other, perhaps through others: {arrow.Place} refers to {arrow.Symbol}");

        AssertNone(circles);
    }

    private static void AssertNone(IEnumerable<string> faults)
    {
        string[] all = [.. faults.Order(StringComparer.Ordinal)];
        Assert.True(all.Length == 0, string.Join('\n', all));
    }

    private static bool Reaches(ILookup<string, SourceReference> arrows, string from, string to)
    {
        var seen = new HashSet<string>();
        var open = new Stack<string>([from]);
        while (open.TryPop(out string? room))
        {
            foreach (SourceReference arrow in arrows[room].Where(arrow => seen.Add(arrow.To)))
            {
                open.Push(arrow.To);
            }
        }

        return seen.Contains(to);
    }
}
