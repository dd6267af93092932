using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace SkillStash.Schema.Handoff.Tests;

/// <summary>What the documents point to is there.</summary>
public sealed class ReferenceTests
{
    public static TheoryData<string> Names => [.. Document.All.Select(static document => document.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Links_lead_somewhere(string name)
    {
        foreach (Match link in Regex.Matches(Find(name).Text, @"\]\(([^)#]+)\)"))
        {
            string path = Path.Combine(Document.Folder, link.Groups[1].Value);
            Assert.True(Path.Exists(path), $"{name} links to {link.Groups[1].Value}");
        }
    }

    [Fact]
    public void The_line_to_change_is_in_the_configuration()
    {
        Block block = Document.BlocksOf("jsonc").Single();
        Assert.Contains(block.Text, File.ReadAllLines(Path.Combine(NodePackage.Api.Folder, "wrangler.jsonc")));
    }

    [Fact]
    public void Commands_name_the_database_and_scripts_that_exist()
    {
        string configuration = File.ReadAllText(Path.Combine(NodePackage.Api.Folder, "wrangler.jsonc"));
        string[] lines = [.. Document.BlocksOf("console").SelectMany(static block => block.Text.Split('\n'))];
        Assert.NotEmpty(lines);
        foreach (string line in lines.Where(static line => line.Contains("wrangler d1")))
        {
            Assert.Contains("\"database_name\": \"skillstash-registry\"", configuration);
            Assert.Contains(" skillstash-registry", line);
        }

        using JsonDocument package = JsonDocument.Parse(File.ReadAllText(Path.Combine(NodePackage.Api.Folder, "package.json")));
        foreach (Match script in Regex.Matches(string.Concat(Document.All.Select(static document => document.Text)), @"npm run ([\w:]+)"))
        {
            Assert.True(package.RootElement.GetProperty("scripts").TryGetProperty(script.Groups[1].Value, out _), script.Value);
        }
    }

    private static Document Find(string name) => Document.All.Single(document => document.Name == name);
}
