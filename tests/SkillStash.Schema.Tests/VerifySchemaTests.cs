using System;
using System.Linq;
using Microsoft.Data.Sqlite;
using Xunit;

namespace SkillStash.Schema.Tests;

/// <summary>Differences planted one by one; each must be found, and nothing else.</summary>
public sealed class VerifySchemaTests
{
    private static readonly string[] Ddl =
    [
        "CREATE TABLE owner (id INTEGER PRIMARY KEY AUTOINCREMENT, code TEXT COLLATE NOCASE UNIQUE)",
        """
        CREATE TABLE thing (
          id TEXT NOT NULL PRIMARY KEY, owner_id INTEGER REFERENCES owner (id) ON DELETE CASCADE, kind TEXT CHECK (kind IN ('a', 'b')),
          size INTEGER NOT NULL DEFAULT 0, twice INTEGER AS (size * 2) STORED, note TEXT DEFAULT 'none', CHECK (size >= 0)
        )
        """,
        "CREATE TABLE pair (a TEXT, b TEXT, c INTEGER, PRIMARY KEY (a, b), UNIQUE (b, c)) WITHOUT ROWID",
        "CREATE TABLE tight (n INTEGER) STRICT",
        "CREATE TABLE later (id INTEGER REFERENCES owner DEFERRABLE INITIALLY DEFERRED, v TEXT NOT NULL ON CONFLICT IGNORE)",
        "CREATE INDEX thing_owner ON thing (owner_id, size DESC)",
        "CREATE UNIQUE INDEX thing_note ON thing (lower(note), kind COLLATE NOCASE) WHERE note IS NOT NULL",
        "CREATE VIEW small AS SELECT id FROM thing WHERE size < 10",
        "CREATE TRIGGER touch AFTER UPDATE ON thing BEGIN UPDATE owner SET code = code WHERE id = new.owner_id; END",
        "CREATE VIRTUAL TABLE search USING fts5(body)",

        // SQLite folds the case of A to Z only: two tables, with two columns each.
        "CREATE TABLE \"ä\" (\"ö\" INTEGER, \"Ö\" INTEGER)",
        "CREATE TABLE \"Ä\" (\"ö\" INTEGER, \"Ö\" INTEGER)",
    ];

    /// <summary>What is written in the schema, what stands in the database instead, and the difference.</summary>
    public static TheoryData<string, string, SchemaAspect, string> Planted { get; } = new()
    {
        { "id INTEGER PRIMARY KEY AUTOINCREMENT", "id INTEGER PRIMARY KEY", SchemaAspect.TableOptions, "owner" },
        { "COLLATE NOCASE UNIQUE", "UNIQUE", SchemaAspect.Collation, "owner.code" },
        { "COLLATE NOCASE UNIQUE", "COLLATE NOCASE", SchemaAspect.Unique, "owner: UNIQUE (code COLLATE NOCASE)" },
        { "id TEXT NOT NULL PRIMARY KEY", "id TEXT PRIMARY KEY", SchemaAspect.NotNull, "thing.id" },
        { "id TEXT NOT NULL PRIMARY KEY", "id TEXT NOT NULL UNIQUE", SchemaAspect.PrimaryKey, "thing.id" },
        { "ON DELETE CASCADE", "ON DELETE SET NULL", SchemaAspect.ForeignKey, "ON DELETE SET NULL" },
        { "ON DELETE CASCADE", "ON DELETE CASCADE ON UPDATE CASCADE", SchemaAspect.ForeignKey, "ON UPDATE CASCADE" },
        { " REFERENCES owner (id) ON DELETE CASCADE", "", SchemaAspect.ForeignKey, "thing: FOREIGN KEY (owner_id)" },
        { "kind IN ('a', 'b')", "kind IN ('a', 'B')", SchemaAspect.Check, "'B'" },
        { "kind TEXT CHECK (kind IN ('a', 'b'))", "kind TEXT", SchemaAspect.Check, "thing: CHECK (kind in" },
        { "note TEXT DEFAULT 'none'", "note TEXT DEFAULT 'none' CHECK (note <> '')", SchemaAspect.Check, "note <> ''" },
        { "size INTEGER NOT NULL", "size BIGINT NOT NULL", SchemaAspect.ColumnType, "thing.size" },
        { "size INTEGER NOT NULL", "size INTEGER", SchemaAspect.NotNull, "thing.size" },
        { "NOT NULL DEFAULT 0", "NOT NULL DEFAULT 1", SchemaAspect.Default, "thing.size" },
        { "NOT NULL DEFAULT 0", "NOT NULL", SchemaAspect.Default, "thing.size" },
        { "DEFAULT 'none'", "DEFAULT 'None'", SchemaAspect.Default, "thing.note" },
        { "AS (size * 2)", "AS (size * 3)", SchemaAspect.Generated, "thing.twice" },
        { "AS (size * 2) STORED", "AS (size * 2) VIRTUAL", SchemaAspect.Generated, "thing.twice" },
        { "twice INTEGER AS (size * 2) STORED", "twice INTEGER", SchemaAspect.Generated, "thing.twice" },
        { "note TEXT DEFAULT 'none'", "note TEXT DEFAULT 'none', more TEXT", SchemaAspect.Column, "thing.more" },
        { "CREATE TABLE tight (n INTEGER)", "CREATE TABLE tight (n INTEGER, m INTEGER)", SchemaAspect.Column, "tight.m" },
        { "PRIMARY KEY (a, b)", "PRIMARY KEY (b, a)", SchemaAspect.PrimaryKey, "pair.a" },
        { "PRIMARY KEY (a, b)", "PRIMARY KEY (a DESC, b)", SchemaAspect.Unique, "a DESC" },
        { "UNIQUE (b, c)", "UNIQUE (c, b)", SchemaAspect.Unique, "UNIQUE (c, b)" },
        { ") WITHOUT ROWID", ")", SchemaAspect.TableOptions, "pair" },
        { ") STRICT", ")", SchemaAspect.TableOptions, "tight" },
        { " DEFERRABLE INITIALLY DEFERRED", "", SchemaAspect.ForeignKey, "DEFERRABLE INITIALLY DEFERRED" },
        { " ON CONFLICT IGNORE", "", SchemaAspect.ConflictClause, "later: v" },
        { "ON CONFLICT IGNORE", "ON CONFLICT REPLACE", SchemaAspect.ConflictClause, "replace" },
        { "(owner_id, size DESC)", "(owner_id, size)", SchemaAspect.Index, "thing_owner" },
        { "(owner_id, size DESC)", "(owner_id)", SchemaAspect.Index, "thing_owner" },
        { "CREATE INDEX thing_owner ON thing (owner_id, size DESC)", "SELECT 1", SchemaAspect.Index, "thing_owner" },
        { "SELECT id FROM thing WHERE size < 10", "SELECT id FROM thing WHERE size < 11", SchemaAspect.View, "small" },
        { "CREATE UNIQUE INDEX", "CREATE INDEX", SchemaAspect.Index, "thing_note" },
        { "lower(note)", "upper(note)", SchemaAspect.Index, "thing_note" },
        { "kind COLLATE NOCASE)", "kind)", SchemaAspect.Index, "thing_note" },
        { " WHERE note IS NOT NULL", "", SchemaAspect.Index, "thing_note" },
        { "WHERE note IS NOT NULL", "WHERE note IS NULL", SchemaAspect.Index, "thing_note" },
        { "SET code = code", "SET code = NULL", SchemaAspect.Trigger, "touch" },
        { "AFTER UPDATE ON", "BEFORE UPDATE ON", SchemaAspect.Trigger, "touch" },
        { "fts5(body)", "fts5(body, title)", SchemaAspect.Table, "search" },
        { "CREATE TABLE tight (n INTEGER) STRICT", "SELECT 1", SchemaAspect.Table, "tight" },
        { "CREATE TABLE tight (n INTEGER) STRICT", "CREATE VIEW tight AS SELECT 1 AS n", SchemaAspect.View, "tight" },
        { "CREATE TABLE tight (n INTEGER) STRICT", "CREATE TABLE tight (n INTEGER) STRICT; CREATE TABLE more (n)", SchemaAspect.Table, "more" },
        { "CREATE VIRTUAL TABLE", "CREATE INDEX extra ON tight (n); CREATE VIRTUAL TABLE", SchemaAspect.Index, "extra" },
        { "CREATE VIEW small", "CREATE VIEW smaller AS SELECT 1; CREATE VIEW small", SchemaAspect.View, "smaller" },
    };

    [Theory]
    [MemberData(nameof(Planted))]
    public void A_planted_difference_is_found(string expected, string found, SchemaAspect aspect, string place)
    {
        using SqliteConnection connection = Build(Replaced(expected, found));
        SchemaMismatchException thrown = Assert.Throws<SchemaMismatchException>(() => new AnyDatabase(connection).VerifySchema());
        Assert.Contains(thrown.Differences, difference =>
            difference.Aspect == aspect && difference.ToString().Contains(place, StringComparison.OrdinalIgnoreCase));
        Assert.InRange(thrown.Differences.Count, 1, 4);
        Assert.All(thrown.Differences, difference => Assert.Contains(difference.ToString(), thrown.Message));
    }

    [Fact]
    public void The_same_schema_has_no_difference()
    {
        using SqliteConnection connection = Build(Ddl);
        new AnyDatabase(connection).VerifySchema();
    }

    [Theory]
    [InlineData("CREATE TABLE thing (", "create  table /* a table */ \"thing\" (")]
    [InlineData("kind TEXT CHECK (kind IN ('a', 'b'))", "kind text -- comment, with (\n CONSTRAINT named check(\"KIND\" in('a','b'))")]
    [InlineData("REFERENCES owner (id)", "REFERENCES owner")]
    [InlineData("UNIQUE (b, c)) WITHOUT", "CONSTRAINT u UNIQUE ([b], `c`)) WITHOUT")]
    [InlineData("DEFAULT 'none', CHECK (size >= 0)", "DEFAULT ('none'), CHECK (size>=0)")]
    [InlineData("CREATE INDEX thing_owner ON thing (owner_id, size DESC)", "CREATE INDEX IF NOT EXISTS thing_owner ON \"thing\"(owner_id ASC, \"size\" DESC)")]
    [InlineData("CREATE TRIGGER touch AFTER", "CREATE TRIGGER IF NOT EXISTS touch AFTER")]
    [InlineData("size INTEGER NOT NULL DEFAULT 0, twice INTEGER AS (size * 2) STORED", "twice INTEGER GENERATED ALWAYS AS (size * 2) STORED, size INTEGER NOT NULL DEFAULT 0")]
    [InlineData("CREATE VIRTUAL TABLE", "CREATE TABLE _cf_KV (key TEXT); CREATE TABLE d1_migrations (id INTEGER); CREATE VIRTUAL TABLE")]
    public void Another_spelling_is_no_difference(string expected, string found)
    {
        using SqliteConnection connection = Build(Replaced(expected, found));
        new AnyDatabase(connection).VerifySchema();
    }

    [Fact]
    public void A_renamed_and_altered_table_is_the_same()
    {
        string[] before = Replaced("note TEXT DEFAULT 'none', CHECK", "CHECK").Take(2).Select(sql => sql.Replace("TABLE thing", "TABLE old", StringComparison.Ordinal)).ToArray();
        using SqliteConnection connection = Build([.. before, "ALTER TABLE old RENAME TO thing", "ALTER TABLE thing ADD COLUMN note TEXT DEFAULT 'none'", .. Ddl.Skip(2)]);
        new AnyDatabase(connection).VerifySchema();
    }

    [Fact]
    public void An_empty_database_lacks_every_table_and_no_more()
    {
        using SqliteConnection connection = Build([]);
        SchemaMismatchException thrown = Assert.Throws<SchemaMismatchException>(() => new AnyDatabase(connection).VerifySchema());
        Assert.Equal(
            ["later", "owner", "pair", "search", "small", "thing", "tight", "touch", "Ä", "ä"],
            thrown.Differences.Select(difference => difference.Object).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_difference_is_one_readable_line()
    {
        using SqliteConnection connection = Build(Replaced("size INTEGER NOT NULL", "size BIGINT"));
        SchemaMismatchException thrown = Assert.Throws<SchemaMismatchException>(() => new AnyDatabase(connection).VerifySchema());
        Assert.Equal(
            ["ColumnType thing.size: expected integer, found bigint", "NotNull thing.size: expected NOT NULL, found none"],
            thrown.Differences.Select(difference => difference.ToString()));
    }

    [Fact]
    public void An_empty_database_is_made_once_and_verified_from_then_on()
    {
        using SqliteConnection connection = Build([]);
        AnyDatabase database = new(connection);
        Assert.Equal([true, false, false], Enumerable.Range(0, 3).Select(_ => database.EnsureSchema()));
        Assert.Empty(database.CompareSchema());
    }

    [Theory]
    [InlineData("CREATE TABLE other (id)")]
    [InlineData("CREATE VIEW other AS SELECT 1")]
    [InlineData("CREATE TABLE owner (id INTEGER PRIMARY KEY)")]
    [InlineData("CREATE VIRTUAL TABLE other USING fts5(a)")]
    public void Another_database_is_refused_and_left_as_it_is(string found)
    {
        using SqliteConnection connection = Build([found]);
        AnyDatabase database = new(connection);
        Assert.NotEmpty(Assert.Throws<SchemaMismatchException>(() => database.EnsureSchema()).Differences);
        Assert.Contains(database.CompareSchema(), static difference => difference is { Object: "thing", Found: null });
    }

    [Fact]
    public void What_D1_keeps_of_its_own_is_nothing()
    {
        using SqliteConnection connection = Build(["CREATE TABLE d1_migrations (id INTEGER)", "CREATE TABLE skillstash_migration_checksums (id INTEGER)"]);
        Assert.True(new AnyDatabase(connection).EnsureSchema());
    }

    [Fact]
    public void Of_programs_that_start_at_once_one_makes_the_schema()
    {
        using TemporaryFolder folder = new();
        string source = new SqliteConnectionStringBuilder { DataSource = folder.Path("start.db"), Pooling = false }.ConnectionString;
        bool[] made = [.. Enumerable.Range(0, 8).AsParallel().WithDegreeOfParallelism(8).Select(_ =>
        {
            using SqliteConnection connection = new(source);
            return new AnyDatabase(connection).EnsureSchema();
        })];
        Assert.Single(made, static each => each);
    }

    private static string[] Replaced(string expected, string found)
    {
        string[] replaced = [.. Ddl.Select(sql => sql.Replace(expected, found, StringComparison.Ordinal))];
        Assert.NotEqual(Ddl, replaced);
        return replaced;
    }

    private static SqliteConnection Build(string[] statements)
    {
        SqliteConnection connection = new("Data Source=:memory:");
        connection.Open();
        foreach (string sql in statements)
        {
            using SqliteCommand command = connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }

        return connection;
    }

    private sealed class AnyDatabase(SqliteConnection connection) : SchemaDatabase(connection, new SchemaDefinition([], Ddl));
}
