using System;
using System.IO;
using Microsoft.Data.Sqlite;
using SkillStash.Schema.Sqlite;
using Xunit;

namespace SkillStash.Schema.Cli.Tests.Applying;

/// <summary><c>migrate apply --backup</c>.</summary>
public sealed class BackupTests : IDisposable
{
    private readonly MigrationWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData("delete")]
    [InlineData("wal")]
    public void The_copy_is_the_database_before(string journalMode)
    {
        _workspace.Migration("1_a.sql", "CREATE TABLE b (x);");
        using SqliteConnection writer = DatabaseFile.Open(_workspace.Database, create: true);
        MigrationWorkspace.Rows(writer, $"PRAGMA journal_mode = {journalMode}");
        MigrationWorkspace.Rows(writer, "CREATE TABLE a (x); INSERT INTO a VALUES (1)");

        ToolRun run = _workspace.Apply("--backup");

        string copy = Assert.Single(Directory.GetFiles(_workspace.Path(""), "app.db.????????T??????Z.bak"));
        Assert.Equal([$"copied {copy}", "applied 1_a.sql"], run.Lines);
        Assert.Equal(["a"], MigrationWorkspace.Rows(copy, "SELECT name FROM sqlite_schema"));
        Assert.Equal(["1"], MigrationWorkspace.Rows(copy, "SELECT x FROM a"));
        Assert.Empty(Directory.GetFiles(_workspace.Path(""), "*.partial*"));
    }

    [Fact]
    public void Nothing_is_copied_where_nothing_is_lost()
    {
        _workspace.Migration("1_a.sql", "CREATE TABLE a (x);");

        Assert.Equal(["applied 1_a.sql"], _workspace.Apply("--backup").Lines);
        Assert.Single(_workspace.Apply("--backup").Lines);
        Assert.Empty(Directory.GetFiles(_workspace.Path(""), "*.bak"));
    }
}
