using System;
using SkillStash.Schema.Cli.Infrastructure;
using Xunit;

namespace SkillStash.Schema.Cli.Tests;

/// <summary>Exit codes, and what goes where when a call is wrong.</summary>
public sealed class ExitCodeTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void The_worst_source_decides()
    {
        string good = _workspace.Write("good.sql", "CREATE TABLE t (a)");
        string bad = _workspace.Write("bad.sql", "CREATE TABLE t (a, a)");
        string missing = _workspace.Path("missing.sql");

        Assert.Equal(ExitCode.Clean, ToolRun.Of("inspect", good, "--json").ExitCode);
        Assert.Equal(ExitCode.Findings, ToolRun.Of("inspect", bad, good, "--json").ExitCode);
        Assert.Equal(ExitCode.Unusable, ToolRun.Of("inspect", missing, bad, good, "--json").ExitCode);
        Assert.Equal(3, ToolRun.Of("inspect", missing, bad, good, "--json").Lines.Length);
    }

    [Theory]
    [InlineData]
    [InlineData("inspect")]
    [InlineData("inspect", "--json")]
    [InlineData("inspect", "schema.sql", "--no-such-option")]
    [InlineData("no-such-command")]
    public void A_wrong_call_is_told_on_standard_error(params string[] arguments)
    {
        ToolRun run = ToolRun.Of(arguments);

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.NotEqual("", run.Error);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("inspect", "--help")]
    [InlineData("--version")]
    public void A_question_is_answered_on_standard_output(params string[] arguments)
    {
        ToolRun run = ToolRun.Of(arguments);

        Assert.Equal((ExitCode.Clean, ""), (run.ExitCode, run.Error));
        Assert.NotEqual("", run.Output);
    }

    [Fact]
    public void An_empty_name_is_no_source()
    {
        Assert.Equal(ExitCode.Unusable, ToolRun.Of("inspect", "").ExitCode);
    }
}
