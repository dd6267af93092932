using System;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using SkillStash.Schema.Sqlite;
using Xunit;

namespace SkillStash.Schema.Cli.Tests.Applying;

/// <summary>Several processes that apply at the same time.</summary>
public sealed class ConcurrencyTests : IDisposable
{
    private const int Migrations = 12;

    private static readonly string[] Programs = ["tool", "application", "tool", "application"];

    private readonly MigrationWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData("delete")]
    [InlineData("wal")]
    public async Task Each_migration_is_applied_by_one_of_them(string journalMode)
    {
        _workspace.Run($"PRAGMA journal_mode = {journalMode}; CREATE TABLE log (n)");
        for (int i = 1; i <= Migrations; i++)
        {
            _workspace.Migration($"{i}.sql", $"INSERT INTO log VALUES ({i});");
        }

        Process[] processes;
        using (SqliteConnection writer = DatabaseFile.Open(_workspace.Database, create: false))
        using (writer.BeginTransaction(deferred: false))
        {
            // All of them have found everything pending by the time that any of them can write.
            processes = [.. Programs.Select(program => _workspace.Start(program, _workspace.Database))];
            await WorkClock.DelayAsync(TimeSpan.FromSeconds(2), TestContext.Current.CancellationToken);
        }

        string[] lines = await AssertAllSucceed(processes);
        Assert.Contains(lines, static line => line.EndsWith(" applied by another process", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Applications_that_start_at_once_make_the_database_once()
    {
        _workspace.Migration("1.sql", "CREATE TABLE log (n); INSERT INTO log VALUES (1);");
        for (int i = 2; i <= Migrations; i++)
        {
            _workspace.Migration($"{i}.sql", $"INSERT INTO log VALUES ({i});");
        }

        await AssertAllSucceed([.. Enumerable.Range(0, 8).Select(_ => _workspace.Start("application", _workspace.Database))]);
    }

    private async Task<string[]> AssertAllSucceed(Process[] processes)
    {
        string output = "";
        foreach (Process process in processes)
        {
            output += await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            Assert.Equal("", await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.Equal(0, process.ExitCode);
            process.Dispose();
        }

        string[] lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(Migrations, lines.Count(static line => line.StartsWith("applied ", StringComparison.Ordinal)));
        Assert.Equal(Enumerable.Range(1, Migrations).Select(static i => $"{i}"), _workspace.Rows("SELECT n FROM log ORDER BY rowid"));
        Assert.Equal([$"{Migrations}|{Migrations}"], _workspace.Rows("SELECT count(*), max(id) FROM d1_migrations"));
        return lines;
    }
}
