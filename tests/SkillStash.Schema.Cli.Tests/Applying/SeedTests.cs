using System;
using System.IO;
using Xunit;

namespace SkillStash.Schema.Cli.Tests.Applying;

/// <summary><c>seed</c>: all of a file or nothing.</summary>
public sealed class SeedTests : IDisposable
{
    private readonly MigrationWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void The_registry_is_seeded_again_and_again()
    {
        string api = Path.Combine(Repository.Root, "workers", "api");
        string seed = Path.Combine(api, "seed.sql");
        Assert.Equal(0, ToolRun.Of("migrate", "apply", "--database", _workspace.Database, "--migrations", Path.Combine(api, "migrations")).ExitCode);

        for (int i = 0; i < 2; i++)
        {
            ToolRun run = ToolRun.Of("seed", seed, "--database", _workspace.Database);
            Assert.Equal((0, $"loaded {seed}\n", ""), (run.ExitCode, run.Output, run.Error));
            Assert.Equal(["6"], _workspace.Rows("SELECT count(*) FROM plugins"));
        }
    }

    [Fact]
    public void A_seed_that_fails_leaves_nothing()
    {
        _workspace.Run("CREATE TABLE p (id INTEGER PRIMARY KEY); CREATE TABLE c (p_id REFERENCES p)");

        ToolRun run = _workspace.Seed("INSERT INTO p VALUES (1);\nINSERT INTO c VALUES (1), (2);");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("seed.sql(2,1): error SKS0801: FOREIGN KEY constraint failed. ", run.Error);
        Assert.Equal(["0"], _workspace.Rows("SELECT count(*) FROM p"));
    }

    [Fact]
    public void A_seed_with_a_transaction_of_its_own_is_refused()
    {
        _workspace.Run("CREATE TABLE p (id)");
        Assert.Contains("seed.sql(1,1): error SKS0805: ", _workspace.Seed("BEGIN; INSERT INTO p VALUES (1); COMMIT;").Error);
    }

    [Fact]
    public void What_cannot_be_used_is_told_with_exit_code_2()
    {
        ToolRun noDatabase = _workspace.Seed("SELECT 1");
        Assert.Equal(2, noDatabase.ExitCode);
        Assert.StartsWith(_workspace.Database + "(1,1): error SKS0902: ", noDatabase.Error);
        Assert.False(File.Exists(_workspace.Database));

        _workspace.Run("CREATE TABLE p (id)");
        Assert.Equal(2, ToolRun.Of("seed", _workspace.Path("none.sql"), "--database", _workspace.Database).ExitCode);
        Assert.Equal(2, ToolRun.Of("seed", _workspace.Database, "--database", _workspace.Database).ExitCode);
    }
}
