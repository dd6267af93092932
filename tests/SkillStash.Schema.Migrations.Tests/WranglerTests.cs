using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using SkillStash.Schema.Cli.Sources;
using SkillStash.Schema.Migrations.Tests.Cases;
using SkillStash.Schema.Migrations.Tests.Checking;
using Xunit;

namespace SkillStash.Schema.Migrations.Tests;

/// <summary>Changes that are hard on a splitter, applied by <c>wrangler d1 migrations apply --local</c> itself.</summary>
public sealed class WranglerTests
{
    [Theory]
    [InlineData("trigger with CASE in lower case")]
    [InlineData("view with CASE in parentheses")]
    [InlineData("hostile names, rebuilt")]
    [InlineData("comments everywhere")]
    [InlineData("names with a dollar")]
    [InlineData("circle of three with a self-reference CASCADE")]
    [InlineData("AUTOINCREMENT kept through a rebuild")]
    public async Task Wrangler_applies_the_migration(string name)
    {
        await NodePackage.Api.RequireAsync();
        MigrationTrial trial = MigrationTrial.Of(MigrationCase.Of(name));
        using var folder = new TemporaryFolder();
        folder.Write("wrangler.json", """
            {"name":"trial","compatibility_date":"2026-01-01","d1_databases":[{"binding":"DB","database_name":"trial","database_id":"trial","migrations_dir":"migrations"}]}
            """);

        // The rows do not pass through the splitter: they are no migration of this tool.
        folder.Write("migrations/0001_empty.sql", "SELECT 1;");
        await ApplyAsync(folder);
        string file = Directory.GetFiles(folder.Path(".wrangler"), "*.sqlite", SearchOption.AllDirectories)
            .Single(static path => !path.EndsWith("metadata.sqlite", StringComparison.Ordinal));
        Execute(file, db =>
        {
            db.Query("PRAGMA foreign_keys = off");
            trial.Setup.ToList().ForEach(sql => db.Query(sql));
            db.Query("PRAGMA wal_checkpoint(TRUNCATE)");
        });

        folder.Write("migrations/0002_the_change.sql", trial.Migration);
        await ApplyAsync(folder);
        Execute(file, db =>
        {
            Assert.Equal(["0001_empty.sql", "0002_the_change.sql"], db.Texts("SELECT name FROM d1_migrations ORDER BY id"));
            db.Query("DELETE FROM sqlite_sequence WHERE name = 'd1_migrations'");
            trial.Verify(DatabaseScript.Read(db), db.Query("PRAGMA foreign_key_check").Count, query => db.Texts(query));
        });
    }

    private static Task ApplyAsync(TemporaryFolder folder) => NodePackage.Api.RunAsync(
        folder.Path(""), Path.Combine(NodePackage.Api.Folder, "node_modules", "wrangler", "bin", "wrangler.js"), "d1", "migrations", "apply", "trial", "--local");

    private static void Execute(string file, Action<SqliteConnection> work)
    {
        using var db = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        db.Open();
        work(db);
    }
}
