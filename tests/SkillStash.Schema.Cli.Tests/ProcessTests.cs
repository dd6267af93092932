using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace SkillStash.Schema.Cli.Tests;

/// <summary>The tool as its own process: what only a real console can show.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task Prints_the_same_bytes_as_within_a_process()
    {
        string path = _workspace.Write("größe.sql", "CREATE TABLE größe (a)");

        (int exitCode, byte[] output, string error) = await RunAsync("inspect", path, "--json");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Equal(ToolRun.Of("inspect", path, "--json").Bytes, output);
    }

    [Fact]
    public async Task Text_in_a_pipe_is_plain_and_has_no_byte_order_mark()
    {
        string path = _workspace.MakeDatabase("schema.db", "CREATE TABLE größe (a)");

        (int exitCode, byte[] output, _) = await RunAsync("inspect", path);

        Assert.Equal(0, exitCode);
        Assert.Equal(ToolRun.Of("inspect", path).Bytes, output);
    }

    [Fact]
    public async Task Findings_and_wrong_calls_reach_the_caller()
    {
        string path = _workspace.Write("schema.sql", "CREATE TABLE t (a, a)");

        (int findings, _, string error) = await RunAsync("inspect", path);
        (int wrong, byte[] output, _) = await RunAsync("inspect");

        Assert.Equal((1, 2), (findings, wrong));
        Assert.StartsWith(path + "(1,20): error SKS", error);
        Assert.Empty(output);
    }

    private static async Task<(int ExitCode, byte[] Output, string Error)> RunAsync(params string[] arguments)
    {
        using Process process = ToolProcess.Start(arguments);
        using var output = new MemoryStream();
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardOutput.BaseStream.CopyToAsync(output, TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output.ToArray(), await error);
    }
}
