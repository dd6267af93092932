using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using SkillStash.Load;
using SQLitePCL;
using Xunit;

namespace SkillStash.Schema.Load.Tests;

/// <summary>Calls one writing method again and again while another connection holds a lock, for a time that is mostly shorter than the timeout.</summary>
internal sealed class HoldLoad : IDisposable
{
    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1); // the least that a connection can have

    private readonly string _path;
    private readonly WritingMethod _method;
    private readonly Waits _waits;
    private readonly Random _random;
    private readonly Holder _holder;
    private readonly Lock[] _locks;
    private readonly LoadDatabase _db;

    public HoldLoad(string path, string journal, WritingMethod method, Waits waits, int seed)
    {
        _path = path;
        _method = method;
        _waits = waits;
        _random = new Random(seed);
        // In WAL a reader is in nobody's way, and nothing is pending.
        _locks = journal == "wal" ? [Lock.Shared, Lock.Reserved, Lock.Exclusive] : Enum.GetValues<Lock>();
        using (LoadDatabase db = LoadDatabase.Open(path))
        {
            db.CreateSchema();
        }

        PlainFile.SetJournal(path, journal);
        _db = LoadDatabase.Open(path);
        _db.Connection.DefaultTimeout = (int)Timeout.TotalSeconds;
        _holder = new Holder(path);
    }

    /// <summary>Runs so many calls, up to the first that went wrong, and returns what did.</summary>
    public string? Run(int repetitions)
    {
        Acknowledged rows = new();
        Fill(rows, _method.Name == "Delete" ? repetitions + 10 : 10);
        for (int i = 0; i < repetitions; i++)
        {
            Lock held = _locks[_random.Next(_locks.Length)];
            string outcome = Call(held, rows);
            string fault = Fault(rows);
            if (fault.Length > 0)
            {
                return $"{_method.Name}, which has {outcome} while {held} was held (call {i}): {fault}";
            }
        }

        return null;
    }

    public void Dispose()
    {
        _db.Dispose();
        _holder.Dispose();
    }

    private string Call(Lock held, Acknowledged rows)
    {
        bool isLong = _random.Next(50) == 0;
        int hold = isLong ? _random.Next(1050, 1400) : _random.Next(40);
        int delay = _random.Next(Math.Min(hold, 40) + 1);
        int times = isLong ? 1 : _random.Next(1, 4);
        bool commit = _random.Next(2) == 0;
        _holder.Take(held);
        Task holding = Task.Factory.StartNew(
            () =>
            {
                for (int i = 0; i < times; i++)
                {
                    if (i > 0)
                    {
                        _holder.Take(held); // now the call has perhaps begun
                    }

                    Thread.Sleep(hold / times);
                    _holder.Release(commit);
                }
            },
            TaskCreationOptions.LongRunning);
        try
        {
            Thread.Sleep(delay);
            return _waits.Try(_method.Name, _method.Waiting, () => _method.Run(_db, rows, _random)) ? "returned" : "thrown";
        }
        finally
        {
            holding.Wait();
        }
    }

    /// <summary>What another connection sees that it should not, or what the connection has left open.</summary>
    private string Fault(Acknowledged rows)
    {
        SortedDictionary<string, string> stored = [];
        if (!_waits.Try("plain reading", 5, () => stored = PlainFile.Entries(_path)))
        {
            return "another connection cannot read";
        }

        return !stored.SequenceEqual(rows.Plain) ? PlainFile.Difference(rows.Plain, stored)
            : raw.sqlite3_get_autocommit(_db.Connection.Handle) == 0 ? "a transaction is open"
            : NativeHandle.RunningStatements(_db.Connection) > 0 ? "a statement is running"
            : "";
    }

    private void Fill(Acknowledged rows, int count)
    {
        NewEntry[] many = [.. Enumerable.Range(0, count).Select(i => new NewEntry { Name = $"{i}", Version = 0, Stamp = i })];
        Assert.Equal(count, _db.Entries.InsertMany(many));
        Array.ForEach(many, rows.Put);
    }
}
