using System;
using Xunit;

namespace SkillStash.Schema.Cli.Tests.Applying;

/// <summary>Migrations that follow each other in one call: none can tell that another came before it on the same connection.</summary>
public sealed class SessionTests : IDisposable
{
    private readonly MigrationWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void A_migration_does_not_see_what_others_have_counted()
    {
        _workspace.Migration("1_a.sql", "CREATE TABLE t (a); CREATE TABLE seen (rowid_before, changes, total);");
        _workspace.Migration("2_b.sql", "INSERT INTO t VALUES (1), (2), (3);");
        _workspace.Migration("3_c.sql", "INSERT INTO seen VALUES (last_insert_rowid(), \"changes\"(), TOTAL_CHANGES());");
        _workspace.Migration("4_d.sql", "CREATE TABLE counted (a, n DEFAULT (total_changes()));");
        _workspace.Migration("5_e.sql", "INSERT INTO counted (a) VALUES (1);");
        _workspace.Migration("6_f.sql", "INSERT INTO counted (a) VALUES (2);");

        ToolRun run = _workspace.Apply();

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(["0|0|0"], _workspace.Rows("SELECT * FROM seen"));
        Assert.Equal(["1|0", "2|0"], _workspace.Rows("SELECT * FROM counted"));
    }

    [Fact]
    public void A_trigger_on_the_record_is_noticed()
    {
        _workspace.Migration("1_a.sql", "CREATE TABLE t (a);");
        _workspace.Apply();
        _workspace.Rows("CREATE TRIGGER g AFTER INSERT ON d1_migrations BEGIN DELETE FROM d1_migrations WHERE name = '1_a.sql'; END");
        _workspace.Migration("2_b.sql", "CREATE TABLE b (a);");
        _workspace.Migration("3_c.sql", "CREATE TABLE c (a);");

        ToolRun run = _workspace.Apply();

        Assert.Equal(["applied 2_b.sql"], run.Lines);
        Assert.Contains("1_a.sql(1,1): error SKS0804: ", run.Error);
    }

    [Theory]
    [InlineData("DROP INDEX k; DROP TABLE p;", "CREATE TABLE p (k UNIQUE);")]
    [InlineData("DROP INDEX k;", "DROP TABLE p; CREATE TABLE p (k UNIQUE);")]
    public void Rows_that_lose_their_parents_uncounted_are_found(string second, string third)
    {
        _workspace.Migration("1_a.sql", """
            CREATE TABLE p (k); CREATE UNIQUE INDEX k ON p (k); CREATE TABLE c (k REFERENCES p (k));
            INSERT INTO p VALUES (1); INSERT INTO c VALUES (1);
            """);
        _workspace.Migration("2_b.sql", "CREATE TABLE other (a);");
        _workspace.Migration("3_c.sql", second + third);

        Assert.Contains("3_c.sql(1,1): error SKS0806: After this file row 1 of c refers to no row of p. ", _workspace.Apply().Error);

        _workspace.Migration("3_c.sql", second);
        _workspace.Migration("4_d.sql", third);
        Assert.Contains("SKS0806", _workspace.Apply().Error);
    }
}
