using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using SkillStash.Schema.Sqlite;
using SkillStash.Schema.Sqlite.Migrations;
using Xunit;

namespace SkillStash.Schema.Cli.Tests.Applying;

/// <summary>An application that is told to stop while it applies migrations.</summary>
public sealed class CancellationTests : IDisposable
{
    // Far less than the statements or the waits below take, and far more than it takes to notice, on a busy machine too.
    private static readonly TimeSpan Prompt = TimeSpan.FromSeconds(10);

    private const string Numbers = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400000000) SELECT i FROM n";

    private readonly MigrationWorkspace _workspace = new();
    private readonly CancellationTokenSource _source = new();

    public void Dispose()
    {
        _source.Dispose();
        _workspace.Dispose();
    }

    [Theory]
    [InlineData("INSERT INTO second SELECT i FROM (" + Numbers + ") WHERE i % 100000 = 0", "delete")]
    [InlineData("INSERT INTO second SELECT i FROM (" + Numbers + ") WHERE i % 100000 = 0", "wal")]
    [InlineData("SELECT max(i) FROM (" + Numbers + ")", "delete")]
    [InlineData("CREATE TRIGGER t AFTER INSERT ON second BEGIN INSERT INTO first SELECT max(i) FROM (" + Numbers + "); END; INSERT INTO second VALUES (1)", "delete")]
    public void A_statement_that_takes_minutes_is_interrupted_and_nothing_of_its_migration_stays(string statement, string journalMode)
    {
        _workspace.Run($"PRAGMA journal_mode = {journalMode}");
        _workspace.Migration("1_a.sql", "CREATE TABLE first (x);");
        _workspace.Migration("2_b.sql", $"CREATE TABLE second (x); INSERT INTO second VALUES (0); INSERT INTO first VALUES (0);\n{statement};");
        _workspace.Migration("3_c.sql", "CREATE TABLE third (x);");

        AssertCancelled(static (source, step) =>
        {
            if (step is { Number: 2, Stage: MigrationStage.Starting })
            {
                source.CancelAfter(200);
            }
        });

        AssertAtFirst();
        Assert.Equal([journalMode], _workspace.Rows("PRAGMA journal_mode"));
    }

    [Fact]
    public void Of_very_many_statements_the_next_one_is_not_run()
    {
        _workspace.Migration("1_a.sql", "CREATE TABLE first (x);");
        _workspace.Migration("2_b.sql", string.Concat(Enumerable.Repeat("INSERT INTO first VALUES (1);\n", 400_000)));

        AssertCancelled(static (source, step) =>
        {
            if (step is { Number: 2, Stage: MigrationStage.Starting })
            {
                source.CancelAfter(50);
            }
        });

        AssertAtFirst();
    }

    [Fact]
    public void Between_two_migrations_the_second_is_not_begun()
    {
        _workspace.Migration("1_a.sql", "CREATE TABLE first (x);");
        _workspace.Migration("2_b.sql", "CREATE TABLE second (x);");
        var steps = new List<MigrationStep>();

        AssertCancelled((source, step) =>
        {
            steps.Add(step);
            if (step.Stage == MigrationStage.Applied)
            {
                source.Cancel();
            }
        });

        Assert.Equal(2, steps.Count);
        AssertAtFirst();
    }

    [Fact]
    public void After_the_last_migration_it_is_too_late()
    {
        _workspace.Migration("1_a.sql", "CREATE TABLE first (x);");

        IReadOnlyList<string> applied = Set().Apply(
            _workspace.Database,
            step =>
            {
                if (step.Stage == MigrationStage.Applied)
                {
                    _source.Cancel();
                }
            },
            _source.Token);

        Assert.Equal(["1_a.sql"], applied);
        AssertAtFirst();
    }

    [Fact]
    public void The_wait_for_another_process_that_writes_ends()
    {
        _workspace.Migration("1_a.sql", "CREATE TABLE first (x);");
        Apply();
        _workspace.Migration("2_b.sql", "CREATE TABLE second (x);");
        using SqliteConnection writer = DatabaseFile.Open(_workspace.Database, create: false);
        using SqliteTransaction lasting = writer.BeginTransaction(deferred: false);

        AssertCancelled(static (source, _) => source.CancelAfter(200));

        lasting.Rollback();
        AssertAtFirst();
    }

    [Fact]
    public void The_wait_for_another_process_that_keeps_all_to_itself_ends()
    {
        _workspace.Migration("1_a.sql", "CREATE TABLE first (x);");
        Apply();
        _workspace.Migration("2_b.sql", "CREATE TABLE second (x);");
        using (SqliteConnection writer = DatabaseFile.Open(_workspace.Database, create: false))
        {
            MigrationWorkspace.Rows(writer, "BEGIN EXCLUSIVE");
            _source.CancelAfter(200);
            AssertCancelled(static (_, _) => { });
        }

        AssertAtFirst();
    }

    [Fact]
    public void The_wait_for_another_process_that_reads_ends_and_nothing_stays()
    {
        _workspace.Migration("1_a.sql", "CREATE TABLE first (x);");
        Apply();
        _workspace.Migration("2_b.sql", "CREATE TABLE second (x);");
        using (SqliteConnection reader = DatabaseFile.Open(_workspace.Database, create: false))
        {
            MigrationWorkspace.Rows(reader, "BEGIN");
            MigrationWorkspace.Rows(reader, "SELECT * FROM first");
            AssertCancelled(static (source, _) => source.CancelAfter(200));
        }

        AssertAtFirst();
    }

    [Fact]
    public async Task A_wait_that_is_not_cancelled_goes_on_until_the_lock_is_free()
    {
        _workspace.Migration("1_a.sql", "CREATE TABLE first (x);");
        using SqliteConnection writer = DatabaseFile.Open(_workspace.Database, create: true);
        MigrationWorkspace.Rows(writer, "BEGIN EXCLUSIVE");
        using var waiting = new ManualResetEventSlim();

        Task<IReadOnlyList<string>> applying = Task.Run(() =>
        {
            waiting.Set();
            return Set().Apply(_workspace.Database, cancellation: _source.Token);
        });
        waiting.Wait(TestContext.Current.CancellationToken);
        await Task.Delay(500, TestContext.Current.CancellationToken);
        Assert.False(applying.IsCompleted);
        MigrationWorkspace.Rows(writer, "ROLLBACK");

        Assert.Equal(["1_a.sql"], await applying);
    }

    private MigrationSet Set() => MigrationSet.Folder(_workspace.Folder);

    private IReadOnlyList<string> Apply() => Set().Apply(_workspace.Database, cancellation: TestContext.Current.CancellationToken);

    private void AssertCancelled(Action<CancellationTokenSource, MigrationStep> progress)
    {
        long start = Stopwatch.GetTimestamp();
        OperationCanceledException cancelled = Assert.Throws<OperationCanceledException>(
            () => Set().Apply(_workspace.Database, step => progress(_source, step), _source.Token));
        Assert.Equal(_source.Token, cancelled.CancellationToken);
        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, Prompt);
    }

    // What was interrupted has left nothing, and its lock neither: the rest is applied by the next start.
    private void AssertAtFirst()
    {
        Assert.Equal(["1_a.sql"], _workspace.Rows("SELECT name FROM d1_migrations"));
        Assert.Equal(["first"], _workspace.Rows("SELECT name FROM sqlite_schema WHERE name IN ('first', 'second', 'third', 't')"));
        Assert.Empty(_workspace.Rows("SELECT * FROM first"));
        Assert.Equal(["ok"], _workspace.Rows("PRAGMA integrity_check"));

        _workspace.Migration("2_b.sql", "CREATE TABLE second (x);");
        Assert.Equal("2_b.sql", Apply()[0]);
    }
}
