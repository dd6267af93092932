using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.Data.Sqlite;
using SkillStash.Schema.Sqlite.Migrations;
using Xunit;

namespace SkillStash.Schema.Cli.Tests.Applying;

/// <summary>Migrations that an application applies without the tool, beside the tool.</summary>
public sealed class MigrationSetTests : IDisposable
{
    // All that a database holds, but for the times.
    private static readonly string[] Contents =
    [
        "SELECT type, name, tbl_name, rootpage, sql FROM sqlite_schema ORDER BY rowid",
        "SELECT id, name FROM d1_migrations ORDER BY id",
        "SELECT name, sha256 FROM skillstash_migration_checksums ORDER BY name",
        "SELECT name, seq FROM sqlite_sequence ORDER BY name",
        "SELECT * FROM cats ORDER BY id",
    ];

    private readonly MigrationWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_database_is_the_one_that_the_tool_makes(int alreadyApplied)
    {
        (string Name, string Sql)[] migrations =
        [
            ("0001_cats.sql", "CREATE TABLE cats (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL);\r\n"),
            ("9_names.sql", "-- +goose Up\nINSERT INTO cats (name) VALUES ('Tom'), ('größe');\n-- +goose Down\nDELETE FROM cats;\n"),
            ("10_index.sql", "CREATE UNIQUE INDEX cats_name ON cats (name); CREATE VIEW kittens AS SELECT * FROM cats;"),
        ];
        foreach ((string name, string sql) in migrations.Take(alreadyApplied))
        {
            _workspace.Migration(name, sql);
        }

        Assert.Equal(0, Directory.Exists(_workspace.Folder) ? _workspace.Apply().ExitCode : 0);
        string copy = _workspace.Path("copy.db");
        if (alreadyApplied > 0)
        {
            File.Copy(_workspace.Database, copy);
        }

        foreach ((string name, string sql) in migrations)
        {
            _workspace.Migration(name, sql);
        }

        Assert.Equal(0, _workspace.Apply().ExitCode);
        IReadOnlyList<string> applied = Apply(copy);

        Assert.Equal(migrations.Skip(alreadyApplied).Select(static migration => migration.Name), applied);
        Assert.All(Contents, sql => Assert.Equal(_workspace.Rows(sql), MigrationWorkspace.Rows(copy, sql)));
        Assert.Empty(Apply(copy));
        Assert.Equal(0, ToolRun.Of("migrate", "status", "--database", copy, "--migrations", _workspace.Folder).ExitCode);
    }

    [Fact]
    public void Progress_is_told_before_and_after_each()
    {
        _workspace.Migration("1_a.sql", "CREATE TABLE a (x);");
        _workspace.Apply();
        _workspace.Migration("2_b.sql", "CREATE TABLE b (x);");
        _workspace.Migration("3_c.sql", "CREATE TABLE c (x);");
        var steps = new List<(MigrationStep Step, int Tables)>();

        Apply(_workspace.Database, step => steps.Add((step, _workspace.Rows("SELECT 1 FROM sqlite_schema WHERE name IN ('b', 'c')").Count)));

        Assert.Equal(
            [
                (new("2_b.sql", 1, 2, MigrationStage.Starting), 0), (new("2_b.sql", 1, 2, MigrationStage.Applied), 1),
                (new("3_c.sql", 2, 2, MigrationStage.Starting), 1), (new("3_c.sql", 2, 2, MigrationStage.Applied), 2),
            ],
            steps);
    }

    [Fact]
    public void What_another_process_applies_meanwhile_is_told_and_not_returned()
    {
        _workspace.Migration("1_a.sql", "CREATE TABLE a (x);");
        _workspace.Migration("2_b.sql", "CREATE TABLE b (x);");
        var stages = new List<MigrationStage>();

        IReadOnlyList<string> applied = Apply(_workspace.Database, step =>
        {
            stages.Add(step.Stage);
            _workspace.Apply();
        });

        Assert.Empty(applied);
        Assert.Equal([MigrationStage.Starting, MigrationStage.FoundApplied, MigrationStage.Starting, MigrationStage.FoundApplied], stages);
    }

    [Fact]
    public void What_a_callback_throws_leaves_whole_migrations()
    {
        _workspace.Migration("1_a.sql", "CREATE TABLE a (x);");
        _workspace.Migration("2_b.sql", "CREATE TABLE b (x);");

        Assert.Throws<TimeoutException>(() => Apply(_workspace.Database, static step =>
        {
            if (step.Stage == MigrationStage.Applied)
            {
                throw new TimeoutException();
            }
        }));
        Assert.Equal(["2_b.sql"], Apply(_workspace.Database));
    }

    [Fact]
    public void An_edited_migration_is_refused_as_the_tool_refuses_it()
    {
        AppliedPair();
        _workspace.Migration("1_a.sql", "CREATE TABLE a (x, y);");
        AssertRefusedAlike("SKS0802", MigrationState.Edited);
    }

    [Fact]
    public void A_migration_that_is_gone_is_refused_as_the_tool_refuses_it()
    {
        AppliedPair();
        File.Delete(_workspace.Migration("1_a.sql", ""));
        AssertRefusedAlike("SKS0803", MigrationState.Missing);
    }

    [Fact]
    public void A_migration_before_the_last_applied_one_is_refused_as_the_tool_refuses_it()
    {
        AppliedPair();
        _workspace.Migration("1_b.sql", "CREATE TABLE b (x);");
        AssertRefusedAlike("SKS0804", MigrationState.OutOfOrder);
    }

    [Theory]
    [InlineData("VACUUM;", "SKS0805")]
    [InlineData("PRAGMA writable_schema = ON;", "SKS0807")]
    [InlineData("INSERT INTO missing VALUES (1);", "SKS0801")]
    [InlineData("CREATE TABLE a (x);", "SKS0801")]
    public void A_faulty_statement_is_refused_as_the_tool_refuses_it(string statement, string id)
    {
        AppliedPair();
        _workspace.Migration("4_e.sql", "CREATE TABLE e (x);\n  " + statement);
        AssertRefusedAlike(id, MigrationState.Pending);
    }

    [Fact]
    public void A_database_that_has_its_tables_already_is_refused_as_the_tool_refuses_it()
    {
        _workspace.Migration("1_a.sql", "CREATE TABLE a (x);");
        _workspace.Run("CREATE TABLE a (x)");
        AssertRefusedAlike("SKS0801", MigrationState.Pending);
    }

    [Fact]
    public void Status_makes_no_database()
    {
        _workspace.Migration("1_a.sql", "CREATE TABLE a (x);");

        Assert.Equal([new MigrationStatus("1_a.sql", MigrationState.Pending, null)], Set().Status(_workspace.Database));
        Assert.False(File.Exists(_workspace.Database));
    }

    [Fact]
    public void What_is_no_database_is_told()
    {
        _workspace.Migration("1_a.sql", "CREATE TABLE a (x);");
        _workspace.Write("app.db", "This is no database, whatever its name says.");

        Assert.Equal(26, Assert.Throws<SqliteException>(() => Apply(_workspace.Database)).SqliteErrorCode);
        Assert.Throws<IOException>(() => Apply(_workspace.Folder));
        Assert.Throws<DirectoryNotFoundException>(() => MigrationSet.Folder(_workspace.Path("nowhere")));
    }

    [Fact]
    public void What_an_assembly_has_embedded_is_the_folder_of_its_project()
    {
        string folder = Path.Combine(Repository.Root, "tests", "MigratingApp", "migrations");
        MigrationSet embedded = MigrationSet.Of(Assembly.Load("MigratingApp"));

        IReadOnlyList<string> applied = embedded.Apply(_workspace.Database, cancellation: TestContext.Current.CancellationToken);

        Assert.Equal(["0001_first.sql", "9_second.up.sql", "10_it's a, %41;b.de.sql"], applied);
        Assert.Equal(["größe", "second", "third"], _workspace.Rows("SELECT entry FROM log ORDER BY rowid"));
        Assert.All(MigrationSet.Folder(folder).Status(_workspace.Database), static entry => Assert.Equal(MigrationState.Applied, entry.State));
        Assert.Equal(0, ToolRun.Of("migrate", "status", "--database", _workspace.Database, "--migrations", folder).ExitCode);
    }

    [Fact]
    public void An_embedded_migration_is_shown_by_its_path_from_the_project()
    {
        _workspace.Run("CREATE TABLE log (x)");

        MigrationException refused = Assert.Throws<MigrationException>(
            () => MigrationSet.Of(Assembly.Load("MigratingApp")).Apply(_workspace.Database, cancellation: TestContext.Current.CancellationToken));

        Assert.StartsWith("migrations/0001_first.sql(2,1): error SKS0801: table log already exists. ", refused.Message);
    }

    [Fact]
    public void An_assembly_without_migrations_says_how_to_embed_them()
    {
        InvalidOperationException none = Assert.Throws<InvalidOperationException>(() => MigrationSet.Of(typeof(MigrationSetTests).Assembly));

        Assert.StartsWith("SkillStash.Schema.Cli.Tests has no migrations. Say <SchemaMigrations>", none.Message);
    }

    private MigrationSet Set() => MigrationSet.Folder(_workspace.Folder);

    private IReadOnlyList<string> Apply(string database, Action<MigrationStep>? progress = null) =>
        Set().Apply(database, progress, TestContext.Current.CancellationToken);

    private void AppliedPair()
    {
        _workspace.Migration("1_a.sql", "CREATE TABLE a (x);\n");
        _workspace.Migration("2_c.sql", "CREATE TABLE c (x);\n");
        Assert.Equal(["1_a.sql", "2_c.sql"], Apply(_workspace.Database));
        _workspace.Migration("3_d.sql", "CREATE TABLE d (x);\n");
    }

    private void AssertRefusedAlike(string id, MigrationState state)
    {
        string copy = _workspace.Path("copy.db");
        File.Copy(_workspace.Database, copy);

        ToolRun tool = _workspace.Apply();
        MigrationException refused = Assert.Throws<MigrationException>(() => Apply(copy));

        Assert.Equal(1, tool.ExitCode);
        Assert.Equal(tool.Error, refused.Message.ReplaceLineEndings("\n") + "\n");
        Assert.Equal(id, Assert.Single(refused.Findings).Id);
        Assert.Contains(Set().Status(copy), entry => entry.State == state);
        Assert.Equal(_workspace.Rows("SELECT name, sql FROM sqlite_schema"), MigrationWorkspace.Rows(copy, "SELECT name, sql FROM sqlite_schema"));
    }
}
