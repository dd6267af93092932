using System;
using System.Collections.Generic;
using Microsoft.Data.Sqlite;
using SkillStash.Registry;

namespace SkillStash.Schema.Faults.Tests;

/// <summary>What stands around an operation.</summary>
/// <param name="Name">What a failure says.</param>
/// <param name="Play">Makes the calls.</param>
internal sealed record TransactionForm(string Name, Action<Scene> Play)
{
    public static IReadOnlyList<TransactionForm> All { get; } =
    [
        new("autocommit", PlayAutocommit),
        new("transaction", PlayTransaction),
        new("savepoint", PlaySavepoint),
        new("raw BEGIN", PlayRawBegin),
        new("open scan", PlayOpenScan) { NeedsTables = true },
    ];

    /// <summary>A call that may find its enumeration ended or not.</summary>
    public const string AfterFailure = "MoveNext after a failure";

    public bool NeedsTables { get; init; }

    public override string ToString() => Name;

    private static void PlayAutocommit(Scene scene)
    {
        if (scene.Mark())
        {
            scene.Operate();
            scene.Mark();
        }
    }

    // Goes on after a failure, as a program may that catches it: what is committed in the end is what was reported.
    private static void PlayTransaction(Scene scene) => InTransaction(scene, () =>
    {
        scene.Operate();
        scene.Mark();
        return true;
    });

    private static void PlaySavepoint(Scene scene) => InTransaction(scene, () =>
    {
        if (!Run(scene, "SAVEPOINT s"))
        {
            return true;
        }

        scene.Ledger.Begin();
        if (!scene.Operate())
        {
            scene.Ledger.Rollback();
            return Run(scene, "ROLLBACK TO s") && Run(scene, "RELEASE s");
        }

        return scene.Commit("RELEASE s", () => Plain.Execute(scene.Connection, "RELEASE s")) && scene.Mark();
    });

    private static void InTransaction(Scene scene, Func<bool> play)
    {
        SqliteTransaction? transaction = null;
        if (!scene.Try("BeginTransaction", () => transaction = scene.Db.BeginTransaction()))
        {
            return;
        }

        scene.Ledger.Begin();
        if (scene.Mark() && play())
        {
            scene.Commit("Commit", transaction!.Commit);
        }
        else
        {
            scene.Ledger.Rollback();
        }

        scene.Try("Dispose", transaction!.Dispose);
    }

    private static void PlayRawBegin(Scene scene)
    {
        if (!Run(scene, "BEGIN"))
        {
            return;
        }

        scene.Ledger.Begin();
        if (!scene.Operate() || !scene.Mark())
        {
            scene.Ledger.Rollback();
        }
        else if (scene.Commit("COMMIT", () => Plain.Execute(scene.Connection, "COMMIT")))
        {
            return;
        }

        if (!scene.InAutoCommit)
        {
            Run(scene, "ROLLBACK");
        }
    }

    private static void PlayOpenScan(Scene scene)
    {
        RowEnumerator<User> scan = default;
        if (!scene.Try("GetEnumerator", () => scan = scene.Db.Users.Scan().GetEnumerator()))
        {
            return;
        }

        if (scene.Try("MoveNext", () => scan.MoveNext()))
        {
            bool isGoing = scene.Operate() & scene.Mark();
            scene.Try(isGoing ? "MoveNext" : AfterFailure, () => scan.MoveNext(), hasEnded: !isGoing);
        }

        scene.Try("Dispose", scan.Dispose);
    }

    private static bool Run(Scene scene, string sql) => scene.Try(sql, () => Plain.Execute(scene.Connection, sql));
}
