using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Microsoft.Data.Sqlite;
using SkillStash.Schema.Cli.Tests.Applying;
using SkillStash.Schema.Sqlite;
using SkillStash.Schema.Sqlite.Scratch;
using SQLitePCL;
using Xunit;

namespace SkillStash.Schema.Cli.Tests.Growth;

/// <summary>Applying migrations and loading seeds is n log n at most, and not far from what SQLite alone needs.</summary>
[Collection(GrowthCollection.Name)]
public sealed class MigrationGrowthTests(ITestOutputHelper output) : IDisposable
{
    // SQLITE_STATUS_MALLOC_SIZE (c3ref/c_status_malloc_count).
    private const int LargestAllocation = 5;

    private static readonly int Migrations = Work.IsNightly ? 2000 : 100, Rows = Work.IsNightly ? 80_000 : 8_000;

    private static readonly Dictionary<string, Func<int, string>> Scripts = new()
    {
        ["tables"] = static i => $"CREATE TABLE t{i} (id INTEGER PRIMARY KEY, a TEXT);",
        ["children"] = static i => $"CREATE TABLE t{i} (id INTEGER PRIMARY KEY, p INTEGER REFERENCES t0);",
        ["rows"] = static i => i == 0 ? "CREATE TABLE t (a INTEGER);" : $"INSERT INTO t VALUES ({i});",
        ["columns"] = static i => i % 2 == 0 ? $"CREATE TABLE t{i / 2} (a TEXT);" : $"ALTER TABLE t{i / 2} ADD COLUMN b TEXT;",
    };

    private readonly List<MigrationWorkspace> _workspaces = [];

    public static IEnumerable<TheoryDataRow<string>> Kinds() => Scripts.Keys.Select(static kind => new TheoryDataRow<string>(kind));

    public void Dispose() => _workspaces.ForEach(static workspace => workspace.Dispose());

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Of_applying_migrations(string kind) => Work.AssertGrowth(
        output, $"migrate apply, {kind}", Migrations / 4, n => Measure(Folder(kind, n), static workspace => workspace.Apply()));

    [Fact]
    public void Of_looking_at_migrations() => Work.AssertGrowth(output, "migrate status", Migrations / 4, n =>
    {
        MigrationWorkspace workspace = Folder("tables", n);
        Assert.Equal(0, workspace.Apply().ExitCode);
        return Measure(workspace, static applied => applied.Status());
    });

    [Fact]
    public void Of_loading_a_seed() => Work.AssertGrowth(output, "seed", Rows / 8, n =>
    {
        MigrationWorkspace workspace = New();
        workspace.Run("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT)");
        return Measure(workspace, files => files.Seed(Inserts(n)));
    });

    /// <summary>SQLite copies what it is given unless that ends in a NUL: the rest of the script, for each statement.</summary>
    [Fact]
    public void A_script_is_not_copied_by_SQLite()
    {
        string script = "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT);" + Inserts(Rows);
        using SqliteConnection connection = ScratchDatabase.Open();
        raw.sqlite3_status(LargestAllocation, out _, out _, 1);
        SqlScript.Execute(connection, script);
        raw.sqlite3_status(LargestAllocation, out _, out int largest, 0);
        Assert.InRange(largest, 1, script.Length / 2);
    }

    [Fact]
    public void A_seed_is_held_against_SQLite()
    {
        for (int run = 0; run < 2; run++)
        {
            MigrationWorkspace seeded = New(), alone = New();
            seeded.Run("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT)");
            alone.Run("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT)");
            TimeSpan seed = Measure(seeded, files => files.Seed(Inserts(Rows))).Time;
            Compare($"seed of {Rows} INSERTs", seed, () => InOneTransaction(alone, Inserts(Rows)), "in one transaction");
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Migrations_are_held_against_SQLite(string kind)
    {
        TimeSpan apply = Measure(Folder(kind, Migrations), static workspace => workspace.Apply()).Time;
        string[] scripts = [.. Enumerable.Range(0, Migrations).Select(Scripts[kind])];
        Compare($"{Migrations} migrations of {kind}", apply, () => InOneTransaction(New(), string.Concat(scripts)), "in one transaction");
        Compare($"{Migrations} migrations of {kind}", apply, () => InOneTransactionEach(New(), scripts), "in one transaction each");
    }

    private void Compare(string what, TimeSpan tool, Action sqlite, string how)
    {
        long start = Stopwatch.GetTimestamp();
        sqlite();
        TimeSpan alone = Stopwatch.GetElapsedTime(start);
        output.WriteLine($"{what}: {tool.TotalSeconds:0.00} s; SQLite alone {how}: {alone.TotalSeconds:0.00} s; ratio {tool / alone:0.00}");
    }

    private static void InOneTransaction(MigrationWorkspace workspace, string script)
    {
        using SqliteConnection connection = DatabaseFile.Open(workspace.Database, create: true);
        using SqliteTransaction transaction = connection.BeginTransaction();
        SqlScript.Execute(connection, script);
        transaction.Commit();
    }

    private static void InOneTransactionEach(MigrationWorkspace workspace, string[] scripts)
    {
        using SqliteConnection connection = DatabaseFile.Open(workspace.Database, create: true);
        foreach (string script in scripts)
        {
            SqlScript.Execute(connection, "BEGIN IMMEDIATE;" + script + "COMMIT;");
        }
    }

    private static Work Measure(MigrationWorkspace workspace, Func<MigrationWorkspace, ToolRun> call)
    {
        ToolRun? run = null;
        Work work = Work.Of(() => run = call(workspace));
        Assert.Equal((0, ""), (run!.ExitCode, run.Error));
        return work;
    }

    private static string Inserts(int count) => string.Concat(Enumerable.Range(0, count).Select(static i => $"INSERT INTO t VALUES ({i}, 'x');\n"));

    private MigrationWorkspace Folder(string kind, int count)
    {
        MigrationWorkspace workspace = New();
        for (int i = 0; i < count; i++)
        {
            workspace.Migration($"{i:00000}.sql", Scripts[kind](i));
        }

        return workspace;
    }

    private MigrationWorkspace New()
    {
        var workspace = new MigrationWorkspace();
        _workspaces.Add(workspace);
        return workspace;
    }
}
