using System;
using System.IO;
using System.Linq;
using SkillStash.Schema.Cli.Infrastructure;
using Xunit;

namespace SkillStash.Schema.Cli.Tests.Generating;

/// <summary>The tool knows the files of every emitter again, and its C# is that of the source generator.</summary>
public sealed class GeneratedHeadTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData("csharp")]
    [InlineData("typescript")]
    [InlineData("docs")]
    public void Every_written_file_can_be_written_anew(string language)
    {
        string[] files = Generate(language);
        foreach (string file in files)
        {
            File.AppendAllText(file, "// by hand\n");
        }

        ToolRun check = ToolRun.Of("generate", language, Repository.SchemaSql, "--output", _workspace.Path("out"), "--check");
        Assert.Equal(files.Length, check.Lines.Count(static line => line == "-// by hand"));
        Assert.Equal(files.Length, check.Error.Split(": error SKS0903: ").Length - 1);

        Generate(language);
        Assert.All(files, static file => Assert.DoesNotContain("// by hand", File.ReadAllText(file)));
    }

    [Fact]
    public void A_reference_has_the_title_it_is_given()
    {
        Generate("docs", "--title", "Cats & dogs");

        Assert.Contains("<h1>Cats &amp; dogs</h1>", File.ReadAllText(_workspace.Path("out/schema.html")));
        Assert.Contains("# Cats", File.ReadAllText(_workspace.Path("out/schema.md")));
    }

    [Fact]
    public void The_C_sharp_is_that_of_the_source_generator_under_a_line_of_its_own()
    {
        // Without the queries beside it, which have samples of their own.
        string schema = _workspace.Write("schema.sql", File.ReadAllText(Repository.SchemaSql));
        Assert.Equal(ExitCode.Clean, ToolRun.Of(
            "generate", "csharp", schema, "--output", _workspace.Path("out"), "--namespace", "SkillStash.Registry", "--database", "RegistryDatabase").ExitCode);
        string[] files = Directory.GetFiles(_workspace.Path("out")).Order(StringComparer.Ordinal).ToArray();

        Assert.Equal(
            Directory.GetFiles(Repository.CSharpSamples, "*.verified.cs").Order(StringComparer.Ordinal).Select(File.ReadAllText),
            files.Select(static file => File.ReadAllText(file)).Select(static text => text[(text.IndexOf('\n') + 1)..]));
    }

    private string[] Generate(string language, params string[] more)
    {
        string folder = _workspace.Path("out");
        Assert.Equal(ExitCode.Clean, ToolRun.Of(["generate", language, Repository.SchemaSql, "--output", folder, .. more]).ExitCode);
        return Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
    }
}
