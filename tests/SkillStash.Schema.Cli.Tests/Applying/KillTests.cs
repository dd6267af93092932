using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using SkillStash.Schema.Sqlite;
using SkillStash.Schema.Sqlite.Scratch;
using Xunit;

namespace SkillStash.Schema.Cli.Tests.Applying;

/// <summary>The process is killed (SIGKILL) while it applies migrations.</summary>
public sealed class KillTests(ITestOutputHelper output) : IDisposable
{
    private const int KillsPerRun = 50, Migrations = 8, Seed = 5;

    // What the database holds, apart from the books: its schema, and what its rows add up to.
    private const string Schema = "SELECT name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!' "
        + "AND tbl_name NOT IN ('d1_migrations', 'skillstash_migration_checksums') ORDER BY name";

    private readonly MigrationWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData("tool")]
    [InlineData("application")]
    public async Task The_database_is_always_at_one_whole_migration(string program)
    {
        string[] scripts = Enumerable.Range(1, Migrations).Select(Script).ToArray();
        string[] states = [.. Enumerable.Range(0, Migrations + 1).Select(count => StateAfter(scripts.Take(count)))];
        for (int i = 0; i < Migrations; i++)
        {
            _workspace.Migration($"{i + 1:0000}_step.sql", scripts[i]);
        }

        await Task.WhenAll(KillAgainAndAgain(program, "delete", states), KillAgainAndAgain(program, "wal", states));
    }

    private async Task KillAgainAndAgain(string program, string journalMode, string[] states)
    {
        var random = new Random(Seed);
        string database = _workspace.Path($"{journalMode}.db");
        int[] counts = new int[Migrations + 1];
        int insideTransaction = 0;

        // How long a whole run takes here and now; the process does not live to see the end of most of those that follow.
        Make(database, journalMode);
        TimeSpan whole = await Finish(program, database, states);
        Make(database, journalMode);
        for (int kills = 0; kills < KillsPerRun;)
        {
            using Process process = _workspace.Start(program, database);
            await Task.Delay(whole * (0.3 + (0.7 * random.NextDouble())));

            // Other work on the machine makes runs longer and shorter: the measure follows.
            if (process.HasExited)
            {
                whole *= 0.8;
            }
            else
            {
                process.Kill();
                kills++;
                whole *= 1.02;
            }

            await process.WaitForExitAsync();
            insideTransaction += File.Exists(database + "-journal") ? 1 : 0;
            int applied = AssertWhole(database, states);
            counts[applied]++;
            if (applied == Migrations)
            {
                Make(database, journalMode);
            }
        }

        await Finish(program, database, states);
        output.WriteLine($"{program}, {journalMode}: a whole run takes {whole.TotalMilliseconds:0} ms; runs that ended with so many migrations on record: "
            + string.Join(", ", counts.Select(static (count, applied) => $"{applied}: {count}x"))
            + (journalMode == "wal" ? "" : $"; {insideTransaction} kills left a transaction to roll back"));
        Assert.True(counts.Count(static count => count > 0) > 2, "The kills landed at too few places.");
        Assert.True(journalMode == "wal" || insideTransaction > KillsPerRun / 10, "Too few kills landed within a migration.");
    }

    private async Task<TimeSpan> Finish(string program, string database, string[] states)
    {
        long start = Stopwatch.GetTimestamp();
        using Process process = _workspace.Start(program, database);
        string error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        Assert.Equal((0, ""), (process.ExitCode, error));
        Assert.Equal(Migrations, AssertWhole(database, states));
        return elapsed;
    }

    private static void Make(string database, string journalMode)
    {
        foreach (string suffix in (string[])["", "-journal", "-wal", "-shm"])
        {
            File.Delete(database + suffix);
        }

        using SqliteConnection connection = DatabaseFile.Open(database, create: true);
        MigrationWorkspace.Rows(connection, $"PRAGMA journal_mode = {journalMode}");
    }

    private static int AssertWhole(string database, string[] states)
    {
        using SqliteConnection connection = DatabaseFile.Open(database, create: false);
        Assert.Equal(["ok"], MigrationWorkspace.Rows(connection, "PRAGMA integrity_check"));
        bool hasBooks = MigrationWorkspace.Rows(connection, "SELECT 1 FROM sqlite_schema WHERE name = 'd1_migrations'").Count > 0;
        IReadOnlyList<string> applied = hasBooks ? MigrationWorkspace.Rows(connection, "SELECT name FROM d1_migrations ORDER BY id") : [];
        Assert.Equal(Enumerable.Range(1, applied.Count).Select(static i => $"{i:0000}_step.sql"), applied);
        Assert.Equal(hasBooks ? [$"{applied.Count}"] : [], hasBooks ? MigrationWorkspace.Rows(connection, "SELECT count(*) FROM skillstash_migration_checksums") : []);
        Assert.Equal(states[applied.Count], State(connection));
        return applied.Count;
    }

    private static string StateAfter(IEnumerable<string> scripts)
    {
        using SqliteConnection connection = ScratchDatabase.FromScript(string.Join('\n', scripts));
        return State(connection);
    }

    private static string State(SqliteConnection connection)
    {
        IEnumerable<string> tables = MigrationWorkspace.Rows(connection, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE 'step%' ORDER BY 1");
        return string.Join('\n', [
            .. MigrationWorkspace.Rows(connection, Schema),
            .. tables.SelectMany(table => MigrationWorkspace.Rows(connection, $"SELECT '{table}', count(*), sum(n), sum(length(body)) FROM {table}"))]);
    }

    // Work in several pieces: a table with rows and an index, a change of every row of the first table, and a rebuild of the one before.
    private static string Script(int step) => $"""
        CREATE TABLE step{step} (id INTEGER PRIMARY KEY, n INTEGER NOT NULL, body TEXT NOT NULL);
        WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 12000)
        INSERT INTO step{step} (n, body) SELECT n, printf('%.40c', 'x') FROM numbers;
        CREATE INDEX step{step}_n ON step{step} (n, body);
        UPDATE step1 SET n = n + 1;
        """ + (step < 3 ? "" : $"""

        CREATE TABLE rebuilt (id INTEGER PRIMARY KEY, n INTEGER NOT NULL, body TEXT NOT NULL, step INTEGER NOT NULL DEFAULT {step});
        INSERT INTO rebuilt (id, n, body) SELECT id, n, body FROM step{step - 1};
        DROP TABLE step{step - 1};
        ALTER TABLE rebuilt RENAME TO step{step - 1};
        """);
}
