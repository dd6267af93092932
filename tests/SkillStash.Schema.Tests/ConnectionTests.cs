using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using Xunit;

namespace SkillStash.Schema.Tests;

/// <summary>Statements that are kept, over connections that come and go.</summary>
public sealed class ConnectionTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("schema;tests '\"").FullName;

    private string File => Path.Combine(_folder, "a;b=c'd.db");

    [Fact]
    public void Any_path_opens_that_very_file()
    {
        using (SampleDatabase db = SampleDatabase.Open(File))
        {
            db.CreateSchema();
            db.VerifySchema();
            Assert.Equal(1L, db.Run("PRAGMA foreign_keys"));
        }

        Assert.True(System.IO.File.Exists(File));
    }

    [Fact]
    public void A_scan_inside_a_scan_and_writes_inside_both()
    {
        using SampleDatabase db = SampleDatabase.Create();
        db.Items.InsertMany(Enumerable.Range(0, 5).Select(i => new NewItem { Name = $"{i}" }));
        int pairs = 0;
        foreach (Item outer in db.Items.Scan())
        {
            foreach (Item inner in db.Items.Scan())
            {
                Assert.Equal(inner, db.Items.FindById(inner.Id));
                pairs++;
            }

            db.Items.Update(outer with { Amount = 2 });
        }

        Assert.Equal(25, pairs);
        Assert.All(db.Items.Scan(), item => Assert.Equal(2, item.Amount));
    }

    [Fact]
    public void Abandoning_a_scan_ends_its_read()
    {
        using SampleDatabase db = Filled();
        foreach (Item item in db.Items.Scan())
        {
            break;
        }

        Assert.Throws<InvalidOperationException>(() =>
        {
            foreach (Item item in db.Items.Scan())
            {
                throw new InvalidOperationException();
            }
        });
        db.Run("DROP TABLE items"); // would be locked by a running SELECT
    }

    [Fact]
    public void An_enumerator_that_is_disposed_twice_harms_nobody()
    {
        using SampleDatabase db = SampleDatabase.Create();
        db.Items.InsertMany(new NewItem { Name = "a" }, new NewItem { Name = "b" });
        RowEnumerator<Item> first = db.Items.Scan().GetEnumerator();
        first.Dispose();
        using RowEnumerator<Item> second = db.Items.Scan().GetEnumerator();
        Assert.True(second.MoveNext());
        first.Dispose();
        Assert.True(second.MoveNext());
        Assert.Equal("b", second.Current.Name);
        Assert.Throws<InvalidOperationException>(() => first.MoveNext());
    }

    [Fact]
    public void Closing_during_a_scan_is_an_error_and_no_crash()
    {
        using SampleDatabase db = Filled();
        Assert.Throws<InvalidOperationException>(() =>
        {
            foreach (Item item in db.Items.Scan())
            {
                db.Connection.Close();
            }
        });
        Assert.Throws<InvalidOperationException>(() => db.Items.Count());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_connection_that_is_closed_and_opened_again(bool pooling)
    {
        using SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = File, Pooling = pooling }.ConnectionString);
        using SampleDatabase db = new(connection);
        db.CreateSchema();
        for (int i = 0; i < 5; i++)
        {
            db.Items.Insert(new NewItem { Name = $"{i}" });
            Assert.Equal(i + 1, db.Items.Count());
            connection.Close();
            connection.Open();
        }

        Assert.Equal(5, db.Items.ListByName().Count);
    }

    [Fact]
    public void Without_pooling_closing_lets_the_file_go()
    {
        using SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = File, Pooling = false }.ConnectionString);
        using SampleDatabase db = new(connection);
        db.Run("PRAGMA journal_mode = WAL");
        db.CreateSchema();
        db.Items.Insert(new NewItem());
        db.Items.Count();
        Assert.True(System.IO.File.Exists(File + "-wal"));
        connection.Close();
        // The last connection to close removes the log: a statement left open would keep it.
        Assert.False(System.IO.File.Exists(File + "-wal"));
    }

    [Fact]
    public void Clearing_the_pool_after_closing_is_safe()
    {
        for (int i = 0; i < 3; i++)
        {
            using (SampleDatabase db = SampleDatabase.Open(File))
            {
                if (i == 0)
                {
                    db.CreateSchema();
                }

                db.Items.Insert(new NewItem { Name = $"{i}" });
            }

            SqliteConnection.ClearAllPools();
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
    }

    [Fact]
    public void Several_databases_over_one_connection()
    {
        using SampleDatabase db = SampleDatabase.Create();
        for (int i = 0; i < 3; i++)
        {
            using SampleDatabase other = new(db.Connection);
            other.Items.Insert(new NewItem { Name = $"{i}" });
        }

        Assert.Equal(3, db.Items.Count());
    }

    [Fact]
    public void A_closed_connection_is_opened_and_one_not_owned_stays_open()
    {
        using SqliteConnection connection = new("Data Source=:memory:");
        using (SampleDatabase db = new(connection))
        {
            db.CreateSchema();
        }

        Assert.Equal(System.Data.ConnectionState.Open, connection.State);
    }

    [Fact]
    public void A_changed_schema_is_prepared_again()
    {
        using SampleDatabase db = SampleDatabase.Create();
        db.Items.Insert(new NewItem());
        Assert.Equal(1, db.Items.Count());
        db.Run("ALTER TABLE items ADD COLUMN more TEXT DEFAULT 'x'");
        db.Run("CREATE INDEX items_amount ON items (amount)");
        Assert.Equal("item", db.Items.ListByName()[0].Name);
        Assert.Single(db.Items.Scan());
    }

    [Fact]
    public void A_transaction_of_the_connection_covers_everything()
    {
        using SampleDatabase db = SampleDatabase.Create();
        using (db.BeginTransaction())
        {
            db.Items.Insert(new NewItem());
            db.Run("INSERT INTO items (name, amount) VALUES ('raw', 1)");
            Assert.Equal(2, db.Items.Count());
        }

        Assert.Equal(0, db.Items.Count());
        using (SqliteTransaction transaction = db.BeginTransaction())
        {
            db.Items.Insert(new NewItem());
            transaction.Commit();
        }

        Assert.Equal(1, db.Items.Count());
    }

    [Fact]
    public async Task A_locked_database_is_waited_for()
    {
        using SampleDatabase db = Filled();
        using SampleDatabase other = SampleDatabase.Open(File);
        SqliteTransaction transaction = other.BeginTransaction();
        other.Items.Insert(new NewItem { Name = "first" });
        Task<long> write = Task.Run(() => db.Items.Insert(new NewItem { Name = "second" }).Id);
        Assert.NotSame(write, await Task.WhenAny(write, Task.Delay(200, TestContext.Current.CancellationToken)));
        transaction.Commit();
        Assert.True(await write > 0);
        Assert.Equal(4, db.Items.Count());
    }

    [Fact]
    public void Waiting_ends_at_the_default_timeout()
    {
        using SampleDatabase db = Filled();
        db.Connection.DefaultTimeout = 1;
        using SampleDatabase other = SampleDatabase.Open(File);
        using SqliteTransaction transaction = other.BeginTransaction();
        Stopwatch watch = Stopwatch.StartNew();
        TimeSpan start = WorkClock.Now;
        Assert.Equal(5, Assert.Throws<SqliteException>(() => db.Items.Insert(new NewItem { Name = "x" })).SqliteErrorCode);
        Assert.True(watch.ElapsedMilliseconds >= 900);
        Assert.True(WorkClock.Now - start < TimeSpan.FromSeconds(10));
        Assert.Equal(5, Assert.Throws<SqliteException>(() => db.Items.InsertMany(new NewItem { Name = "x" })).SqliteErrorCode);
        transaction.Rollback();
        Assert.Equal(1, db.Items.InsertMany(new NewItem { Name = "x" }));
    }

    [Fact]
    public void A_snapshot_too_old_to_write_fails_at_once()
    {
        using SampleDatabase db = Filled();
        db.Run("PRAGMA journal_mode = WAL");
        using SampleDatabase other = SampleDatabase.Open(File);
        db.Run("BEGIN DEFERRED");
        Assert.Equal(2, db.Items.Count());
        other.Items.Insert(new NewItem { Name = "x" });
        TimeSpan start = WorkClock.Now;
        Assert.Equal(517, Assert.Throws<SqliteException>(() => db.Items.Insert(new NewItem { Name = "y" })).SqliteExtendedErrorCode);
        Assert.True(WorkClock.Now - start < TimeSpan.FromSeconds(5));
        db.Run("ROLLBACK");
    }

    [Fact]
    public void Statements_are_not_lost_to_the_collector()
    {
        for (int i = 0; i < 20; i++)
        {
            SampleDatabase db = SampleDatabase.Create();
            db.Items.Insert(new NewItem());
            db.Items.Scan().GetEnumerator().MoveNext(); // never disposed, as nothing here is
        }

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private SampleDatabase Filled()
    {
        SampleDatabase db = SampleDatabase.Open(File);
        db.CreateSchema();
        db.Items.InsertMany(new NewItem { Name = "a" }, new NewItem { Name = "b" });
        return db;
    }
}
