using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using SkillStash.Schema.Testing;
using Xunit;

namespace SkillStash.Schema.Packages.Tests;

/// <summary>The package in projects outside the repository.</summary>
public sealed class ConsumerTests(PackageFeed feed)
{
    [Fact]
    public async Task First_screen_of_the_README_works_as_it_is_written()
    {
        string folder = feed.Consumer("Shop");
        await DotNet.RunAsync(folder, 0, "new", "console", "--no-restore");
        await DotNet.RunAsync(folder, 0, "add", "package", "SkillStash.Schema", "--version", PackageFeed.Version);
        WriteSample(folder, "README.md");

        Assert.Matches("""\A\{"id":1,"user_id":"[0-9a-f-]{36}","state":"paid","total":12\.5\}\s*\z""", await DotNet.RunAsync(folder, 0, "run"));

        // What an IDE does on every key: everything but the compiler runs, and the compiler's inputs are asked for.
        string items = await DotNet.RunAsync(
            folder, 0, "msbuild", "-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true",
            "-getItem:Analyzer,AdditionalFiles");
        Assert.Contains("SkillStash.Schema.Generator.dll", items);
        Assert.Contains("SkillStash.Schema.Compiler.dll", items);
        Assert.Contains("\"SchemaKind\": \"schema\"", items);
    }

    [Fact]
    public async Task A_mistake_in_the_schema_is_an_error_at_its_place()
    {
        string folder = feed.Consumer("Mistake");
        WriteProject(folder, "Mistake", "");
        File.WriteAllText(Path.Combine(folder, "schema.sql"), "CREATE TABLE cats (\n  id, id\n);\n");

        string log = await DotNet.RunAsync(folder, 1, "build");

        Assert.Matches(@"schema\.sql\(2,7\): error SKS01\d\d: ", log);
    }

    [Fact]
    public async Task A_mistake_in_a_query_is_an_error_at_its_place()
    {
        string folder = feed.Consumer("Query");
        WriteProject(folder, "Query", "");
        File.WriteAllText(Path.Combine(folder, "schema.sql"), "CREATE TABLE cats (id INTEGER PRIMARY KEY, name TEXT NOT NULL);\n");
        Directory.CreateDirectory(Path.Combine(folder, "queries"));
        File.WriteAllText(Path.Combine(folder, "queries", "cats.sql"), "-- name: ListCats :many\nSELECT id,\n       nam\nFROM cats;\n");

        string log = await DotNet.RunAsync(folder, 1, "build");

        Assert.Matches(@"cats\.sql\(3,8\): error SKS0103: .*did you mean 'name'", log);
    }

    [Fact]
    public async Task A_library_gives_its_users_the_types_and_not_the_generator()
    {
        string folder = feed.Consumer("Indirect");
        string library = Directory.CreateDirectory(Path.Combine(folder, "Shop")).FullName;
        WriteProject(library, "Shop", "<OutputType>Library</OutputType>");
        WriteSample(library, Path.Combine("src", "SkillStash.Schema", "README.md"));
        string app = Directory.CreateDirectory(Path.Combine(folder, "App")).FullName;
        File.Move(Path.Combine(library, "Program.cs"), Path.Combine(app, "Program.cs"));
        File.WriteAllText(Path.Combine(app, "schema.sql"), "this file is none of the generator's");
        File.WriteAllText(Path.Combine(app, "App.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
              </PropertyGroup>
              <ItemGroup>
                <ProjectReference Include="../Shop/Shop.csproj" />
              </ItemGroup>
            </Project>
            """);

        Assert.Equal("True", (await DotNet.RunAsync(app, 0, "run")).Trim());
    }

    [Fact]
    public async Task A_build_writes_TypeScript_with_the_tool_in_the_package()
    {
        string folder = feed.Consumer("Web");
        WriteProject(folder, "Web", "<OutputType>Library</OutputType><SchemaTypeScriptOutput>web</SchemaTypeScriptOutput>");
        File.WriteAllText(Path.Combine(folder, "schema.sql"), "CREATE TABLE cats (id INTEGER PRIMARY KEY, name TEXT NOT NULL);");

        await DotNet.RunAsync(folder, 0, "build");

        Assert.Contains("export interface Cat {", File.ReadAllText(Path.Combine(folder, "web", "types.ts")));
    }

    // The first code that a README shows: a schema, queries if it names a file of them, and the program.
    private static void WriteSample(string folder, string document)
    {
        string readme = File.ReadAllText(Path.Combine(Repository.Root, document));
        File.WriteAllText(Path.Combine(folder, "schema.sql"), Samples(readme, "sql")[0]);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), Samples(readme, "csharp")[0]);
        if (Regex.Match(readme, "^`queries/(.*?)`", RegexOptions.Multiline) is { Success: true } queries)
        {
            Directory.CreateDirectory(Path.Combine(folder, "queries"));
            File.WriteAllText(Path.Combine(folder, "queries", queries.Groups[1].Value), Samples(readme, "sql")[1]);
        }
    }

    private static string[] Samples(string document, string language) =>
        [.. Regex.Matches(document, $"```{language}\n(.*?)```", RegexOptions.Singleline).Select(static sample => sample.Groups[1].Value)];

    private static void WriteProject(string folder, string name, string properties) => File.WriteAllText(Path.Combine(folder, name + ".csproj"), $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="SkillStash.Schema" Version="{PackageFeed.Version}" />
          </ItemGroup>
        </Project>
        """);
}
