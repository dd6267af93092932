using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace SkillStash.Schema.Packages.Tests;

/// <summary>The tool, installed from its package.</summary>
public sealed class ToolPackageTests(PackageFeed feed)
{
    [Fact]
    public async Task Installed_tool_runs()
    {
        string folder = feed.Consumer("Tool");
        await DotNet.RunAsync(folder, 0, "tool", "install", "SkillStash.Schema.Tool", "--version", PackageFeed.Version, "--tool-path", "bin");
        string tool = Path.Combine(folder, "bin", "skillstash-schema");
        File.WriteAllText(Path.Combine(folder, "schema.sql"), "CREATE TABLE cats (id INTEGER PRIMARY KEY, name TEXT NOT NULL);");

        Assert.StartsWith(
            """{"source":"schema.sql","ok":true,"errors":[],"tables":[{"name":"cats",""",
            await DotNet.StartAsync(tool, folder, 0, "inspect", "schema.sql", "--json"));
        Assert.Contains(
            "wrote", await DotNet.StartAsync(tool, folder, 0, "generate", "csharp", "schema.sql", "--output", "Generated"));
        Assert.Contains("sealed partial record Cat", string.Concat(ReadAll(Path.Combine(folder, "Generated"))));
    }

    private static string[] ReadAll(string folder) =>
        System.Array.ConvertAll(Directory.GetFiles(folder, "*.cs"), File.ReadAllText);
}
