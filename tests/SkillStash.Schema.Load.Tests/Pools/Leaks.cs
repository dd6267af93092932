using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using SkillStash.Registry;

namespace SkillStash.Schema.Load.Tests;

/// <summary>Pooled connections that nobody closes, with enumerators that nobody disposes.</summary>
/// <remarks>
/// They have a file of their own. The pool of Microsoft.Data.Sqlite takes a lost connection back as it is, and once it has been cleared it
/// looks for lost ones only every few minutes: so neither what such a connection sees nor when its file is closed is in our hands.
/// </remarks>
internal sealed class Leaks
{
    private readonly string _path;
    private readonly Random _random;

    public Leaks(string path, int seed)
    {
        _path = path;
        _random = new Random(seed);
        using RegistryDatabase db = RegistryDatabase.Open(path);
        db.CreateSchema();
        db.Users.InsertMany(Enumerable.Range(0, 20).Select(i => Rows.User(UserId.New(), "leak", i)));
        PlainFile.SetJournal(path, "wal");
    }

    public long Count { get; private set; }

    /// <summary>Opens a database, uses it and loses it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Leak()
    {
        Count++;
        RegistryDatabase db = _random.Next(2) == 0 ? RegistryDatabase.Open(_path) : new RegistryDatabase(new SqliteConnection($"Data Source={_path}"));
        IEnumerator<User> scan = ((IEnumerable<User>)db.Users.Scan()).GetEnumerator();
        for (int i = _random.Next(5); i > 0 && scan.MoveNext(); i--)
        {
            if (!Rows.IsWhole(scan.Current))
            {
                throw new InvalidProgramException("A wrong row.");
            }
        }

        if (Count % 50 == 0)
        {
            GC.Collect(); // the files that are open are not to run out
            GC.WaitForPendingFinalizers();
        }
    }
}
