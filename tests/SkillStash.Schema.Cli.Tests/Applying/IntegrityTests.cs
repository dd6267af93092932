using System;
using System.Collections.Generic;
using System.IO;
using Xunit;

namespace SkillStash.Schema.Cli.Tests.Applying;

/// <summary>No script changes the books of migrations or switches off what SQLite guarantees: said by rule, and held by SQLite's authorizer.</summary>
public sealed class IntegrityTests : IDisposable
{
    private static readonly string[] Books = ["d1_migrations", "skillstash_migration_checksums", "_cf_KV", "sqlite_schema", "sqlite_master"];

    private readonly MigrationWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    /// <summary>Every statement that names a table to change, for every table that is not the schema's, in several spellings.</summary>
    public static TheoryData<string> Statements()
    {
        var statements = new TheoryData<string>
        {
            "PRAGMA writable_schema = ON", "PRAGMA main.writable_schema(1)", "PRAGMA \"WRITABLE_SCHEMA\" = yes", "PRAGMA schema_version = 9",
            "PRAGMA ignore_check_constraints = on", "PRAGMA Ignore_Check_Constraints(true)", "PRAGMA hard_heap_limit = 1",
            "SELECT load_extension('evil')", "INSERT INTO a SELECT LOAD_EXTENSION('evil', 'f')", "UPDATE sqlite_dbpage SET data = x'00'",
        };
        foreach (string book in Books)
        {
            foreach (string name in (string[])[book, $"\"{book.ToUpperInvariant()}\"", $"main.[{book}]"])
            {
                statements.Add($"INSERT INTO {name} VALUES (1, 'x', 'y')");
                statements.Add($"REPLACE INTO {name} DEFAULT VALUES");
                statements.Add($"WITH z AS (SELECT 1) DELETE FROM {name}");
                statements.Add($"UPDATE OR IGNORE {name} SET name = 'x' WHERE name = 'y'");
                statements.Add($"DROP TABLE IF EXISTS {name}");
                statements.Add($"ALTER TABLE {name} RENAME TO gone");
                statements.Add($"ALTER TABLE {name} ADD COLUMN more");
                statements.Add($"ALTER TABLE {name} DROP COLUMN name");
                statements.Add($"CREATE TABLE IF NOT EXISTS {name} (id)");
                statements.Add($"CREATE VIEW {name} AS SELECT 1 AS id");
                statements.Add($"CREATE TRIGGER r AFTER INSERT ON a BEGIN SELECT 1; DELETE FROM {book}; END");
                statements.Add($"CREATE TEMP TRIGGER r AFTER INSERT ON a WHEN 1 BEGIN INSERT INTO {book} VALUES (1); END");
            }

            statements.Add($"CREATE TRIGGER r AFTER INSERT ON {book} BEGIN SELECT raise(IGNORE); END");
            statements.Add($"CREATE UNIQUE INDEX i ON {book} (name)");
            statements.Add($"CREATE TEMP TABLE {book} (id)");
            statements.Add($"CREATE VIRTUAL TABLE {book} USING fts5(name)");
            statements.Add($"ALTER TABLE a RENAME TO {book}");
        }

        return statements;
    }

    [Theory]
    [MemberData(nameof(Statements))]
    public void It_is_refused_before_anything_is_run(string statement)
    {
        _workspace.Migration("1_a.sql", "CREATE TABLE a (x);");
        string path = _workspace.Migration("2_b.sql", $"CREATE TABLE b (x);\n  {statement};\nCREATE TABLE c (x);");

        ToolRun run = _workspace.Apply();

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Matches($@"^{System.Text.RegularExpressions.Regex.Escape(path)}\(2,\d+\): error SKS0807: .+ (Remove this|Use CREATE|Remove this statement).*", run.Error);
        Assert.False(File.Exists(_workspace.Database));

        _workspace.Run("CREATE TABLE a (x)");
        Assert.Contains("seed.sql(1,", _workspace.Seed(statement).Error);
    }

    [Theory]
    [InlineData("CREATE TRIGGER r AFTER INSERT ON a BEGIN DELETE FROM d1_migrations; END", "INSERT INTO a VALUES (1)")]
    [InlineData("CREATE TRIGGER r AFTER INSERT ON a BEGIN UPDATE skillstash_migration_checksums SET sha256 = ''; END", "INSERT INTO a VALUES (1)")]
    [InlineData("CREATE VIEW v AS SELECT 1 AS x; CREATE TRIGGER r INSTEAD OF DELETE ON v BEGIN DELETE FROM d1_migrations; END", "DELETE FROM v")]
    [InlineData("CREATE TRIGGER s AFTER UPDATE ON a BEGIN INSERT INTO d1_migrations (name) VALUES ('x'); END; CREATE TRIGGER r AFTER INSERT ON a BEGIN UPDATE a SET x = 2; END", "INSERT INTO a VALUES (1)")]
    [InlineData("CREATE TABLE f (id INTEGER PRIMARY KEY)", "INSERT INTO sqlite_sequence (name, seq) VALUES ('d1_migrations', 9223372036854775807)")]
    [InlineData("CREATE TABLE f (id INTEGER PRIMARY KEY)", "UPDATE sqlite_sequence SET seq = 9223372036854775807")]
    public void What_stands_in_the_database_already_cannot_do_it_either(string before, string statement)
    {
        string first = _workspace.Migration("1_a.sql", "CREATE TABLE a (x);");
        Assert.Equal(0, _workspace.Apply().ExitCode);
        _workspace.Run(before);
        IReadOnlyList<string> books = _workspace.Rows("SELECT * FROM d1_migrations");

        ToolRun seed = _workspace.Seed(statement);
        Assert.Equal((1, ""), (seed.ExitCode, seed.Output));
        Assert.Contains("seed.sql(1,1): error SKS0807: ", seed.Error);
        string path = _workspace.Migration("2_b.sql", statement);
        ToolRun run = _workspace.Apply();

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"{path}(1,1): error SKS0807: ", run.Error);
        Assert.Equal(books, _workspace.Rows("SELECT * FROM d1_migrations"));
        Assert.NotNull(first);
    }

    [Fact]
    public void What_only_looks_like_it_is_not_refused()
    {
        _workspace.Migration("1_a.sql", """
            PRAGMA writable_schema = OFF;
            PRAGMA schema_version;
            PRAGMA user_version = 7;
            PRAGMA defer_foreign_keys = ON;
            CREATE TABLE a (id INTEGER PRIMARY KEY AUTOINCREMENT, d1_migrations TEXT, name TEXT REFERENCES b);
            CREATE TABLE b (id INTEGER PRIMARY KEY AUTOINCREMENT, writable_schema TEXT);
            CREATE VIEW how_far AS WITH d1_migrations AS (SELECT 1 AS one) SELECT one, 'DELETE FROM d1_migrations' AS text FROM d1_migrations;
            INSERT INTO a (d1_migrations) VALUES ('PRAGMA writable_schema = ON');
            DELETE FROM sqlite_sequence WHERE name = 'a';
            INSERT INTO sqlite_sequence (name, seq) VALUES ('a', 5);
            CREATE TABLE copy AS SELECT name FROM sqlite_schema;
            """);

        ToolRun run = _workspace.Apply();

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(["1_a.sql"], _workspace.Rows("SELECT name FROM d1_migrations"));
    }
}
