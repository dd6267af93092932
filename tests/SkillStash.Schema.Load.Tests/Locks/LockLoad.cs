using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using SkillStash.Registry;
using Xunit;

namespace SkillStash.Schema.Load.Tests;

/// <summary>One writer and four readers on one file, each with a database object of its own.</summary>
internal sealed class LockLoad(string path, string journal)
{
    private const int Readers = 4;

    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    private readonly Waits _waits = new();
    private readonly ConcurrentDictionary<string, string> _acknowledged = [];
    private readonly ConcurrentBag<string> _faults = [];
    private volatile User _latest = null!; // acknowledged, and never changed
    private volatile bool _stopped;
    private long _reads;
    private long _writes;

    public void Run(TimeSpan duration, int seed)
    {
        using (RegistryDatabase db = RegistryDatabase.Open(path))
        {
            db.CreateSchema();
            _latest = db.Users.Insert(Rows.User(UserId.New(), "first", 0));
            _acknowledged[_latest.Id.ToString()] = Rows.Plain(_latest);
        }

        PlainFile.SetJournal(path, journal);
        using Lateness lateness = new(Path.GetDirectoryName(path)!);
        Thread[] threads =
        [
            Start(db => Write(db, new Random(seed))),
            .. Enumerable.Range(1, Readers).Select(i => Start(db => Read(db, new Random(seed + i)))),
        ];
        Thread.Sleep(duration);
        _stopped = true;
        Array.ForEach(threads, thread => thread.Join());
        lateness.Stop();

        string difference = "The file is locked after everybody has closed it.";
        _waits.Try("plain reading", 5, () => difference = PlainFile.Difference(_acknowledged, PlainFile.Users(path)));
        Figures.Write($"one writer, {Readers} readers, journal mode {journal}, {duration.TotalSeconds:0} s: {_writes} writes returned, {_reads} reads, {_faults.Count} faults {difference}");
        _waits.Report($"journal mode {journal}", lateness);
        Assert.Empty(_faults.Take(5));
        Assert.Empty(difference);
        Assert.Empty(_waits.TooLong(Timeout, lateness));
    }

    private Thread Start(Action<RegistryDatabase> work)
    {
        Thread thread = new(() =>
        {
            try
            {
                using RegistryDatabase db = RegistryDatabase.Open(path);
                db.Connection.DefaultTimeout = (int)Timeout.TotalSeconds;
                while (!_stopped)
                {
                    work(db);
                }
            }
            catch (Exception fault)
            {
                _faults.Add(fault.ToString());
            }
        });
        thread.Start();
        return thread;
    }

    private void Write(RegistryDatabase db, Random random)
    {
        NewUser first = Rows.User(UserId.New(), "writer", random.Next(1000));
        NewUser second = Rows.User(UserId.New(), "writer", random.Next(1000));
        bool returned = random.Next(8) switch
        {
            0 => _waits.Try("InsertMany", 1, () => Assert.Equal(2, db.Users.InsertMany(first, second))) && Acknowledge(first, second),
            1 => _waits.Try("Upsert", 1, () => first = New(db.Users.Upsert(first))) && Acknowledge(first),
            2 => Change(db, first, second),
            3 => _waits.Try("failing foreign key", 1, () => FailForeignKey(db)),
            4 => Transaction(db, first, second),
            _ => Insert(db, first),
        };
        Interlocked.Add(ref _writes, returned ? 1 : 0);
    }

    private bool Insert(RegistryDatabase db, NewUser row)
    {
        User? stored = null;
        if (_waits.Try("Insert", 1, () => stored = db.Users.Insert(row)))
        {
            Acknowledge(row);
            _latest = stored!;
        }

        return stored is not null;
    }

    /// <summary>Inserts two rows, changes one of them and deletes the other.</summary>
    private bool Change(RegistryDatabase db, NewUser first, NewUser second)
    {
        if (!_waits.Try("Insert", 1, () => db.Users.Insert(first)) || !Acknowledge(first))
        {
            return false;
        }

        User changed = Rows.Changed(db.Users.FindById(first.Id)!, 7);
        if (_waits.Try("Update", 1, () => Assert.True(db.Users.Update(changed))))
        {
            _acknowledged[$"{changed.Id}"] = Rows.Plain(changed);
        }

        if (_waits.Try("Insert", 1, () => db.Users.Insert(second)) && Acknowledge(second)
            && _waits.Try("Delete", 1, () => Assert.True(db.Users.Delete(second.Id))))
        {
            _acknowledged.TryRemove($"{second.Id}", out _);
        }

        return true;
    }

    private bool Transaction(RegistryDatabase db, NewUser first, NewUser second) => _waits.Try("transaction", 2, () =>
    {
        using var transaction = db.BeginTransaction();
        db.Users.Insert(first);
        db.Users.Insert(second);
        transaction.Commit();
    }) && Acknowledge(first, second);

    private void Read(RegistryDatabase db, Random random)
    {
        Thread.Sleep(random.Next(2)); // on few cores the writer would hardly have its turn
        User expected = _latest;
        List<User> rows = [];
        int most = random.Next(200);
        bool returned = random.Next(3) == 0
            ? _waits.Try("Scan", 1, () => rows.AddRange(db.Users.Scan().Take(most)))
            : _waits.Try("FindById", 1, () => rows.Add(Found(db.Users.FindById(expected.Id), expected)));
        Interlocked.Add(ref _reads, returned ? 1 : 0);
        if (rows.Find(row => !Rows.IsWhole(row)) is { } wrong)
        {
            _faults.Add($"a wrong row: {wrong}");
        }
    }

    private User Found(User? found, User expected)
    {
        if (found != expected)
        {
            _faults.Add($"acknowledged {expected} and found {found}");
        }

        return expected;
    }

    private bool Acknowledge(params NewUser[] rows)
    {
        foreach (NewUser row in rows)
        {
            _acknowledged[row.Id.ToString()] = Rows.Plain(row);
        }

        return true;
    }

    private void FailForeignKey(RegistryDatabase db)
    {
        try
        {
            _faults.Add($"a row without its parent: {db.PluginDownloads.Insert(new NewPluginDownload { PluginId = PluginId.New() })}");
        }
        catch (ConstraintViolationException)
        {
            // As it must be.
        }
    }

    private static NewUser New(User user) => new() { Id = user.Id, Username = user.Username, Email = user.Email, Bio = user.Bio };
}
