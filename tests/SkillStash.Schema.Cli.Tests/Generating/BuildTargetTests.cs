using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace SkillStash.Schema.Cli.Tests.Generating;

/// <summary>The property SchemaTypeScriptOutput of a project, through MSBuild itself.</summary>
public sealed class BuildTargetTests : IDisposable
{
    private static readonly string Build = Path.Combine(Repository.Root, "src", "SkillStash.Schema", "build");
    private static readonly string Tool = Path.Combine(AppContext.BaseDirectory, "SkillStash.Schema.Cli.dll");

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task A_build_writes_what_is_out_of_date_and_nothing_else()
    {
        string schema = _workspace.Write("schema.sql", "CREATE TABLE cats (id INTEGER PRIMARY KEY);");
        Project("<SchemaTypeScriptOutput>web/src/</SchemaTypeScriptOutput>", Tool);
        string types = _workspace.Path("web/src/types.ts");

        Assert.Contains("wrote web/src/types.ts", await BuildAsync(0));
        string first = File.ReadAllText(types);

        Assert.DoesNotContain("generate typescript", await BuildAsync(0));

        File.Delete(types);
        Assert.Contains("wrote web/src/types.ts", await BuildAsync(0));
        Assert.Equal(first, File.ReadAllText(types));

        File.AppendAllText(types, "// by hand\n");
        Assert.Contains("wrote web/src/types.ts", await BuildAsync(0));
        Assert.Equal(first, File.ReadAllText(types));

        File.AppendAllText(schema, "\n");
        DateTime before = File.GetLastWriteTimeUtc(types);
        Assert.Contains("Nothing to write", await BuildAsync(0));
        Assert.Equal(before, File.GetLastWriteTimeUtc(types));
        Assert.DoesNotContain("generate typescript", await BuildAsync(0));
    }

    [Fact]
    public async Task An_error_of_the_schema_is_an_error_of_the_build()
    {
        _workspace.Write("schema.sql", "CREATE TABLE cats (id, id);");
        Project("<SchemaTypeScriptOutput>web</SchemaTypeScriptOutput>", Tool);

        Assert.Contains("schema.sql(1,24): error SKS01", await BuildAsync(1));
        Assert.False(Directory.Exists(_workspace.Path("web")));
    }

    [Fact]
    public async Task Without_the_property_nothing_is_written_and_no_tool_is_needed()
    {
        _workspace.Write("schema.sql", "CREATE TABLE cats (id INTEGER PRIMARY KEY);");
        Project("", tool: "");

        Assert.DoesNotContain("generate typescript", await BuildAsync(0));
    }

    [Fact]
    public async Task Without_the_tool_the_build_says_what_to_set()
    {
        _workspace.Write("schema.sql", "CREATE TABLE cats (id INTEGER PRIMARY KEY);");
        Project("<SchemaTypeScriptOutput>web</SchemaTypeScriptOutput>", tool: "");

        Assert.Contains("set SchemaToolPath", await BuildAsync(1));
    }

    [Theory]
    [InlineData("Schema.sql", "the file beside it is called Schema.sql")]
    [InlineData("other.sql", "there is no schema.sql beside it")]
    public async Task Without_a_schema_the_build_says_so(string file, string message)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other file systems take the one name for the other.");
        _workspace.Write(file, "CREATE TABLE cats (id INTEGER PRIMARY KEY);");
        Project("", tool: "");
        string output = await BuildAsync(0);
        Assert.Contains("warning SKS0401: ", output);
        Assert.Contains(message, output);
        _workspace.Write("schema.sql", "CREATE TABLE cats (id INTEGER PRIMARY KEY);");
        Assert.DoesNotContain("SKS0401", await BuildAsync(0));
    }

    [Fact]
    public async Task A_schema_that_is_named_and_missing_is_an_error()
    {
        Project("", tool: "", "<SchemaFile Include=\"nowhere.sql\" />");
        Assert.Contains("error SKS0401: There is no file 'nowhere.sql'", await BuildAsync(1));
    }

    // The targets need nothing of the SDK; without it a build takes a second, and no restore.
    private void Project(string property, string tool, string item = "") => _workspace.Write("app.proj", $"""
        <Project DefaultTargets="Build">
          <Import Project="{Build}/SkillStash.Schema.props" />
          <PropertyGroup>
            <IntermediateOutputPath>obj/</IntermediateOutputPath>
            <SchemaToolPath>{tool}</SchemaToolPath>
            {property}
          </PropertyGroup>
          <ItemGroup>{item}</ItemGroup>
          <Target Name="CoreCompile"><MakeDir Directories="obj" /></Target>
          <Target Name="Build" DependsOnTargets="CoreCompile" />
          <Import Project="{Build}/SkillStash.Schema.targets" />
        </Project>
        """);

    private async Task<string> BuildAsync(int exitCode)
    {
        var start = new ProcessStartInfo("dotnet", ["msbuild", "-nologo", "-nodeReuse:false", "-v:normal", "app.proj"])
        {
            WorkingDirectory = _workspace.Path(""),
            RedirectStandardOutput = true,
        };
        using Process process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == exitCode, output);
        return output;
    }
}
