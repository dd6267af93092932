using System;
using System.IO;
using System.Text.Json;
using SkillStash.Schema.Cli.Infrastructure;
using Xunit;

namespace SkillStash.Schema.Cli.Tests;

/// <summary><c>init</c>: something to start from, and nothing lost.</summary>
public sealed class InitTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Writes_a_schema_without_findings_and_a_configuration_that_names_it()
    {
        ToolRun run = ToolRun.Of("init", _workspace.Path("app"));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        ToolRun inspected = ToolRun.Of("inspect", _workspace.Path("app/schema.sql"));
        Assert.Equal((0, ""), (inspected.ExitCode, inspected.Error));
        using JsonDocument configuration = JsonDocument.Parse(File.ReadAllText(_workspace.Path("app/skillstash-schema.json")));
        Assert.Equal("schema.sql", configuration.RootElement.GetProperty("schema").GetString());
        Assert.Equal(ExitCode.Clean, ToolRun.Of("check", "--config", _workspace.Path("app/skillstash-schema.json")).ExitCode);
    }

    [Fact]
    public void Keeps_what_is_there()
    {
        string schema = _workspace.Write("schema.sql", "-- mine");

        ToolRun run = ToolRun.Of("init", _workspace.Path(""));

        Assert.Contains("kept " + schema, run.Output);
        Assert.Contains("wrote " + _workspace.Path("skillstash-schema.json"), run.Output);
        Assert.Equal("-- mine", File.ReadAllText(schema));
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_told() =>
        Assert.Equal(ExitCode.Unusable, ToolRun.Of("init", Path.Combine(_workspace.Write("file", ""), "below")).ExitCode);
}
