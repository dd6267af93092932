using System;
using System.IO;
using System.Linq;
using SkillStash.Schema.Cli.Infrastructure;
using Xunit;

namespace SkillStash.Schema.Cli.Tests.Inspecting;

/// <summary>What people read.</summary>
public sealed class TextTests : IDisposable
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "SkillStash.Schema.Cli.Tests", "Inspecting");

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void A_rich_schema_is_a_tree()
    {
        string path = _workspace.MakeDatabase("rich.db", File.ReadAllText(Path.Combine(Folder, "Rich.sql")));

        ToolRun run = ToolRun.Of("inspect", path);

        Snapshot.Match(Folder, "Rich", "txt", run.Output.Replace(path, "SOURCE"));
        Assert.Equal((ExitCode.Clean, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void A_pipe_gets_no_colours_and_no_broken_lines()
    {
        string name = new('x', 500);
        string path = _workspace.Write("schema.sql", $"CREATE TABLE t (a); CREATE INDEX \"[red]{name}[/]\" ON t (a)");

        ToolRun run = ToolRun.Of("inspect", path);

        Assert.DoesNotContain('\u001b', run.Output);
        Assert.Contains($"index [red]{name}[/] (a)", run.Output);
    }

    [Fact]
    public void An_error_goes_to_standard_error_and_what_was_understood_to_standard_output()
    {
        string path = _workspace.Write("schema.sql", "CREATE TABLE t (a);\nCREATE TABLE T (b);");

        ToolRun run = ToolRun.Of("inspect", path);

        Assert.Matches(@"^.*schema\.sql\(2,14\): error SKS01\d\d: .+\n$", run.Error);
        Assert.StartsWith(path + "(2,14)", run.Error);
        Assert.Contains("table t", run.Output);
    }

    [Fact]
    public void A_source_that_cannot_be_read_is_no_tree()
    {
        string missing = _workspace.Path("missing.sql");
        string path = _workspace.Write("schema.sql", "CREATE TABLE t (a)");

        ToolRun run = ToolRun.Of("inspect", missing, path);

        Assert.StartsWith(missing + "(1,1): error SKS0901: ", run.Error);
        Assert.StartsWith(path + ": 1 table, 0 views, 0 triggers\n", run.Output);
        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Equal(3, run.Lines.Count(static line => line.Length > 0));
    }
}
