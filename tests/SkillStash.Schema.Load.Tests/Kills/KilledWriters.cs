using System;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.Data.Sqlite;
using SkillStash.Load;

namespace SkillStash.Schema.Load.Tests;

/// <summary>Writes until it is killed, and prints what has been acknowledged: <c>writer call;</c> on a line.</summary>
internal static class KilledWriters
{
    public const string Name = "killed-writers";
    public const int Writers = 2;

    /// <summary>The number of rows that a call writes: of each kind of call all or none.</summary>
    public static int RowsOf(int call) => (call % 4) switch
    {
        2 => 3,
        3 => 2,
        _ => 1,
    };

    public static void Run(string[] arguments)
    {
        string path = arguments[0];
        string run = arguments[1];
        Thread[] threads = [.. Enumerable.Range(0, Writers).Select(writer => new Thread(() => Write(path, run, writer)))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
    }

    private static void Write(string path, string run, int writer)
    {
        using LoadDatabase db = LoadDatabase.Open(path);
        for (int call = 0; ; call++)
        {
            Write(db, call, [.. Enumerable.Range(0, RowsOf(call)).Select(i => new NewEntry { Name = $"{run} {writer} {call} {i}" })]);
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{writer} {call};"));
        }
    }

    private static void Write(LoadDatabase db, int call, NewEntry[] rows)
    {
        switch (call % 4)
        {
            case 0:
                db.Entries.Insert(rows[0]);
                break;
            case 1:
                db.Entries.Upsert(rows[0]);
                break;
            case 2:
                db.Entries.InsertMany(rows);
                break;
            default:
                using (SqliteTransaction transaction = db.BeginTransaction())
                {
                    Array.ForEach(rows, row => db.Entries.Insert(row));
                    transaction.Commit();
                }

                break;
        }
    }
}
