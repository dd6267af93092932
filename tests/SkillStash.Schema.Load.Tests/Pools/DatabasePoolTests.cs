using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using SkillStash.Registry;
using SkillStash.Schema.Testing;
using Xunit;

namespace SkillStash.Schema.Load.Tests;

/// <summary>Databases that many threads rent from one pool.</summary>
public sealed class DatabasePoolTests : IDisposable
{
    private const long LongestLog = 64L << 20;

    private readonly TemporaryFolder _folder = new();
    private readonly string _file;

    public DatabasePoolTests()
    {
        _file = _folder.Path("pool.db");
        using RegistryDatabase db = RegistryDatabase.Open(_file);
        db.CreateSchema();
    }

    [Fact]
    public void What_is_acknowledged_is_stored_and_the_log_stays_short_beside_readers_without_a_pause()
    {
        ConcurrentDictionary<string, string> acknowledged = [];
        long longest = 0;
        long reads = 0;
        using (DatabasePool<RegistryDatabase> pool = RegistryDatabase.Pool(_file))
        {
            using CancellationTokenSource end = new(LoadSize.Pools);
            List<Exception> faults = Run(
                end.Token,
                [
                    .. Enumerable.Range(0, 4).Select(i => (Action)(() => Write(pool, $"writer{i}", acknowledged))),
                    .. Enumerable.Range(0, 4).Select(_ => (Action)(() => Interlocked.Add(ref reads, Read(pool)))),
                    () =>
                    {
                        FileInfo log = new(_file + "-wal");
                        longest = Math.Max(longest, log.Exists ? log.Length : 0);
                        Thread.Sleep(5);
                    },
                ]);
            Assert.Empty(faults);
        }

        Figures.Write($"4 writers and 4 readers of one pool for {LoadSize.Pools.TotalSeconds:0} s: {acknowledged.Count} rows written, {reads} read, longest log {longest >> 10} KiB");
        Assert.InRange(longest, 1, LongestLog);
        Assert.Equal("", PlainFile.Difference(acknowledged, PlainFile.Users(PlainFile.Alone(_file))));
        PlainFile.RequireSound(_file);
        Assert.Empty(OpenFiles.Of(_file));
    }

    [Fact]
    public void What_is_returned_is_ended_and_taken_back()
    {
        using DatabasePool<RegistryDatabase> pool = RegistryDatabase.Pool(_file);
        RegistryDatabase first = pool.Rent();
        RowEnumerator<User> scan = first.Users.Scan().GetEnumerator();
        DatabaseTransaction transaction = first.BeginTransaction();
        first.Users.Insert(Rows.User(UserId.New(), "lost", 1));
        first.Dispose();
        first.Dispose();
        using RegistryDatabase second = pool.Rent();
        Assert.Equal(0, second.Users.Count());
        Assert.Throws<ObjectDisposedException>(() => first.Users.Count());
        Assert.Throws<ObjectDisposedException>(() => first.Connection);
        Assert.Throws<InvalidOperationException>(transaction.Commit);
        Assert.Throws<InvalidOperationException>(() => scan.MoveNext());
        second.Users.Insert(Rows.User(UserId.New(), "kept", 1));
        transaction.Dispose();
        Assert.Equal(1, second.Users.Count());
    }

    [Fact]
    public void What_commands_leave_on_a_connection_nobody_else_meets()
    {
        using DatabasePool<RegistryDatabase> pool = RegistryDatabase.Pool(_file);
        using (RegistryDatabase db = pool.Rent())
        {
            PlainFile.Run(db.Connection, "PRAGMA foreign_keys = OFF");
            PlainFile.Run(db.Connection, "CREATE TEMP TABLE users(x)");
        }

        using RegistryDatabase next = pool.Rent();
        Assert.Equal(0, next.Users.Count());
        Assert.Equal(1L, PlainFile.Run(next.Connection, "PRAGMA foreign_keys"));
    }

    [Fact]
    public void Options_are_kept_or_refused_by_name()
    {
        DatabasePoolOptions options = new() { Path = _file };
        options.Pragmas["synchronous"] = "NORMAL";
        using (DatabasePool<RegistryDatabase> pool = RegistryDatabase.Pool(options))
        using (RegistryDatabase db = pool.Rent())
        {
            Assert.Equal(1L, PlainFile.Run(db.Connection, "PRAGMA synchronous"));
            Assert.Equal("wal", PlainFile.Run(db.Connection, "PRAGMA journal_mode"));
        }

        foreach ((string name, string value) in new[] { ("sinchronous", "1"), ("journal_mode", "DELETE"), ("cache_size", "1; DROP TABLE users") })
        {
            DatabasePoolOptions wrong = new() { Path = _file };
            wrong.Pragmas[name] = value;
            Assert.Contains(name == "journal_mode" ? "journal" : name, Assert.Throws<ArgumentException>(() => RegistryDatabase.Pool(wrong)).Message, StringComparison.Ordinal);
        }

        Assert.Throws<ArgumentException>(() => RegistryDatabase.Pool(":memory:"));
        Assert.Throws<ArgumentException>(() => RegistryDatabase.Pool(""));
        Assert.ThrowsAny<ArgumentException>(() => RegistryDatabase.Pool(new DatabasePoolOptions { Path = _file, MaxConnections = 0 }));
    }

    [Fact]
    public async Task A_database_that_is_returned_within_a_call_is_an_exception_and_never_anybody_elses()
    {
        using DatabasePool<RegistryDatabase> pool = RegistryDatabase.Pool(new DatabasePoolOptions { Path = _file, MaxConnections = 1, BusyTimeout = TimeSpan.FromSeconds(20) });
        RegistryDatabase db = pool.Rent();
        using ManualResetEventSlim isRunning = new();
        using ManualResetEventSlim goOn = new();
        Task<long> insert = Task.Run(() => db.Users.InsertMany(Slowly()));
        isRunning.Wait(TestContext.Current.CancellationToken);
        Assert.Throws<InvalidOperationException>(db.Dispose);
        goOn.Set();
        await Record.ExceptionAsync(() => insert);
        using RegistryDatabase next = pool.Rent();
        Assert.Throws<ObjectDisposedException>(() => db.Users.Count());
        Assert.Equal(insert.IsCompletedSuccessfully ? 2 : 0, next.Users.Count());

        IEnumerable<NewUser> Slowly()
        {
            yield return Rows.User(UserId.New(), "slow", 1);
            isRunning.Set();
            goOn.Wait();
            yield return Rows.User(UserId.New(), "slow", 2);
        }
    }

    [Fact]
    public void A_database_that_is_never_returned_makes_room_when_it_is_collected()
    {
        using DatabasePool<RegistryDatabase> pool = RegistryDatabase.Pool(new DatabasePoolOptions { Path = _file, MaxConnections = 1, BusyTimeout = TimeSpan.FromSeconds(1) });
        Lose(pool);
        using RegistryDatabase db = Until(() =>
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            return pool.Rent();
        });
        Until(() => db.Users.Insert(Rows.User(UserId.New(), "next", 1))); // the lock is free once the handle has been collected too
        Assert.Equal(1, db.Users.Count());
    }

    [Fact]
    public async Task Where_all_are_in_use_the_wait_ends_in_time_or_when_it_is_cancelled()
    {
        using DatabasePool<RegistryDatabase> pool = RegistryDatabase.Pool(new DatabasePoolOptions { Path = _file, MaxConnections = 1, BusyTimeout = TimeSpan.FromSeconds(0.2) });
        using RegistryDatabase db = pool.Rent();
        Assert.Contains("MaxConnections", Assert.Throws<TimeoutException>(() => pool.Rent()).Message, StringComparison.Ordinal);
        using CancellationTokenSource cancel = new();
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await pool.RentAsync(cancel.Token));
    }

    [Fact]
    public void A_writer_waits_for_another_and_a_cancelled_one_stores_nothing()
    {
        using DatabasePool<RegistryDatabase> pool = RegistryDatabase.Pool(_file);
        using RegistryDatabase holder = pool.Rent();
        using RegistryDatabase waiting = pool.Rent();
        using (DatabaseTransaction transaction = holder.BeginTransaction())
        {
            using CancellationTokenSource cancel = new(TimeSpan.FromSeconds(0.1));
            using (waiting.CancelWith(cancel.Token))
            {
                Assert.ThrowsAny<OperationCanceledException>(() => waiting.Users.Insert(Rows.User(UserId.New(), "cancelled", 1)));
                Assert.ThrowsAny<OperationCanceledException>(waiting.BeginTransaction);
                Assert.ThrowsAny<OperationCanceledException>(() => waiting.Users.Count());
            }

            Assert.Equal(0, waiting.Users.Count());
            transaction.Commit();
        }

        waiting.Users.Insert(Rows.User(UserId.New(), "stored", 1));
        Assert.Equal(1, holder.Users.Count());
    }

    [Fact]
    public void A_cancelled_transaction_leaves_nothing_and_no_lock()
    {
        using DatabasePool<RegistryDatabase> pool = RegistryDatabase.Pool(_file);
        using RegistryDatabase db = pool.Rent();
        using CancellationTokenSource cancel = new();
        using (db.CancelWith(cancel.Token))
        using (DatabaseTransaction transaction = db.BeginTransaction())
        {
            Assert.ThrowsAny<OperationCanceledException>(() => db.Users.InsertMany(Endless(cancel)));
            Assert.ThrowsAny<OperationCanceledException>(transaction.Commit);
        }

        Assert.Equal(0, db.Users.Count());
        using RegistryDatabase other = pool.Rent();
        other.Users.Insert(Rows.User(UserId.New(), "free", 1));

        static IEnumerable<NewUser> Endless(CancellationTokenSource cancel)
        {
            for (int i = 0; ; i++)
            {
                if (i == 100)
                {
                    cancel.Cancel();
                }

                yield return Rows.User(UserId.New(), "endless", i);
            }
        }
    }

    [Fact]
    public void A_statement_that_runs_long_is_interrupted()
    {
        using DatabasePool<RegistryDatabase> pool = RegistryDatabase.Pool(_file);
        using RegistryDatabase db = pool.Rent();
        using CancellationTokenSource cancel = new();
        // A function of this name takes the place of SQLite's own: the query calls it for each row.
        db.Users.Insert(Rows.User(UserId.New(), "one", 1));
        int calls = 0;
        db.Connection.CreateFunction("count_call", () => ++calls == 1 ? Cancel(cancel) : calls);
        PlainFile.Run(db.Connection, """
            CREATE TEMP TRIGGER endless AFTER DELETE ON users BEGIN
              INSERT INTO plugin_downloads (id, plugin_id) WITH RECURSIVE n(i) AS (SELECT count_call() UNION ALL SELECT i + 1 FROM n) SELECT i, i FROM n WHERE i < 0;
            END
            """);
        using (db.CancelWith(cancel.Token))
        {
            Assert.ThrowsAny<OperationCanceledException>(() => db.Users.Delete(db.Users.Scan().Single().Id));
        }

        Assert.Equal(1, db.Users.Count());

        static int Cancel(CancellationTokenSource cancel)
        {
            cancel.Cancel();
            return 1;
        }
    }

    [Fact]
    public void A_transaction_within_another_is_a_savepoint()
    {
        using RegistryDatabase db = RegistryDatabase.Open(_file);
        using (DatabaseTransaction outer = db.BeginTransaction())
        {
            db.Users.Insert(Rows.User(UserId.New(), "outer", 1));
            using (DatabaseTransaction kept = db.BeginTransaction())
            {
                db.Users.Insert(Rows.User(UserId.New(), "kept", 1));
                Assert.Throws<InvalidOperationException>(outer.Commit);
                Assert.Throws<InvalidOperationException>(() => { SqliteTransaction command = kept; });
                kept.Commit();
                Assert.Throws<InvalidOperationException>(kept.Commit);
            }

            using (db.BeginTransaction())
            {
                db.Users.Insert(Rows.User(UserId.New(), "dropped", 1));
                using DatabaseTransaction innermost = db.BeginTransaction();
                db.Users.Insert(Rows.User(UserId.New(), "dropped too", 1));
                innermost.Commit();
            }

            outer.Commit();
        }

        Assert.Equal(["kept", "outer"], db.Users.Scan().Select(user => user.Username.Split('-')[0]).Order());
        DatabaseTransaction left = db.BeginTransaction();
        DatabaseTransaction inner = db.BeginTransaction();
        db.Users.Insert(Rows.User(UserId.New(), "gone", 1));
        left.Dispose();
        using DatabaseTransaction next = db.BeginTransaction();
        inner.Dispose();
        db.Users.Insert(Rows.User(UserId.New(), "next", 1));
        next.Commit();
        Assert.Equal(3, db.Users.Count());
    }

    [Fact]
    public void A_file_that_was_replaced_is_opened_anew_and_keeps_its_log()
    {
        using DatabasePool<RegistryDatabase> pool = RegistryDatabase.Pool(_file);
        Parallel.For(0, 4, _ => Write(pool, "before", []));
        string[] parts = [_file, _file + "-wal", _file + "-shm"];
        foreach (string part in parts.Where(File.Exists))
        {
            File.Move(part, part.Replace("pool.db", "moved.db", StringComparison.Ordinal));
        }

        using (RegistryDatabase db = RegistryDatabase.Open(_file))
        {
            db.CreateSchema();
        }

        RegistryDatabase[] rented = [.. Enumerable.Range(0, 4).Select(_ => pool.Rent())];
        rented[0].Users.Insert(Rows.User(UserId.New(), "after", 1));
        Array.ForEach(rented, db => Assert.Equal(1, db.Users.Count()));
        Array.ForEach(rented, db => db.Dispose());
        using RegistryDatabase again = pool.Rent();
        Assert.Equal(1, again.Users.Count());
    }

    [Fact]
    public async Task A_stream_reads_all_pages_and_holds_no_database_between_them()
    {
        using DatabasePool<RegistryDatabase> pool = RegistryDatabase.Pool(new DatabasePoolOptions { Path = _file, MaxConnections = 1, BusyTimeout = TimeSpan.FromSeconds(5) });
        using (RegistryDatabase db = pool.Rent())
        {
            db.Users.InsertMany(Enumerable.Range(0, 25).Select(i => Rows.User(UserId.New(), "listed", i)));
        }

        List<User> rows = [];
        await foreach (User user in pool.Stream((db, after) => db.Users.List(10, after), TestContext.Current.CancellationToken))
        {
            rows.Add(user);
            using RegistryDatabase beside = pool.Rent();
            Assert.Equal(25, beside.Users.Count());
        }

        Assert.Equal(25, rows.Distinct().Count());
    }

    public void Dispose() => _folder.Dispose();

    private static void Write(DatabasePool<RegistryDatabase> pool, string name, ConcurrentDictionary<string, string> acknowledged)
    {
        using RegistryDatabase db = pool.Rent();
        NewUser[] rows = [.. Enumerable.Range(0, 20).Select(i => Rows.User(UserId.New(), name, i))];
        if (Random.Shared.Next(2) == 0)
        {
            db.Users.Insert(rows[0]);
            acknowledged[rows[0].Id.ToString()] = Rows.Plain(rows[0]);
            return;
        }

        using DatabaseTransaction transaction = db.BeginTransaction();
        db.Users.InsertMany(rows);
        if (Random.Shared.Next(4) > 0)
        {
            transaction.Commit();
            Array.ForEach(rows, row => acknowledged[row.Id.ToString()] = Rows.Plain(row));
        }
    }

    private static long Read(DatabasePool<RegistryDatabase> pool)
    {
        using RegistryDatabase db = pool.Rent();
        long rows = 0;
        foreach (User user in db.Users.Scan().Take(2_000))
        {
            Assert.True(Rows.IsWhole(user));
            rows++;
        }

        return rows;
    }

    /// <summary>Repeats each work on a thread of its own until the end, or until one has a fault.</summary>
    private static List<Exception> Run(CancellationToken end, Action[] works)
    {
        ConcurrentQueue<Exception> faults = [];
        List<Thread> threads = [.. works.Select(work => new Thread(() =>
        {
            try
            {
                while (!end.IsCancellationRequested && faults.IsEmpty)
                {
                    work();
                }
            }
            catch (Exception fault)
            {
                faults.Enqueue(fault);
            }
        }))];
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        return [.. faults];
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Lose(DatabasePool<RegistryDatabase> pool)
    {
        RegistryDatabase db = pool.Rent();
        db.BeginTransaction();
        db.Users.Insert(Rows.User(UserId.New(), "lost", 1));
    }

    private static T Until<T>(Func<T> attempt)
    {
        Stopwatch watch = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return attempt();
            }
            catch (Exception exception) when (exception is TimeoutException or SqliteException && watch.Elapsed < TimeSpan.FromMinutes(2))
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
            }
        }
    }
}
