using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Data.Sqlite;
using SkillStash.Registry;
using SkillStash.Schema.Sqlite.Inspection;
using SkillStash.Schema.Sqlite.Scratch;
using Xunit;

namespace SkillStash.Schema.TypeScript.Tests;

/// <summary>The migrations and the seed data on SQLite.</summary>
public sealed class MigrationTests
{
    private static readonly string[] Migrations = Directory
        .GetFiles(Path.Combine(NodePackage.Api.Folder, "migrations"), "*.sql").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToArray();

    private static readonly string Seed = File.ReadAllText(Path.Combine(NodePackage.Api.Folder, "seed.sql"));

    [Fact]
    public void Migrations_make_what_schema_sql_makes()
    {
        using SqliteConnection migrated = ScratchDatabase.FromScript(string.Join('\n', Migrations));
        using SqliteConnection truth = ScratchDatabase.FromScript(File.ReadAllText(Repository.SchemaSql));

        // Column by column first: that difference is the one to read.
        const string columns = """
            SELECT t.name || '.' || c.name, c.type, c."notnull", c.dflt_value, c.pk
            FROM sqlite_schema t, pragma_table_xinfo(t.name) c WHERE t.type = 'table' ORDER BY t.rowid, c.cid
            """;
        Assert.Equal(Rows(truth, columns), Rows(migrated, columns));
        Assert.Equal(LiveSchemaReader.Read(truth), LiveSchemaReader.Read(migrated));

        const string entries = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY rowid";
        Assert.Equal(Rows(truth, entries), Rows(migrated, entries));
        Assert.Equal(Schemas.Model(Schemas.Registry), Schemas.Compile(Migrations));
    }

    [Fact]
    public void Slug_is_unique_only_once_both_migrations_ran()
    {
        using SqliteConnection first = ScratchDatabase.FromScript(Migrations[0]);
        Assert.DoesNotContain("slug", Rows(first, "SELECT group_concat(name) FROM pragma_index_list('plugins')").Single());
        SqlScript.Execute(first, Migrations[1]);
        Assert.Equal(["1"], Rows(first, "SELECT \"unique\" FROM pragma_index_list('plugins') WHERE name = 'idx_plugins_slug'"));
    }

    [Fact]
    public void Seed_loads_again_and_changes_nothing()
    {
        using SqliteConnection db = Seeded();
        List<string> once = Contents(db);
        SqlScript.Execute(db, Seed);
        Assert.Equal(once, Contents(db));
        Assert.Empty(Rows(db, "PRAGMA foreign_key_check"));
        Assert.True(Rows(db, "SELECT p.id FROM plugins p JOIN skills s ON s.plugin_id = p.id JOIN agents a ON a.plugin_id = p.id "
            + "JOIN commands c ON c.plugin_id = p.id GROUP BY p.id").Count is >= 5 and <= 10);
    }

    [Fact]
    public void Seed_is_the_data_of_the_CSharp_consumer()
    {
        string path = Path.Combine(Directory.CreateTempSubdirectory("skillstash-seed-").FullName, "registry.db");
        typeof(RegistryDatabase).Assembly.EntryPoint!.Invoke(null, [new[] { path }]);
        using var consumer = new SqliteConnection($"Data Source={path};Pooling=False");
        consumer.Open();
        using SqliteConnection db = Seeded();
        Assert.Equal(Contents(consumer), Contents(db));
        consumer.Close();
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }

    [Fact]
    public void Every_foreign_key_is_refused_when_broken()
    {
        using SqliteConnection db = Seeded();
        List<string> keys = Rows(db, """
            SELECT 'UPDATE ' || t.name || ' SET ' || k."from" || ' = ''nobody'' WHERE rowid = 1'
            FROM sqlite_schema t, pragma_foreign_key_list(t.name) k WHERE t.type = 'table'
            """);
        Assert.Equal(12, keys.Count);
        Assert.All(keys, key => Assert.Contains("FOREIGN KEY", Assert.Throws<SqlScriptException>(() => SqlScript.Execute(db, key)).Message));
    }

    [Fact]
    public void Deleting_every_plugin_leaves_no_orphan()
    {
        using SqliteConnection db = Seeded();
        SqlScript.Execute(db, "DELETE FROM plugins");
        string[] children = ["skills", "agents", "commands", "mcp_servers", "collection_plugins", "plugin_downloads", "plugin_ratings"];
        Assert.All(children, child => Assert.Equal(["0"], Rows(db, $"SELECT count(*) FROM {child}")));
        Assert.Equal(["4"], Rows(db, "SELECT count(*) FROM users"));
    }

    private static SqliteConnection Seeded()
    {
        SqliteConnection db = ScratchDatabase.FromScript(string.Join('\n', Migrations));
        SqlScript.Execute(db, Seed);
        return db;
    }

    // All but the times of creation and update, which are those of the run.
    private static List<string> Contents(SqliteConnection db)
    {
        List<string> contents = [];
        foreach (string table in Rows(db, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"))
        {
            List<string> columns = Rows(db, $"SELECT name FROM pragma_table_info('{table}') WHERE name NOT IN ('created_at', 'updated_at')");
            string values = string.Join(", ", columns.Select(static column => $"quote({column})"));
            contents.AddRange(Rows(db, $"SELECT {values} FROM {table} ORDER BY {values}").Select(row => table + ": " + row));
        }

        return contents;
    }

    private static List<string> Rows(SqliteConnection db, string sql)
    {
        using SqliteCommand command = db.CreateCommand();
        command.CommandText = sql;
        using SqliteDataReader reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read())
        {
            rows.Add(string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i)))));
        }

        return rows;
    }
}
