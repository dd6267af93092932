using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.Data.Sqlite;
using SkillStash.Registry;

namespace SkillStash.Schema.Load.Tests;

/// <summary>Connections, pooled or not, that nobody closes, with enumerators that nobody disposes.</summary>
/// <remarks>
/// They have a file of their own. The pool of Microsoft.Data.Sqlite takes a lost connection back as it is, and once it has been cleared it
/// looks for lost ones only every few minutes: so neither what such a connection sees nor when its file is closed is in our hands. Hence
/// there are only so many.
/// </remarks>
internal sealed class Leaks
{
    private const int MostPooled = 100;

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

    public long Pooled { get; private set; }

    /// <summary>Opens a database, uses it and loses it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Leak()
    {
        Thread.Sleep(_random.Next(10));
        Count++;
        bool isPooled = Pooled < MostPooled && _random.Next(2) == 0;
        Pooled += isPooled ? 1 : 0;
        RegistryDatabase db = isPooled ? new RegistryDatabase(new SqliteConnection($"Data Source={_path}")) : RegistryDatabase.Open(_path);
        IEnumerator<User> scan = ((IEnumerable<User>)db.Users.Scan()).GetEnumerator();
        for (int i = _random.Next(5); i > 0 && scan.MoveNext(); i--)
        {
            if (!Rows.IsWhole(scan.Current))
            {
                throw new InvalidProgramException("A wrong row.");
            }
        }
    }
}
