using System;
using Xunit;

namespace SkillStash.Schema.Cli.Tests.Applying;

/// <summary>Foreign keys while migrations and seeds run: on, as on D1.</summary>
public sealed class ForeignKeyTests : IDisposable
{
    private const string Family = """
        CREATE TABLE p (id INTEGER PRIMARY KEY);
        CREATE TABLE c (id INTEGER PRIMARY KEY, p_id REFERENCES p ON DELETE CASCADE);
        INSERT INTO p VALUES (1), (2);
        INSERT INTO c VALUES (10, 1), (20, 2);

        """;

    private readonly MigrationWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void They_are_enforced()
    {
        _workspace.Migration("1_a.sql", Family + "INSERT INTO c VALUES (30, 3);");
        Assert.Contains("1_a.sql(5,1): error SKS0801: FOREIGN KEY constraint failed", _workspace.Apply().Error);
    }

    [Fact]
    public void A_check_may_be_deferred_to_the_end_of_the_migration()
    {
        _workspace.Migration("1_a.sql", Family + "PRAGMA defer_foreign_keys = ON; INSERT INTO c VALUES (30, 3); INSERT INTO p VALUES (3);");
        _workspace.Migration("2_b.sql", "PRAGMA defer_foreign_keys = ON; INSERT INTO c VALUES (40, 4);");

        ToolRun run = _workspace.Apply();

        Assert.Equal(["applied 1_a.sql"], run.Lines);
        Assert.Contains("2_b.sql(1,1): error SKS0806: After this file row 40 of c refers to no row of p. ", run.Error);
        Assert.Equal(["10", "20", "30"], _workspace.Rows("SELECT id FROM c"));
    }

    [Fact]
    public void A_check_that_counts_wrong_fails_the_commit()
    {
        // SQLite counts the violations of the dropped table, and does not see that the renamed one heals them (foreignkeys, section 5).
        _workspace.Migration("1_a.sql", "CREATE TABLE p (id INTEGER PRIMARY KEY); CREATE TABLE c (p_id REFERENCES p); INSERT INTO p VALUES (1); INSERT INTO c VALUES (1);");
        _workspace.Migration("2_b.sql", """
            PRAGMA defer_foreign_keys = ON;
            CREATE TABLE q (id INTEGER PRIMARY KEY, name);
            INSERT INTO q SELECT id, '' FROM p;
            DROP TABLE p;
            ALTER TABLE q RENAME TO p;
            """);

        ToolRun run = _workspace.Apply();

        Assert.Contains("2_b.sql(1,1): error SKS0801: FOREIGN KEY constraint failed when the file was committed.", run.Error);
        Assert.Equal(["1"], _workspace.Rows("SELECT id FROM p"));
    }

    [Fact]
    public void Rows_that_lose_their_parents_unseen_are_found()
    {
        // SQLite only counts deferred violations: an old one that goes makes up for a new one.
        _workspace.Run(Family + "INSERT INTO c VALUES (30, 7);");
        string path = _workspace.Migration("1_a.sql", """
            PRAGMA defer_foreign_keys = ON;
            UPDATE p SET id = 3 WHERE id = 2;
            DELETE FROM c WHERE id = 30;
            """);

        ToolRun run = _workspace.Apply();

        Assert.StartsWith($"{path}(1,1): error SKS0806: After this file row 20 of c refers to no row of p. ", run.Error);
    }

    [Fact]
    public void Violations_of_old_are_nobodys_fault()
    {
        _workspace.Run(Family + "DELETE FROM p WHERE id = 2;"
            + "CREATE TABLE w (k PRIMARY KEY, p_id REFERENCES p) WITHOUT ROWID; INSERT INTO w VALUES ('a', 7), ('b', 7);"
            + "CREATE TABLE z (v); CREATE TABLE odd (a REFERENCES z (v)); INSERT INTO odd VALUES (1);");
        _workspace.Migration("1_a.sql", "CREATE TABLE d (x); DELETE FROM w WHERE k = 'a'; DELETE FROM c WHERE id = 20;");

        Assert.Equal((0, ""), (_workspace.Apply().ExitCode, _workspace.Apply().Error));
    }
}
