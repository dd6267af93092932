using System.Collections.Generic;
using System.Linq;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SkillStash.Schema.Faults.Tests;

/// <summary>One fault at one place.</summary>
internal sealed record Trial(Operation Operation, string Journal, TransactionForm Form, Fault Fault, int Nth)
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
        wrong.AddRange(CheckConnection(scene));
        scene.Release();
        wrong.AddRange(CheckFile(scene, out bool wasInDoubt));
        Tally.Add(this, hasThrown, wasInDoubt);
        return wrong.Count == 0 ? null : $"{Form}, n = {Nth}: {string.Join("; ", wrong)}. Reported: {string.Join(", ", scene.Trail)}";
    }

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

    private static IEnumerable<string> CheckFile(Scene scene, out bool wasInDoubt)
    {
        using SqliteConnection plain = Plain.Open(scene.Path);
        HashSet<string> expected = scene.Ledger.Stored;
        HashSet<string> found = StoredState.Read(plain);
        wasInDoubt = scene.Ledger.Doubt is not null;
        if (scene.Ledger.Doubt is { } doubt && !expected.SetEquals(found))
        {
            // Nobody was told which second the row got.
            doubt.ApplyTo(expected);
            expected = [.. expected.Select(RowText.WithoutTimes)];
            found = [.. found.Select(RowText.WithoutTimes)];
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
