using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Data.Sqlite;
using SkillStash.Registry;

namespace SkillStash.Schema.Load.Tests;

/// <summary>One thread's lives with databases: each is opened, written, read, and closed over enumerators that nobody has disposed.</summary>
internal sealed class PoolThread(string file, bool isWal, string owner, int seed)
{
    private const int BusyCode = 5;
    private const int Kept = 20;

    // Of all threads: who disposes late does so while others are at work, and on any thread.
    private static readonly ConcurrentQueue<IEnumerator<User>> Late = new();

    private readonly Random _random = new(seed);
    private readonly SortedDictionary<string, string> _acknowledged = [];
    private readonly List<UserId> _ids = [];
    private readonly List<IEnumerator<User>> _open = [];
    private long _version;

    public string File => file;

    public long Lives { get; private set; }

    public long Writes { get; private set; }

    public long Busy { get; private set; }

    public long Abandoned { get; private set; }

    /// <summary>The thread's rows as they must be stored.</summary>
    public IReadOnlyDictionary<string, string> Acknowledged => _acknowledged;

    /// <summary>Opens a database, uses it and closes it.</summary>
    public void Live()
    {
        Lives++;
        bool pooled = _random.Next(2) == 0;
        using SqliteConnection? own = pooled ? new SqliteConnection($"Data Source={file}") : null;
        using RegistryDatabase db = own is null ? RegistryDatabase.Open(file) : new RegistryDatabase(own);
        db.Connection.DefaultTimeout = 2;
        Use(db);
        if (pooled && _random.Next(4) == 0)
        {
            db.Connection.Close();
            UseClosed();
            _open.ForEach(scan => scan.Dispose()); // here: the connection is this thread's and goes on
            _open.Clear();
            db.Connection.Open();
            Use(db);
        }

        if (_random.Next(8) == 0)
        {
            Try(() => LeaveTransactionOpen(db));
        }

        db.Connection.Dispose();
        UseClosed();
        _open.ForEach(Late.Enqueue);
        _open.Clear();
    }

    /// <summary>Lets go of what is kept for later.</summary>
    public void Forget() => Late.Clear();

    private void Use(RegistryDatabase db)
    {
        for (int i = _random.Next(4); i > 0; i--)
        {
            Try(() => Write(db));
        }

        for (int i = _random.Next(3); i > 0; i--)
        {
            Try(() => Begin(db));
        }

        // In mode delete two that read and want to write wait for each other until their time is over.
        if (isWal && _random.Next(2) == 0)
        {
            Try(() => Write(db));
        }

        Try(() => Read(db));
        DisposeLate();
    }

    private void Write(RegistryDatabase db)
    {
        if (_ids.Count < Kept || _random.Next(3) == 0)
        {
            User stored = db.Users.Insert(Rows.User(UserId.New(), owner, ++_version));
            Acknowledge(stored.Id, Rows.Plain(stored));
        }
        else if (_random.Next(2) == 0)
        {
            User changed = Rows.Changed(db.Users.FindById(Any())!, ++_version);
            Require(db.Users.Update(changed), "an acknowledged row was not found to update");
            Acknowledge(changed.Id, Rows.Plain(changed));
        }
        else
        {
            UserId id = Any();
            Require(db.Users.Delete(id), "an acknowledged row was not found to delete");
            _ids.Remove(id);
            _acknowledged.Remove($"{id}");
        }

        Writes++;
    }

    private void Read(RegistryDatabase db)
    {
        if (_random.Next(10) == 0)
        {
            List<User> own = [.. db.Users.Scan().Where(row => row.Username.StartsWith(owner + "-", StringComparison.Ordinal))];
            Require(own.Count == _ids.Count && own.All(IsAcknowledged), $"{own.Count} rows of {owner} where {_ids.Count} are acknowledged");
        }
        else if (_ids.Count > 0)
        {
            Require(db.Users.FindById(Any()) is { } row && IsAcknowledged(row), "an acknowledged row was not found");
        }
    }

    /// <summary>Begins a scan, and leaves it somewhere.</summary>
    private void Begin(RegistryDatabase db)
    {
        IEnumerator<User> scan = ((IEnumerable<User>)db.Users.Scan()).GetEnumerator();
        for (int i = _random.Next(4); i > 0 && scan.MoveNext(); i--)
        {
            Require(Rows.IsWhole(scan.Current), "a wrong row of a scan");
        }

        switch (_random.Next(4))
        {
            case 0:
                scan.Dispose();
                break;
            case 1:
                Abandoned++; // to the collector
                break;
            default:
                Abandoned++;
                _open.Add(scan);
                break;
        }
    }

    /// <summary>Goes on with the enumerators of a connection that is closed.</summary>
    private void UseClosed()
    {
        foreach (IEnumerator<User> scan in _open)
        {
            try
            {
                Require(!scan.MoveNext(), "a row of a closed connection");
            }
            catch (InvalidOperationException)
            {
                // What is promised, for a scan that has not ended.
            }
        }
    }

    private void DisposeLate()
    {
        while (Late.Count > Kept && Late.TryDequeue(out IEnumerator<User>? scan))
        {
            scan.Dispose();
        }
    }

    private void LeaveTransactionOpen(RegistryDatabase db)
    {
        db.BeginTransaction();
        db.Users.Insert(Rows.User(UserId.New(), owner, ++_version));
    }

    private bool IsAcknowledged(User row) => _acknowledged.TryGetValue($"{row.Id}", out string? plain) && plain == Rows.Plain(row);

    private UserId Any() => _ids[_random.Next(_ids.Count)];

    private void Acknowledge(UserId id, string plain)
    {
        if (_acknowledged.TryAdd($"{id}", plain))
        {
            _ids.Add(id);
        }

        _acknowledged[$"{id}"] = plain;
    }

    private void Try(Action call)
    {
        try
        {
            call();
        }
        catch (SqliteException busy) when (busy.SqliteErrorCode == BusyCode)
        {
            Busy++; // in WAL also a write after a read that has grown old
        }
    }

    private static void Require(bool isRight, string otherwise)
    {
        if (!isRight)
        {
            throw new InvalidProgramException(otherwise); // no InvalidOperationException, which some calls are to throw
        }
    }
}
