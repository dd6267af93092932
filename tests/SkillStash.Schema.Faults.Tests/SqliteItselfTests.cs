using System.Linq;
using Microsoft.Data.Sqlite;
using Xunit;

namespace SkillStash.Schema.Faults.Tests;

/// <summary>What the matrix leaves in doubt is in doubt without the library too: a plain INSERT throws, and its row is there.</summary>
public sealed class SqliteItselfTests
{
    private static readonly Operation Insert = OperationList.All.Single(operation => operation.ToString() == "plain INSERT");

    [Fact]
    public void Folder_is_synchronized_after_the_commit() => Assert.Contains(true, HaveStored("IOERR folder sync", "delete", isKilled: false));

    [Fact]
    public void Log_is_synchronized_after_the_commit_is_in_it() => Assert.Contains(true, HaveStored("IOERR sync", "wal", isKilled: true));

    [Fact]
    public void Commit_in_a_log_that_is_not_synchronized_is_not_seen_otherwise() =>
        Assert.DoesNotContain(true, HaveStored("IOERR sync", "wal", isKilled: false));

    [Fact]
    public void File_that_has_grown_by_what_was_rolled_back_is_cut_after_the_commit()
    {
        Fault truncate = FaultList.All.Single(static each => each.Name == "FULL truncate");
        JournalMode spilling = JournalMode.All.Single(static each => each is { Journal: "delete", IsSpilling: true });
        using Scene scene = new(Insert, spilling, truncate, nth: 1, reference: null);
        Plain.Execute(
            scene.Connection,
            "BEGIN; CREATE TABLE kept (x); SAVEPOINT s; CREATE TABLE big AS SELECT randomblob(100000) AS x; ROLLBACK TO s; RELEASE s");
        scene.Arm();
        SqliteException thrown = Assert.Throws<SqliteException>(() => Plain.Execute(scene.Connection, "COMMIT"));
        scene.Disarm();
        Assert.Equal(SqliteCode.Full, thrown.SqliteErrorCode);
        scene.Release();
        using SqliteConnection plain = Plain.Open(scene.Path);
        Assert.Contains(StoredState.Object("table", "kept"), StoredState.Read(plain));
    }

    /// <summary>Whether the row is there, for each place of the fault at which the INSERT throws.</summary>
    private static bool[] HaveStored(string fault, string journal, bool isKilled)
    {
        Fault tried = FaultList.All.Single(each => each.Name == fault);
        JournalMode mode = JournalMode.All.Single(each => each.Name == journal);
        return [.. Sample.AllOf(Insert, tried, mode).Select(trial => HasStored(trial, isKilled)).OfType<bool>()];
    }

    private static bool? HasStored(Trial trial, bool isKilled)
    {
        Reference reference = Reference.Of(trial.Operation, trial.Journal, trial.Form);
        using Scene scene = new(trial.Operation, trial.Journal, trial.Fault, trial.Nth, reference);
        scene.Arm();
        bool hasReturned = scene.Operate();
        scene.Disarm();
        string path = isKilled ? scene.CopyAsIfKilled() : scene.Path;
        scene.Release();
        using SqliteConnection plain = Plain.Open(path);
        return hasReturned ? null : reference.Effect.Added.All(StoredState.Read(plain).Contains);
    }
}
