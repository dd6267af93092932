using System;
using System.IO;
using System.Linq;
using SkillStash.Schema.Cli.Infrastructure;
using SkillStash.Schema.Migrations.Tests.Checking;
using SkillStash.Schema.Sqlite.Scratch;
using Xunit;

namespace SkillStash.Schema.Migrations.Tests;

/// <summary>What the command says, writes and refuses.</summary>
public sealed class MigrateNewTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void First_migration_makes_the_folder_and_the_next_one_has_nothing_to_do()
    {
        _folder.Write("schema.sql", "CREATE TABLE cats (id INTEGER PRIMARY KEY);");
        Assert.Equal((ExitCode.Clean, "wrote " + _folder.Path("migrations/0001_first_cats.sql") + "\n", ""), New("first cats"));
        Assert.Equal("-- first cats\n\n-- New table cats.\nCREATE TABLE cats (\n  id INTEGER PRIMARY KEY\n);\n", Migration("0001_first_cats.sql"));
        Assert.Equal((ExitCode.Clean, "Nothing to do: the migrations give the schema.\n", ""), New("again"));
        Assert.Single(Directory.GetFiles(_folder.Path("migrations")));
    }

    [Fact]
    public void Number_is_one_above_the_highest()
    {
        _folder.Write("migrations/0009_a.sql", "CREATE TABLE a (x);");
        _folder.Write("migrations/0012_b.sql", "CREATE TABLE b (x);");
        _folder.Write("migrations/readme.sql", "-- no number");
        _folder.Write("schema.sql", "CREATE TABLE a (x); CREATE TABLE b (x); CREATE TABLE c (x);");
        Assert.Contains("0013_c-d.sql", New("c-d").Output);
    }

    [Fact]
    public void Queries_that_the_schema_breaks_are_named()
    {
        _folder.Write("migrations/0001_a.sql", "CREATE TABLE a (x, y);");
        _folder.Write("schema.sql", "CREATE TABLE a (x, z);");
        _folder.Write("queries/a.sql", "-- name: Good :many\nSELECT x FROM a;\n-- name: Broken :many\nSELECT y FROM a;\n-- name: BrokenBefore :many\nSELECT w FROM a;\n");
        (int exitCode, string output, string error) = New("rename", "--rename", "a.y:z");
        Assert.Equal(ExitCode.Clean, exitCode);
        Assert.Contains("wrote ", output);
        Assert.Contains(_folder.Path("queries/a.sql") + "(4,8): error SKS0103", error);
        Assert.DoesNotContain("(6,8)", error);
    }

    [Fact]
    public void Queries_that_give_a_new_column_no_value_are_named()
    {
        _folder.Write("migrations/0001_a.sql", "CREATE TABLE a (x);");
        _folder.Write("schema.sql", "CREATE TABLE a (x, y INTEGER NOT NULL);");
        _folder.Write("queries/a.sql", "-- name: Add :exec\nINSERT INTO a (x) VALUES (:x);\n-- name: Good :many\nSELECT x FROM a;\n");
        Assert.Contains(_folder.Path("queries/a.sql") + "(1,4): warning SKS0619: 'Add' stores no row: it gives 'a.y' no value", New("demand").Error);
    }

    [Theory]
    [InlineData("../x")]
    [InlineData("a/b")]
    [InlineData("it's")]
    [InlineData(" ")]
    [InlineData("a\nb")]
    public void Name_that_wrangler_could_not_record_is_refused(string name)
    {
        _folder.Write("schema.sql", "CREATE TABLE cats (id INTEGER PRIMARY KEY);");
        Assert.Equal(ExitCode.Unusable, New(name).ExitCode);
        Assert.False(Directory.Exists(_folder.Path("migrations")));
    }

    [Theory]
    [InlineData("CREATE TABLE a (x, y); CREATE TABLE b (z);", "CREATE TABLE a (x);", "Table 'b' is dropped", "Column 'y' of table 'a' is dropped")]
    [InlineData("CREATE TABLE a (x TEXT, y INTEGER);", "CREATE TABLE a (x INTEGER, y REAL);", "'007' becomes 7", "integers above 2^53")]
    [InlineData("CREATE TABLE a (x, y);", "CREATE TABLE a (x, y AS (x));", "'y' of table 'a' becomes generated", "SKS0702")]
    [InlineData("CREATE VIRTUAL TABLE f USING fts5(x, content='');", "CREATE VIRTUAL TABLE f USING fts5(x, y, content='');", "virtual table 'f'", "SKS0702")]
    [InlineData("CREATE VIRTUAL TABLE f USING fts5(x);", "CREATE TABLE f (x);", "virtual table 'f'", "SKS0702")]
    public void Loss_is_refused_and_each_one_listed(string before, string after, string first, string second)
    {
        _folder.Write("migrations/0001_a.sql", before);
        _folder.Write("schema.sql", after);
        (int exitCode, _, string error) = New("lose");
        Assert.Equal(ExitCode.Findings, exitCode);
        Assert.Contains(first, error);
        Assert.Contains(second, error);
        Assert.Contains("repeat the call with --allow-destructive", error);
        Assert.Single(Directory.GetFiles(_folder.Path("migrations")));
        Assert.Equal(ExitCode.Clean, New("lose", "--allow-destructive").ExitCode);
        Assert.Contains("-- SKS0702: ", Migration("0002_lose.sql"));
    }

    [Theory]
    [InlineData("x INTEGER, v TEXT", "x INTEGER, v TEXT, n TEXT NOT NULL", "SKS0703", "(4)")]
    [InlineData("x INTEGER, v TEXT", "x INTEGER, v TEXT NOT NULL", "SKS0704", "WHERE v IS NULL")]
    [InlineData("x INTEGER, v TEXT", "x INTEGER UNIQUE, v TEXT", "SKS0704", "GROUP BY x HAVING count(*) > 1")]
    [InlineData("x INTEGER, v TEXT", "x INTEGER, v TEXT, PRIMARY KEY (x)", "SKS0704", "GROUP BY x HAVING count(*) > 1")]
    [InlineData("x INTEGER, v TEXT", "x INTEGER CHECK (x > 1), v TEXT", "SKS0704", "WHERE NOT (x > 1)")]
    [InlineData("x INTEGER, v TEXT", "x INTEGER REFERENCES a (w), v TEXT, w INTEGER UNIQUE", "SKS0704", "WHERE child.x IS NOT NULL AND NOT EXISTS")]
    [InlineData("x INTEGER, v TEXT", "x INTEGER, v TEXT) STRICT; --", "SKS0705", "SELECT * FROM a WHERE x IS NOT NULL AND typeof(x) <> 'integer'")]
    [InlineData("x INTEGER, v TEXT", "x INTEGER, v TEXT); CREATE UNIQUE INDEX i ON a (v); --", "SKS0704", "GROUP BY v HAVING count(*) > 1")]
    public void Step_that_fails_on_rows_only_is_found_and_its_query_tells(string before, string after, string id, string tells)
    {
        const string rows = "INSERT INTO a (x, v) VALUES (1, 'same'), (1, NULL), ('text', 'same'), (NULL, NULL);";
        _folder.Write("migrations/0001_a.sql", $"CREATE TABLE a ({before});");
        _folder.Write("schema.sql", $"CREATE TABLE a ({after}\n);".Replace("--\n);", ""));
        (int exitCode, _, string error) = New("tighten");
        Assert.Equal(ExitCode.Clean, exitCode);
        Assert.Contains($"warning {id}: ", error);
        if (id != "SKS0703")
        {
            Assert.Contains(tells, error.Replace("\n", ""));
            Assert.Contains(id, Migration("0002_tighten.sql"));
        }

        using var empty = ScratchDatabase.FromScript($"CREATE TABLE a ({before}); BEGIN; {Migration("0002_tighten.sql")} COMMIT;");
        Assert.ThrowsAny<Exception>(() => ScratchDatabase.FromScript($"CREATE TABLE a ({before}); {rows} BEGIN; {Migration("0002_tighten.sql")} COMMIT;"));
    }

    [Theory]
    [InlineData("x INTEGER, v TEXT", "x INTEGER, v TEXT, n TEXT NOT NULL DEFAULT (upper('a'))")]
    [InlineData("x INTEGER, v TEXT", "x INTEGER, v TEXT, n TEXT UNIQUE")]
    [InlineData("x INTEGER, v TEXT", "x INTEGER, v TEXT, n INTEGER CHECK (n > 0)")]
    [InlineData("x INTEGER PRIMARY KEY, v TEXT", "x INTEGER UNIQUE, v TEXT")]
    [InlineData("x INTEGER PRIMARY KEY, v TEXT", "x TEXT NOT NULL PRIMARY KEY, v TEXT")]
    [InlineData("x INTEGER, v TEXT", "x INTEGER, v TEXT, n INTEGER NOT NULL DEFAULT 0 CHECK (n >= 0)")]
    [InlineData("x INTEGER, v TEXT", "x INTEGER, v TEXT, n TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))) UNIQUE")]
    [InlineData("x INTEGER, v TEXT COLLATE NOCASE UNIQUE", "x INTEGER, v TEXT UNIQUE")]
    [InlineData("x INTEGER, v TEXT NOT NULL", "x BIGINT, v VARCHAR(20) NOT NULL")]
    [InlineData("x INTEGER PRIMARY KEY, v TEXT NOT NULL CHECK (v <> '')", "x INTEGER PRIMARY KEY, v TEXT")]
    public void Step_that_cannot_fail_is_no_finding(string before, string after)
    {
        _folder.Write("migrations/0001_a.sql", $"CREATE TABLE a ({before});");
        _folder.Write("schema.sql", $"CREATE TABLE a ({after});");
        Assert.Equal("", New("safe").Error);
    }

    [Theory]
    [InlineData("old_u (n TEXT)", "u (n TEXT NOT NULL)", "SELECT * FROM old_u AS u WHERE n IS NULL", "--rename", "old_u:u")]
    [InlineData("old_u (n TEXT)", "u (n TEXT, m TEXT NOT NULL)", "SELECT * FROM old_u", "--rename", "old_u:u")]
    [InlineData("old_u (id INTEGER, n TEXT)", "u (id INTEGER, m TEXT)", "say --rename old_u.n:m", "--rename", "old_u:u")]
    [InlineData("u (m TEXT)", "u (n TEXT NOT NULL)", "SELECT * FROM (SELECT rowid, m AS n FROM u) AS u WHERE n IS NULL", "--rename", "u.m:n")]
    [InlineData("u (n TEXT)", "u (n TEXT COLLATE NOCASE UNIQUE)", "SELECT n, count(*) FROM u WHERE n IS NOT NULL GROUP BY n COLLATE NOCASE HAVING count(*) > 1")]
    [InlineData("u (at INTEGER)", "u (at DATETIME)", "SKS0711")]
    [InlineData("u (x INTEGER)", "u (x INTEGER, n INTEGER NOT NULL DEFAULT 0 CHECK (n > 0))", "SELECT * FROM (SELECT rowid, 0 AS n FROM u) AS u WHERE NOT (n > 0)")]
    public void Query_is_in_the_words_of_the_database_as_it_is(string before, string after, string query, params string[] options)
    {
        _folder.Write("migrations/0001_a.sql", $"CREATE TABLE {before};");
        _folder.Write("schema.sql", $"CREATE TABLE {after};");
        Assert.Contains(query, New("change", options).Error);
    }

    [Fact]
    public void Column_in_the_middle_is_appended_and_then_there_is_nothing_to_do()
    {
        _folder.Write("migrations/0001_a.sql", "CREATE TABLE a (id INTEGER PRIMARY KEY, v TEXT); CREATE TABLE b (a INTEGER REFERENCES a);");
        _folder.Write("schema.sql", "CREATE TABLE a (id INTEGER PRIMARY KEY, n TEXT, v TEXT); CREATE TABLE b (a INTEGER REFERENCES a);");
        (int exitCode, _, string error) = New("name");
        Assert.Equal(ExitCode.Clean, exitCode);
        Assert.Contains("(1,41): info SKS0712: Column 'n' is added at the end of 'a'", error);
        Assert.Contains("ALTER TABLE a ADD COLUMN n TEXT;\n", Migration("0002_name.sql"));
        Assert.DoesNotContain("CREATE TABLE", Migration("0002_name.sql"));
        Assert.Equal((ExitCode.Clean, "Nothing to do: the migrations give the schema, but for the order of columns. --exact-order rebuilds the tables.\n", ""), New("again"));
        Assert.Equal(ExitCode.Clean, Tool.Run(["diff", _folder.Path("migrations"), _folder.Path("schema.sql")]).ExitCode);
        Assert.Equal(ExitCode.Findings, Tool.Run(["diff", _folder.Path("migrations"), _folder.Path("schema.sql"), "--exact-order"]).ExitCode);
        Assert.Equal(ExitCode.Clean, New("order", "--exact-order").ExitCode);
        Assert.Equal(ExitCode.Clean, Tool.Run(["diff", _folder.Path("migrations"), _folder.Path("schema.sql"), "--exact-order"]).ExitCode);
    }

    [Theory]
    [InlineData("f BOOLEAN DEFAULT FALSE", "f BOOLEAN DEFAULT 0")]
    [InlineData("f BOOLEAN DEFAULT 1", "f BOOLEAN DEFAULT TRUE")]
    [InlineData("n TEXT DEFAULT NULL", "n TEXT")]
    [InlineData("n TEXT", "n TEXT DEFAULT (NULL)")]
    public void Default_of_the_same_value_is_no_change(string before, string after)
    {
        _folder.Write("migrations/0001_a.sql", $"CREATE TABLE a ({before});");
        _folder.Write("schema.sql", $"CREATE TABLE a ({after});");
        Assert.Equal((ExitCode.Clean, "Nothing to do: the migrations give the schema.\n", ""), New("same"));
    }

    [Fact]
    public void Row_without_an_id_gets_one_that_no_other_has()
    {
        _folder.Write("migrations/0001_a.sql", "CREATE TABLE a (x INTEGER, v TEXT);");
        _folder.Write("schema.sql", "CREATE TABLE a (x INTEGER PRIMARY KEY, v TEXT);");
        Assert.Equal(ExitCode.Clean, New("key").ExitCode);
        using var database = ScratchDatabase.FromScript(
            $"CREATE TABLE a (x INTEGER, v TEXT); INSERT INTO a VALUES (NULL, 'none'), (1, 'one'); BEGIN; {Migration("0002_key.sql")} COMMIT;");
        Assert.Equal(["1 one", "2 none"], database.Texts("SELECT x || ' ' || v FROM a"));
    }

    [Fact]
    public void Rename_is_not_guessed()
    {
        _folder.Write("migrations/0001_a.sql", "CREATE TABLE a (x INTEGER PRIMARY KEY, name TEXT);");
        _folder.Write("schema.sql", "CREATE TABLE a (x INTEGER PRIMARY KEY,\n title TEXT);");
        (int exitCode, _, string error) = New("rename");
        Assert.Equal(ExitCode.Findings, exitCode);
        Assert.Contains("(2,2): warning SKS0708: ", error);
        Assert.Contains("--rename a.name:title", error);
        Assert.Equal(ExitCode.Clean, New("rename", "--rename", "a.name:title").ExitCode);
        Assert.Contains("ALTER TABLE a RENAME COLUMN name TO title;\n", Migration("0002_rename.sql"));
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData(":title")]
    [InlineData("a.name:")]
    [InlineData("b:c")]
    [InlineData("a.nmae:title")]
    [InlineData("a:b")]
    public void Wrong_rename_is_a_wrong_call(string rename)
    {
        _folder.Write("migrations/0001_a.sql", "CREATE TABLE a (x INTEGER PRIMARY KEY, name TEXT);");
        _folder.Write("schema.sql", "CREATE TABLE a (x INTEGER PRIMARY KEY, title TEXT);");
        (int exitCode, _, string error) = New("rename", "--rename", rename, "--allow-destructive");
        Assert.Equal(ExitCode.Unusable, exitCode);
        Assert.NotEmpty(error);
        Assert.Single(Directory.GetFiles(_folder.Path("migrations")));
    }

    [Fact]
    public void Foreign_key_that_matches_no_key_can_be_dropped_with_its_table()
    {
        _folder.Write("migrations/0001.sql", "CREATE TABLE v (a TEXT NOT NULL PRIMARY KEY, b TEXT, FOREIGN KEY (a, b) REFERENCES v ON DELETE SET NULL);");
        _folder.Write("schema.sql", "CREATE TABLE z (i INTEGER PRIMARY KEY);");
        (int exitCode, string output, string error) = New("drop", "--allow-destructive");
        Assert.True(exitCode == ExitCode.Clean || error.Contains("SKS0"), output + error);
    }

    [Fact]
    public void Unusable_source_exits_2()
    {
        Assert.Equal(ExitCode.Unusable, New("x").ExitCode);
        _folder.Write("schema.sql", "CREATE TABLE a (x);");
        _folder.Write("migrations/0001_a.sql", "CREATE TABLE a (x");
        Assert.Contains("SKS0001", New("x").Error);
    }

    [Fact]
    public void Rows_that_migrations_insert_are_there_when_the_new_one_is_proven()
    {
        _folder.Write("migrations/0001_a.sql", "CREATE TABLE a (x INTEGER); INSERT INTO a VALUES (1), (1);");
        _folder.Write("schema.sql", "CREATE TABLE a (x INTEGER UNIQUE);");
        (int exitCode, _, string error) = New("unique");
        Assert.Equal(ExitCode.Findings, exitCode);
        Assert.Contains("error SKS0707: ", error);
        Assert.Contains("UNIQUE constraint failed: a__new.x", error);
    }

    [Fact]
    public void Text_of_a_migration_ends_its_lines_in_LF_and_no_name_leaves_a_comment()
    {
        _folder.Write("migrations/0001_a.sql", "CREATE TABLE \"a\nDROP TABLE b; --\" (\r\n  x INTEGER\r\n);\r\nCREATE TABLE b (y);\r\n");
        _folder.Write("schema.sql", "CREATE TABLE \"a\nDROP TABLE b; --\" (\r\n  x INTEGER UNIQUE\r\n);\r\nCREATE TABLE b (y);\r\n");
        Assert.Equal(ExitCode.Clean, New("hostile").ExitCode);
        string text = Migration("0002_hostile.sql");
        Assert.DoesNotContain('\r', text);
        Assert.All(text.Split('\n').Where(static line => line.StartsWith("DROP TABLE b", StringComparison.Ordinal)), static line => Assert.StartsWith("DROP TABLE b; --", line));
    }

    private (int ExitCode, string Output, string Error) New(string name, params string[] options) =>
        Tool.Run(["migrate", "new", name, "--migrations", _folder.Path("migrations"), "--schema", _folder.Path("schema.sql"), .. options]);

    private string Migration(string name) => File.ReadAllText(_folder.Path("migrations/" + name));
}
