using System;
using System.Diagnostics;
using System.IO;
using SkillStash.Schema.Cli.Infrastructure;
using Xunit;

namespace SkillStash.Schema.Cli.Tests;

/// <summary>What a call leaves out is what <c>skillstash-schema.json</c> says, in its folder and below.</summary>
public sealed class ConfiguredDefaultsTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public ConfiguredDefaultsTests()
    {
        _workspace.Write("skillstash-schema.json", """
            { "schema": "db/cats.sql", "migrations": "db/steps", "databases": ["db/cats.db"], "seed": "db/seed.sql", "typescript": "web" }
            """);
        _workspace.Write("db/cats.sql", "CREATE TABLE cats (id INTEGER PRIMARY KEY, name TEXT NOT NULL);");
        _workspace.Write("db/steps/0001_cats.sql", "CREATE TABLE cats (id INTEGER PRIMARY KEY);");
        _workspace.Write("db/seed.sql", "INSERT INTO cats (id, name) VALUES (1, 'Tom');");
        _workspace.Write("below/empty.txt", "");
    }

    [Fact]
    public void No_command_needs_an_option()
    {
        Assert.Equal(ExitCode.Clean, Run("", "migrate", "new", "names", "--allow-destructive").ExitCode);
        Assert.Equal(ExitCode.Clean, Run("", "migrate", "apply").ExitCode);
        Assert.Equal(ExitCode.Clean, Run("", "seed").ExitCode);
        Assert.Equal(ExitCode.Clean, Run("", "generate", "typescript").ExitCode);
        Assert.Equal(ExitCode.Clean, Run("", "check").ExitCode);
        Assert.Contains("export interface Cat {", File.ReadAllText(_workspace.Path("web/types.ts")));
    }

    [Fact]
    public void A_folder_below_has_the_same_defaults()
    {
        Assert.Equal(ExitCode.Clean, Run("below", "generate", "typescript").ExitCode);
        Assert.True(File.Exists(_workspace.Path("web/types.ts")));
    }

    [Fact]
    public void What_a_call_says_comes_first()
    {
        Assert.Equal(ExitCode.Clean, Run("", "generate", "typescript", "db/cats.sql", "--output", "elsewhere").ExitCode);
        Assert.False(Directory.Exists(_workspace.Path("web")));
    }

    [Fact]
    public void What_nobody_says_is_a_wrong_call()
    {
        (int exitCode, string error) = Run("", "generate", "docs");
        Assert.Equal(ExitCode.Unusable, exitCode);
        Assert.Contains("Option '--output' is required: no skillstash-schema.json gives it.", error);
    }

    [Fact]
    public void A_mistake_in_the_configuration_is_told_at_its_place()
    {
        _workspace.Write("skillstash-schema.json", "{\n  \"shema\": \"db/cats.sql\"\n}");
        (int exitCode, string error) = Run("", "generate", "typescript");
        Assert.Equal(ExitCode.Unusable, exitCode);
        Assert.Contains("skillstash-schema.json(2,3): error ", error);
    }

    public void Dispose() => _workspace.Dispose();

    private (int ExitCode, string Error) Run(string folder, params string[] arguments)
    {
        using Process process = ToolProcess.StartIn(_workspace.Path(folder), arguments);
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, error);
    }
}
