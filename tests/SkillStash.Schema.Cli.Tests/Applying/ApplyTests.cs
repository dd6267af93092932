using System;
using System.IO;
using Xunit;

namespace SkillStash.Schema.Cli.Tests.Applying;

/// <summary><c>migrate apply</c>: what is run, in which order, and what is left when something fails.</summary>
public sealed class ApplyTests : IDisposable
{
    private const string Names = "SELECT name FROM d1_migrations ORDER BY id";
    private const string Tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%\\_%' ESCAPE '\\' ORDER BY name";

    private readonly MigrationWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Migrations_run_in_order_and_once()
    {
        _workspace.Migration("10_c.sql", "INSERT INTO log VALUES ('c')");
        _workspace.Migration("9_b.sql", "INSERT INTO log VALUES ('b');");
        _workspace.Migration("0001_it's.sql", "CREATE TABLE log (entry); INSERT INTO log VALUES ('a')");

        ToolRun first = _workspace.Apply();
        _workspace.Migration("11_d.sql", "INSERT INTO log VALUES ('d') RETURNING entry;");
        ToolRun second = _workspace.Apply();
        ToolRun third = _workspace.Apply();

        Assert.Equal((0, ""), (first.ExitCode, first.Error));
        Assert.Equal(["applied 0001_it's.sql", "applied 9_b.sql", "applied 10_c.sql"], first.Lines);
        Assert.Equal(["applied 11_d.sql"], second.Lines);
        Assert.Equal((0, "Nothing to apply: all migrations are applied.\n"), (third.ExitCode, third.Output));
        Assert.Equal(["a", "b", "c", "d"], _workspace.Rows("SELECT entry FROM log ORDER BY rowid"));
        Assert.Equal(["0001_it's.sql", "9_b.sql", "10_c.sql", "11_d.sql"], _workspace.Rows(Names));
        Assert.Equal(["1"], _workspace.Rows("SELECT min(applied_at GLOB '????-??-?? ??:??:??') FROM d1_migrations"));
    }

    [Theory]
    [InlineData("delete")]
    [InlineData("wal")]
    public void A_migration_that_fails_leaves_the_one_before(string journalMode)
    {
        _workspace.Run($"PRAGMA journal_mode = {journalMode}");
        _workspace.Migration("1_a.sql", "CREATE TABLE a (x);");
        string bad = _workspace.Migration("2_b.sql", "CREATE TABLE b (x);\r\n-- A mistake.\r\n  INSERT INTO missing VALUES (1);");
        _workspace.Migration("3_c.sql", "CREATE TABLE c (x);");

        ToolRun run = _workspace.Apply();

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["applied 1_a.sql"], run.Lines);
        Assert.StartsWith($"{bad}(3,3): error SKS0801: no such table: missing. ", run.Error);
        Assert.Equal(["a"], _workspace.Rows(Tables));
        Assert.Equal(["1_a.sql"], _workspace.Rows(Names));
        Assert.Equal([journalMode], _workspace.Rows("PRAGMA journal_mode"));
    }

    [Theory]
    [InlineData("CREATE TABLE t (a);\nCREATE TABLE u (a,, b);", "(2,19)", "near \",\": syntax error")]
    [InlineData("CREATE TABLE t (a);\n /* x */ INSERT INTO t VALUES ('open", "(2,32)", "unrecognized token")]
    [InlineData("CREATE TABLE t (a", "(1,18)", "incomplete input")]
    [InlineData("CREATE TABLE t (a NOT NULL); INSERT INTO t VALUES (1), (NULL)", "(1,30)", "NOT NULL constraint failed: t.a")]
    [InlineData("CREATE TABLE t (a UNIQUE); INSERT OR ROLLBACK INTO t VALUES (1), (1);", "(1,28)", "UNIQUE constraint failed: t.a")]
    [InlineData("CREATE TABLE t (a); EXPLAIN COMMIT", "(1,21)", "not authorized")]
    [InlineData("CREATE TABLE t (a);\0CREATE TABLE u (a);", "(1,20)", "a NUL character")]
    public void A_failure_is_shown_where_it_is(string sql, string place, string message)
    {
        string path = _workspace.Migration("1_a.sql", sql);

        ToolRun run = _workspace.Apply();

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"{path}{place}: error SKS0801: {message}", run.Error);
        Assert.Empty(_workspace.Rows("SELECT * FROM sqlite_schema"));
    }

    [Theory]
    [InlineData("BEGIN")]
    [InlineData("begin immediate transaction")]
    [InlineData("COMMIT")]
    [InlineData("END TRANSACTION")]
    [InlineData("ROLLBACK")]
    [InlineData("SAVEPOINT s")]
    [InlineData("RELEASE s")]
    [InlineData("ROLLBACK TO s")]
    [InlineData("VACUUM")]
    [InlineData("VACUUM INTO 'other.db'")]
    [InlineData("ATTACH 'other.db' AS other")]
    [InlineData("DETACH other")]
    [InlineData("PRAGMA journal_mode = WAL")]
    [InlineData("PRAGMA foreign_keys = OFF")]
    [InlineData("PRAGMA main.foreign_keys(0)")]
    [InlineData("PRAGMA foreign_keys = -1")]
    [InlineData("PRAGMA query_only = 1")]
    public void What_breaks_the_transaction_is_refused_before_anything_is_run(string statement)
    {
        _workspace.Migration("1_a.sql", "CREATE TABLE a (x);");
        string path = _workspace.Migration("2_b.sql", $"CREATE TABLE b (x);\n  {statement};\nCREATE TABLE c (x);");

        ToolRun run = _workspace.Apply();

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"{path}(2,3): error SKS0805: ", run.Error);
        Assert.False(File.Exists(_workspace.Database));
    }

    [Fact]
    public void What_only_looks_like_it_is_not()
    {
        _workspace.Migration("1_a.sql", """
            PRAGMA foreign_keys = ON; PRAGMA foreign_keys; PRAGMA journal_mode; PRAGMA user_version = 7; PRAGMA defer_foreign_keys = TRUE;
            CREATE TABLE t ("commit" DEFAULT 'BEGIN; COMMIT;'); -- BEGIN;
            CREATE TRIGGER tr AFTER INSERT ON t BEGIN UPDATE t SET "commit" = CASE WHEN 1 THEN 2 END; END;
            """);

        Assert.Equal((0, ""), (_workspace.Apply().ExitCode, _workspace.Apply().Error));
        Assert.Equal(["7"], _workspace.Rows("PRAGMA user_version"));
    }

    [Fact]
    public void A_migration_does_not_see_the_settings_of_the_one_before()
    {
        _workspace.Migration("1_a.sql", "CREATE TABLE t (a CHECK (a NOT LIKE 'x%')); CREATE TEMP TABLE t (b); PRAGMA case_sensitive_like = ON; INSERT INTO main.t VALUES ('X1')");
        _workspace.Migration("2_b.sql", "INSERT INTO t (a) VALUES ('X2')");

        ToolRun run = _workspace.Apply();

        Assert.Contains("(1,1): error SKS0801: CHECK constraint failed: a NOT LIKE 'x%'", run.Error);
        Assert.Equal(["X1"], _workspace.Rows("SELECT a FROM t"));
    }

    [Theory]
    [InlineData("a b;c=d.db")]
    [InlineData("what?mode=memory#x.db")]
    [InlineData("file:größe's \"%41\".db")]
    public void A_database_may_have_any_name(string name)
    {
        string folder = Path.GetDirectoryName(_workspace.Migration("1_a.sql", "CREATE TABLE a (x);"))!;
        string path = _workspace.Path(name);

        Assert.Equal(0, ToolRun.Of("migrate", "apply", "--database", path, "--migrations", folder).ExitCode);
        Assert.Equal(0, ToolRun.Of("migrate", "status", "--database", path, "--migrations", folder).ExitCode);
        Assert.True(new FileInfo(path).Length > 0);
    }

    [Fact]
    public void What_cannot_be_used_is_told_with_exit_code_2()
    {
        ToolRun noFolder = _workspace.Apply();
        _workspace.Migration("1_a.sql", "CREATE TABLE a (x);");
        _workspace.Write("app.db", "This is no database, whatever its name says.");
        ToolRun noDatabase = _workspace.Apply();

        Assert.Equal((2, 2), (noFolder.ExitCode, noDatabase.ExitCode));
        Assert.StartsWith(_workspace.Folder + "(1,1): error SKS0901: ", noFolder.Error);
        Assert.StartsWith(_workspace.Database + "(1,1): error SKS0902: ", noDatabase.Error);
        Assert.Equal(2, ToolRun.Of("migrate", "apply").ExitCode);
    }

    [Fact]
    public void Progress_is_shown_on_a_terminal()
    {
        _workspace.Migration("1_[red].sql", "CREATE TABLE a (x);");
        _workspace.Migration("2_b.sql", "oops");

        ToolRun run = ToolRun.OnTerminal("migrate", "apply", "--database", _workspace.Database, "--migrations", _workspace.Folder);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("2_b.sql(1,1): error SKS0801: ", run.Error);
        Assert.Equal(["1_[red].sql"], _workspace.Rows(Names));
    }

    [Fact]
    public void An_empty_folder_has_nothing_to_apply()
    {
        Directory.CreateDirectory(_workspace.Folder);

        Assert.Equal(0, _workspace.Apply().ExitCode);
        Assert.False(File.Exists(_workspace.Database));
    }
}
