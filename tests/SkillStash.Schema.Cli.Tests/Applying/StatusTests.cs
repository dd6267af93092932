using System;
using System.IO;
using System.Text.Json.Nodes;
using Xunit;

namespace SkillStash.Schema.Cli.Tests.Applying;

/// <summary><c>migrate status</c>, as text and as JSON.</summary>
public sealed class StatusTests : IDisposable
{
    private readonly MigrationWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Applied_and_pending_ones_are_listed()
    {
        _workspace.Migration("1_a.sql", "CREATE TABLE a (x);");
        _workspace.Apply();
        _workspace.Run("UPDATE d1_migrations SET applied_at = '2025-10-18 12:00:00'");
        _workspace.Migration("2_b.sql", "CREATE TABLE b (x);");

        ToolRun run = _workspace.Status();

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            """
            applied       2025-10-18 12:00:00  1_a.sql
            pending                            2_b.sql

            """,
            run.Output);
        Assert.Equal(
            $$"""
            {"database":"{{_workspace.Database}}","ok":true,"errors":[],"migrations":[
            {"name":"1_a.sql","state":"applied","applied_at":"2025-10-18 12:00:00"},
            {"name":"2_b.sql","state":"pending","applied_at":null}]}

            """.Replace("\n{", "{"),
            _workspace.Status("--json").Output);
    }

    [Fact]
    public void Json_holds_the_findings_too()
    {
        string edited = _workspace.Migration("1_a.sql", "CREATE TABLE a (x);");
        _workspace.Apply();
        _workspace.Migration("1_a.sql", "CREATE TABLE b (x);");
        string refused = _workspace.Migration("2_b.sql", "\nVACUUM");

        ToolRun run = _workspace.Status("--json");
        JsonNode json = JsonNode.Parse(run.Output)!;

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.False((bool)json["ok"]!);
        Assert.Equal(("SKS0802", edited), ((string?)json["errors"]![0]!["id"], (string?)json["errors"]![0]!["file"]));
        Assert.Equal(("SKS0805", refused, 2), ((string?)json["errors"]![1]!["id"], (string?)json["errors"]![1]!["file"], (int)json["errors"]![1]!["line"]!));
        Assert.Equal("edited", (string?)json["migrations"]![0]!["state"]);
    }

    [Fact]
    public void A_database_that_is_not_there_is_not_made()
    {
        _workspace.Migration("1_a.sql", "CREATE TABLE a (x);");

        ToolRun run = _workspace.Status();

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(_workspace.Database + "(1,1): error SKS0901: There is no such database.", run.Error);
        Assert.False(File.Exists(_workspace.Database));
    }

    [Fact]
    public void Nothing_is_written()
    {
        _workspace.Migration("1_a.sql", "CREATE TABLE a (x);");
        _workspace.Run("CREATE TABLE other (x)");
        byte[] before = File.ReadAllBytes(_workspace.Database);

        Assert.Equal(0, _workspace.Status().ExitCode);

        Assert.Equal(before, File.ReadAllBytes(_workspace.Database));
    }
}
