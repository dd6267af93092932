using System;
using System.IO;
using Xunit;

namespace SkillStash.Schema.Cli.Tests.Applying;

/// <summary>Files of migrations that have changed since they were applied.</summary>
public sealed class RecordTests : IDisposable
{
    private readonly MigrationWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void An_edited_migration_is_noticed()
    {
        string path = AppliedPair();
        _workspace.Migration("1_a.sql", "CREATE TABLE a (x, y);\n");
        AssertRefused($"{path}(1,1): error SKS0802: 1_a.sql is not what was applied at ", "edited ");
    }

    [Fact]
    public void A_migration_that_is_gone_is_noticed()
    {
        string path = AppliedPair();
        File.Delete(path);
        AssertRefused($"{path}(1,1): error SKS0803: 1_a.sql was applied at ", "missing ");
    }

    [Fact]
    public void A_migration_before_the_last_applied_one_is_noticed()
    {
        AppliedPair();
        string path = _workspace.Migration("1_b.sql", "CREATE TABLE b (x);");
        AssertRefused($"{path}(1,1): error SKS0804: 1_b.sql is not applied, but a later migration is.", "out-of-order ");
    }

    [Fact]
    public void Other_line_ends_are_no_edit()
    {
        AppliedPair();
        _workspace.Migration("1_a.sql", "CREATE TABLE a (x);\r\n");

        Assert.Equal((0, ""), (_workspace.Status().ExitCode, _workspace.Status().Error));
    }

    [Fact]
    public void What_wrangler_applied_is_adopted_by_the_next_application()
    {
        _workspace.Run("""
            CREATE TABLE d1_migrations(id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL);
            INSERT INTO d1_migrations (name) VALUES ('1_a.sql');
            """);
        _workspace.Migration("1_a.sql", "CREATE TABLE a (x);");
        _workspace.Migration("1_a.sql", "CREATE TABLE a (x, y);");
        Assert.Equal(0, _workspace.Status().ExitCode);

        _workspace.Migration("2_b.sql", "CREATE TABLE b (x);");
        Assert.Equal(["applied 2_b.sql"], _workspace.Apply().Lines);

        _workspace.Migration("1_a.sql", "CREATE TABLE a (x);");
        Assert.Contains("SKS0802", _workspace.Status().Error);
    }

    [Fact]
    public void A_record_deleted_by_hand_makes_its_migration_pending_again()
    {
        AppliedPair();
        _workspace.Run("DELETE FROM d1_migrations WHERE name = '2_c.sql'; DROP TABLE c");
        _workspace.Migration("2_c.sql", "CREATE TABLE c (y);");

        Assert.Equal(["applied 2_c.sql"], _workspace.Apply().Lines);
        Assert.Equal(0, _workspace.Status().ExitCode);
    }

    private string AppliedPair()
    {
        string path = _workspace.Migration("1_a.sql", "CREATE TABLE a (x);\n");
        _workspace.Migration("2_c.sql", "CREATE TABLE c (x);\n");
        Assert.Equal(0, _workspace.Apply().ExitCode);
        return path;
    }

    private void AssertRefused(string finding, string state)
    {
        _workspace.Migration("3_d.sql", "CREATE TABLE d (x);");

        ToolRun status = _workspace.Status(), apply = _workspace.Apply();

        Assert.Equal((1, 1), (status.ExitCode, apply.ExitCode));
        Assert.StartsWith(finding, status.Error);
        Assert.StartsWith(finding, apply.Error);
        Assert.Single(status.Lines, line => line.StartsWith(state, StringComparison.Ordinal));
        Assert.Single(status.Lines, static line => line.StartsWith("pending ", StringComparison.Ordinal));
        Assert.Empty(_workspace.Rows("SELECT 1 FROM sqlite_schema WHERE name = 'd'"));
    }
}
