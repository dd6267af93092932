using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using SkillStash.Schema.Cli.Infrastructure;
using Xunit;

namespace SkillStash.Schema.Cli.Tests.Generating;

/// <summary><c>generate … --watch</c> as its own process.</summary>
public sealed class WatchTests : IDisposable
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task Writes_again_after_a_save_a_mended_error_and_a_save_by_rename()
    {
        string schema = _workspace.Write("schema.sql", "CREATE TABLE cats (id INTEGER PRIMARY KEY);");
        var start = new ProcessStartInfo("dotnet", [
            Path.Combine(AppContext.BaseDirectory, "SkillStash.Schema.Cli.dll"), "generate", "typescript", schema, "--output", _workspace.Path("web"), "--watch"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        try
        {
            process.OutputDataReceived += static (_, _) => { };
            process.BeginOutputReadLine();
            await Until("interface Cat {");

            File.WriteAllText(schema, "CREATE TABLE dogs (id INTEGER PRIMARY KEY);");
            await Until("interface Dog {");

            File.WriteAllText(schema, "CREATE TABLE (");
            Task<string?> error = process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken).AsTask();
            Assert.Same(error, await Task.WhenAny(error, WorkClock.DelayAsync(Deadline, TestContext.Current.CancellationToken)));
            Assert.Contains("error SKS", await error);

            File.Move(_workspace.Write("schema.sql.tmp", "CREATE TABLE birds (id INTEGER PRIMARY KEY);"), schema, overwrite: true);
            await Until("interface Bird {");
            Assert.False(process.HasExited);
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public void A_source_in_no_folder_is_told_and_ends_it() => Assert.Equal(
        ExitCode.Unusable,
        ToolRun.Of("generate", "typescript", _workspace.Path("none/schema.sql"), "--output", _workspace.Path("web"), "--watch").ExitCode);

    [Fact]
    public void Check_and_watch_exclude_each_other() => Assert.Equal(
        ExitCode.Unusable,
        ToolRun.Of("generate", "typescript", "schema.sql", "--output", _workspace.Path("web"), "--watch", "--check").ExitCode);

    private async Task Until(string text)
    {
        string types = _workspace.Path("web/types.ts");
        TimeSpan start = WorkClock.Now;
        while (!(File.Exists(types) && (await File.ReadAllTextAsync(types, TestContext.Current.CancellationToken)).Contains(text)))
        {
            Assert.True(WorkClock.Now - start < Deadline, $"'{text}' did not appear in {types}.");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }
}
