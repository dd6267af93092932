using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace SkillStash.Schema.Cli.Tests.Generating;

/// <summary>The property SchemaTypeScriptOutput of a project that uses the generator and the tool from this repository's sources.</summary>
public sealed class SourceBuildTests : IDisposable
{
    // bin/Release/net10.0: what has been built is built in this configuration.
    private static readonly string Configuration = Path.GetFileName(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)))!;

    private readonly Workspace _workspace = new();

    public SourceBuildTests()
    {
        foreach (string name in (string[])["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"])
        {
            _workspace.Write(name, $"""<Project><Import Project="{Path.Combine(Repository.Root, name)}" /></Project>""");
        }

        _workspace.Write("Consumer.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <UseSchemaGenerator>true</UseSchemaGenerator>
                <SchemaTypeScriptOutput>web</SchemaTypeScriptOutput>
              </PropertyGroup>
            </Project>
            """);
    }

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task TypeScript_is_written_with_the_build_and_only_when_it_changes()
    {
        string schema = _workspace.Write("schema.sql", "CREATE TABLE cats (id INTEGER PRIMARY KEY, name TEXT);");
        _workspace.Write("Cats.cs", "System.Console.WriteLine(nameof(Consumer.Cat.Name));");
        string types = _workspace.Path("web/types.ts");

        await BuildAsync();
        Assert.Contains("name: string | null;", File.ReadAllText(types));
        DateTime written = File.GetLastWriteTimeUtc(types);

        await BuildAsync();
        Assert.Equal(written, File.GetLastWriteTimeUtc(types));

        File.WriteAllText(schema, "CREATE TABLE cats (id INTEGER PRIMARY KEY, name TEXT NOT NULL);");
        await BuildAsync();
        Assert.Contains("name: string;", File.ReadAllText(types));
    }

    private async Task BuildAsync()
    {
        var start = new ProcessStartInfo("dotnet", ["build", "-c", Configuration, "-nodeReuse:false", "-v:minimal", "-nologo"])
        {
            WorkingDirectory = _workspace.Path(""),
            RedirectStandardOutput = true,
        };
        using Process process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, output);
    }
}
