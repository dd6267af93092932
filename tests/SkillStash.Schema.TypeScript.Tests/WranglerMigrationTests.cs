using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using SkillStash.Schema.Sqlite;
using SkillStash.Schema.Sqlite.Migrations;
using Xunit;

namespace SkillStash.Schema.TypeScript.Tests;

/// <summary>Wrangler and the migrator agree on each other's databases.</summary>
public sealed class WranglerMigrationTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("skillstash-wrangler-").FullName;

    public WranglerMigrationTests()
    {
        File.WriteAllText(Path.Combine(_folder, "wrangler.json"), """
            {
              "name": "scratch", "compatibility_date": "2026-04-01",
              "d1_databases": [{ "binding": "DB", "database_name": "scratch", "database_id": "00000000-0000-0000-0000-000000000000" }]
            }
            """);
        Write("10_third.sql", "INSERT INTO log VALUES ('third');");
        Write("9_second.sql", "INSERT INTO log VALUES ('second');");
        Write("0001_first.sql", "CREATE TABLE log (entry TEXT); INSERT INTO log VALUES ('first');");
    }

    private string Migrations => Path.Combine(_folder, "migrations");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Each_goes_on_where_the_other_stopped()
    {
        await WranglerAsync("apply");
        string database = FindDatabase();
        Write("11_fourth.sql", "INSERT INTO log VALUES ('fourth');");
        Write("init.sql", "INSERT INTO log VALUES ('init');");
        Assert.Equal(["applied", "applied", "applied", "pending", "pending"], States(database));

        Apply(database);
        Assert.Contains("No migrations to apply", await WranglerAsync("list"));

        Write("later.sql", "INSERT INTO log VALUES ('later');");
        await WranglerAsync("apply");
        Assert.Equal(Enumerable.Repeat("applied", 6), States(database));
        string[] expected = ["first", "second", "third", "fourth", "init", "later"];
        Assert.Equal(expected, Column(database, "SELECT entry FROM log ORDER BY rowid"));
        Assert.Equal(["0001_first.sql", "9_second.sql", "10_third.sql", "11_fourth.sql", "init.sql", "later.sql"], Column(database, "SELECT name FROM d1_migrations ORDER BY id"));
    }

    [Fact]
    public async Task Wrangler_takes_a_database_that_it_did_not_make()
    {
        await WranglerAsync("apply");
        string database = FindDatabase();
        const string books = "SELECT sql FROM sqlite_schema WHERE name = 'd1_migrations'";
        IReadOnlyList<string> theirs = Column(database, books);
        foreach (string file in Directory.GetFiles(Path.GetDirectoryName(database)!))
        {
            File.Delete(file);
        }

        Apply(database);
        Assert.Equal(theirs, Column(database, books));
        Assert.Contains("No migrations to apply", await WranglerAsync("list"));
        Assert.Contains("No migrations to apply", await WranglerAsync("apply"));
        Assert.Equal(["first", "second", "third"], Column(database, "SELECT entry FROM log ORDER BY rowid"));
    }

    private void Write(string name, string sql)
    {
        Directory.CreateDirectory(Migrations);
        File.WriteAllText(Path.Combine(Migrations, name), sql);
    }

    private Task<string> WranglerAsync(string verb) => NodePackage.Api.RunAsync(
        _folder, Path.Combine(NodePackage.Api.Folder, "node_modules", "wrangler", "bin", "wrangler.js"), "d1", "migrations", verb, "scratch", "--local");

    private string FindDatabase() => Directory
        .GetFiles(Path.Combine(_folder, ".wrangler"), "*.sqlite", SearchOption.AllDirectories)
        .Single(static path => Path.GetFileName(path) != "metadata.sqlite");

    private IEnumerable<string> States(string database) =>
        MigrationSet.Folder(Migrations).Status(database).Select(static entry => entry.State.ToString().ToLowerInvariant());

    private void Apply(string database) => MigrationSet.Folder(Migrations).Apply(database, cancellation: TestContext.Current.CancellationToken);

    private static IReadOnlyList<string> Column(string database, string sql)
    {
        using SqliteConnection connection = DatabaseFile.Open(database, create: false);
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using SqliteDataReader reader = command.ExecuteReader();
        var values = new List<string>();
        while (reader.Read())
        {
            values.Add(reader.GetString(0));
        }

        return values;
    }
}
