using System.Collections.Generic;
using System.Linq;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SkillStash.Schema.Faults.Tests;

/// <summary>One fault at one place.</summary>
internal sealed record Trial(Operation Operation, JournalMode Journal, TransactionForm Form, Fault Fault, int Nth)
{
    /// <summary>Says what is wrong with what was reported and what the file then holds; null when nothing is.</summary>
    public string? Run()
    {
        Reference reference = Reference.Of(Operation, Journal, Form);
        using Scene scene = new(Operation, Journal, Fault, Nth, reference);
        scene.Arm();
        Form.Play(scene);
        scene.Disarm();
        bool hasThrown = scene.Trail.Any(report => report.Thrown is not null);
        List<string> wrong = scene.Complaints;
        wrong.AddRange(CheckReports(scene, reference));
        wrong.AddRange(CheckFile(scene.CopyAsIfKilled(), scene.Ledger, IsInDoubt(isKilled: true), out bool wasCommitted).Select(text => $"killed: {text}"));
        wrong.AddRange(CheckConnection(scene));
        scene.Release();
        wrong.AddRange(CheckFile(scene.Path, scene.Ledger, IsInDoubt(isKilled: false), out _));
        Tally.Add(this, new Figures
        {
            Trials = 1,
            TriedAgain = Fault.IsOvercome && !hasThrown ? 1 : 0,
            Thrown = hasThrown ? 1 : 0,
            InDoubt = IsInDoubt(isKilled: true) && scene.Ledger.Doubts.Count > 0 ? 1 : 0,
            Committed = wasCommitted ? 1 : 0,
            LongestCall = scene.LongestCall,
        });
        return wrong.Count == 0 ? null : $"{Form}, n = {Nth}: {string.Join("; ", wrong)}. Reported: {string.Join(", ", scene.Trail)}";
    }

    private bool IsInDoubt(bool isKilled) =>
        Fault.Doubt == Doubt.Always
        || (Fault.Doubt == Doubt.WhenKilled && isKilled && Journal.Journal == "wal")
        || (Fault.Doubt == Doubt.WhenSpilled && Journal is { Journal: "delete", IsSpilling: true });

    private IEnumerable<string> CheckReports(Scene scene, Reference reference)
    {
        if (!scene.HasFired)
        {
            yield return "the fault was not met";
        }

        if (Fault.IsOvercome && !Outcomes(scene.Trail).SequenceEqual(Outcomes(reference.Trail)))
        {
            yield return "it was not tried again";
        }

        string[] violations = [.. Violations(scene.Trail).Except(Violations(reference.Trail))];
        if (violations.Length > 0)
        {
            yield return $"a constraint did not fail: {string.Join(", ", violations)}";
        }

        if (Operation.Violates && scene.Result is not null)
        {
            yield return "a constraint was not kept";
        }
    }

    private static IEnumerable<string> Outcomes(IEnumerable<Report> trail) =>
        trail.Where(report => report.Call != TransactionForm.AfterFailure).Select(report => report.Outcome);

    private static IEnumerable<string> Violations(IEnumerable<Report> trail) =>
        trail.Where(report => report.Thrown is ConstraintViolationException).Select(report => report.Outcome);

    private static IEnumerable<string> CheckConnection(Scene scene)
    {
        if (!scene.InAutoCommit)
        {
            yield return "a transaction is open";
        }

        if (IsLocked(scene.Path))
        {
            yield return "a lock is left";
        }

        if (!scene.Mark())
        {
            yield return "a later call threw, though the fault was gone";
        }
    }

    private static IEnumerable<string> CheckFile(string path, Ledger ledger, bool mayBeInDoubt, out bool wasCommitted)
    {
        using SqliteConnection plain = Plain.Open(path);
        HashSet<string> expected = [.. ledger.Stored];
        HashSet<string> found = StoredState.Read(plain);
        wasCommitted = mayBeInDoubt && ledger.Doubts.Count > 0 && !expected.SetEquals(found);
        if (wasCommitted)
        {
            // Nobody was told which second a row got.
            found = [.. found.Select(RowText.WithoutTimes)];
            foreach (Effect doubt in ledger.Doubts.Where(doubt => doubt.Added.Select(RowText.WithoutTimes).All(found.Contains)))
            {
                doubt.ApplyTo(expected);
            }

            expected = [.. expected.Select(RowText.WithoutTimes)];
        }

        List<string> wrong =
        [
            .. expected.Except(found).Select(text => $"lost: {text}"),
            .. found.Except(expected).Select(text => $"stored, though not reported: {text}"),
        ];
        string integrity = StoredState.Integrity(plain);
        return integrity == "ok" ? wrong : [.. wrong, integrity];
    }

    // Takes every lock there is: those of a writer and, in WAL mode, those of readers.
    private static bool IsLocked(string path)
    {
        using SqliteConnection plain = Plain.Open(path);
        return raw.sqlite3_exec(plain.Handle, "BEGIN IMMEDIATE; PRAGMA application_id = 7; COMMIT") != SqliteCode.Ok
            || (long)Plain.Query(plain, "PRAGMA wal_checkpoint(TRUNCATE)")[0][0] != 0;
    }
}
