using System.IO;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using SkillStash.Schema.Testing;
using Xunit;

namespace SkillStash.Schema.Packages.Tests;

/// <summary>The package of migrations in applications outside the repository, which have no tool.</summary>
public sealed class MigrationPackageTests(PackageFeed feed)
{
    [Fact]
    public async Task An_application_applies_what_its_README_has_it_embed()
    {
        string folder = feed.Consumer("Migrating");
        string readme = File.ReadAllText(Path.Combine(Repository.Root, "src", "SkillStash.Schema.Sqlite", "README.md"));
        WriteProject(folder, Sample(readme, "xml"));
        File.WriteAllText(Path.Combine(folder, "Program.cs"), Sample(readme, "csharp"));
        WriteMigration(folder, "0002_index.sql", "CREATE INDEX cats_name ON cats (name);");
        WriteMigration(folder, "0001_cats.sql", "CREATE TABLE cats (name TEXT NOT NULL);");

        Assert.Equal(["applied 0001_cats.sql", "applied 0002_index.sql"], await RunAsync(folder));
        Assert.Empty(await RunAsync(folder));

        // A file that takes another's place is not newer than what was compiled.
        File.Move(Path.Combine(folder, "migrations", "0002_index.sql"), Path.Combine(folder, "migrations", "0003_index.sql"));
        File.Delete(Path.Combine(folder, "shop.db"));
        Assert.Equal(["applied 0001_cats.sql", "applied 0003_index.sql"], await RunAsync(folder));
    }

    [Fact]
    public async Task A_library_that_brings_the_package_brings_its_build_files()
    {
        string folder = feed.Consumer("Through");
        string library = Directory.CreateDirectory(Path.Combine(folder, "Library")).FullName;
        File.WriteAllText(Path.Combine(library, "Library.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="SkillStash.Schema.Sqlite" Version="{PackageFeed.Version}" />
              </ItemGroup>
            </Project>
            """);
        string app = Directory.CreateDirectory(Path.Combine(folder, "App")).FullName;
        File.WriteAllText(Path.Combine(app, "App.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <SchemaMigrations>../sql/migrations/</SchemaMigrations>
              </PropertyGroup>
              <ItemGroup>
                <ProjectReference Include="../Library/Library.csproj" />
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(app, "Program.cs"), """
            using System;
            using SkillStash.Schema.Sqlite.Migrations;

            try
            {
                MigrationSet.Of(typeof(Program).Assembly).Apply("app.db");
            }
            catch (MigrationException refused)
            {
                Console.WriteLine(refused.Message);
            }
            """);
        WriteMigration(Path.Combine(folder, "sql"), "1_a.sql", "CREATE TABLE a (x);\nVACUUM;");

        Assert.StartsWith("../sql/migrations/1_a.sql(2,1): error SKS0805: ", Assert.Single(await RunAsync(app)));
    }

    [Theory]
    [InlineData("missing", "There is no folder 'missing', which SchemaMigrations names.")]
    [InlineData("empty", "The folder 'empty', which SchemaMigrations names, has no migration")]
    [InlineData("upper", "The folder 'upper', which SchemaMigrations names, has no migration")]
    public async Task A_folder_without_migrations_is_an_error_of_the_build(string name, string message)
    {
        string folder = feed.Consumer("Without-" + name);
        WriteProject(folder, $"<PropertyGroup><SchemaMigrations>{name}</SchemaMigrations></PropertyGroup>");
        File.WriteAllText(Path.Combine(folder, "Program.cs"), "");
        Directory.CreateDirectory(Path.Combine(folder, "empty"));
        Directory.CreateDirectory(Path.Combine(folder, "upper"));
        File.WriteAllText(Path.Combine(folder, "upper", "1_A.SQL"), "");

        string log = await DotNet.RunAsync(folder, 1, "build");

        Assert.Matches("Migrating\\.csproj : error : " + Regex.Escape(message), log);
    }

    private static async Task<string[]> RunAsync(string folder) =>
        (await DotNet.RunAsync(folder, 0, "run")).Split('\n', System.StringSplitOptions.RemoveEmptyEntries | System.StringSplitOptions.TrimEntries);

    private static void WriteMigration(string folder, string name, string sql) =>
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "migrations")).FullName, name), sql);

    private static void WriteProject(string folder, string properties) => File.WriteAllText(Path.Combine(folder, "Migrating.csproj"), $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <OutputType>Exe</OutputType>
          </PropertyGroup>
          {properties}
          <ItemGroup>
            <PackageReference Include="SkillStash.Schema.Sqlite" Version="{PackageFeed.Version}" />
          </ItemGroup>
        </Project>
        """);

    private static string Sample(string document, string language) =>
        Regex.Match(document, $"```{language}\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
}
