using System.Collections.Generic;
using System.Linq;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SkillStash.Schema.Faults.Tests;

/// <summary>One fault at one place, and whether the file then holds what was reported.</summary>
internal sealed record Trial(Operation Operation, string Journal, TransactionForm Form, Fault Fault, int Nth)
{
    /// <summary>All that is wrong.</summary>
    public List<string> Run()
    {
        Reference reference = Reference.Of(Operation, Journal, Form);
        HashSet<string> expected;
        List<string> wrong;
        string path;
        using Scene scene = new(Operation, Journal, Fault, Nth, reference);
        path = scene.Path;
        scene.Arm();
        Form.Play(scene);
        scene.Disarm();
        wrong = scene.Complaints;
        if (!scene.HasFired)
        {
            wrong.Add("the fault was not met");
        }

        if (Fault.IsOvercome && !scene.Trail.Select(RowText.WithoutTimes).SequenceEqual(reference.Trail.Select(RowText.WithoutTimes)))
        {
            wrong.Add("it was not tried again");
        }

        if (Operation.Violates && scene.Result is not null)
        {
            wrong.Add("a constraint was not kept");
        }

        Tally.Add(Fault, scene.HasFired, scene.Trail.Any(line => line.Contains(" threw ")));
        if (!scene.Mark())
        {
            wrong.Add("a later call threw, though the fault was gone");
        }

        if (!scene.InAutoCommit)
        {
            wrong.Add("a transaction is open");
        }

        if (LockLeft(path))
        {
            wrong.Add("a lock is left");
        }

        expected = scene.Ledger.Stored;
        scene.Release();
        using SqliteConnection plain = Plain.Open(path);
        HashSet<string> found = StoredState.Read(plain);
        wrong.AddRange(expected.Except(found).Select(text => $"lost: {text}"));
        wrong.AddRange(found.Except(expected).Select(text => $"stored, though not reported: {text}"));
        if (StoredState.Integrity(plain) is not "ok" and string damage)
        {
            wrong.Add(damage);
        }

        return wrong.Count == 0 ? wrong : [$"{Form}, n = {Nth}: {string.Join("; ", wrong)}. Reported: {string.Join(", ", scene.Trail)}"];
    }

    // Takes every lock there is: those of a writer and, in WAL mode, those of readers.
    private static bool LockLeft(string path)
    {
        using SqliteConnection plain = Plain.Open(path);
        return raw.sqlite3_exec(plain.Handle, "BEGIN IMMEDIATE; PRAGMA application_id = 7; COMMIT") != SqliteCode.Ok
            || (long)Plain.Query(plain, "PRAGMA wal_checkpoint(TRUNCATE)")[0][0] != 0;
    }
}
