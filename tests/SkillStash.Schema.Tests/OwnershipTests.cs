using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.Data.Sqlite;
using Xunit;

namespace SkillStash.Schema.Tests;

/// <summary>What a connection leaves behind when it closes, and what a database object allows.</summary>
public sealed class OwnershipTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("skillstash-schema-").FullName;

    private string File => Path.Combine(_folder, "own.db");

    [Theory]
    [InlineData("DELETE")]
    [InlineData("WAL")]
    public void A_handle_goes_back_to_its_pool_without_a_running_enumeration(string journal)
    {
        Fill(journal).Dispose();
        RowEnumerator<Item> abandoned = default;
        nint handle;
        using (SqliteConnection connection = Pooled())
        {
            SampleDatabase db = new(connection);
            abandoned = db.Items.Scan().GetEnumerator();
            Assert.True(abandoned.MoveNext());
            handle = connection.Handle!.DangerousGetHandle();
        }

        using SqliteConnection next = Pooled();
        SampleDatabase owner = new(next);
        Assert.Equal(handle, next.Handle!.DangerousGetHandle());
        using (SampleDatabase writer = SampleDatabase.Open(File))
        {
            writer.Connection.DefaultTimeout = 1;
            writer.Items.Insert(new NewItem { Name = "c" });
        }

        using RowEnumerator<Item> scan = owner.Items.Scan().GetEnumerator();
        Assert.True(scan.MoveNext());
        abandoned.Dispose();
        Assert.Throws<InvalidOperationException>(() => abandoned.MoveNext());
        Assert.True(scan.MoveNext());
        Assert.True(scan.MoveNext());
        Assert.Equal("c", scan.Current.Name);
    }

    [Fact]
    public void A_handle_goes_back_to_its_pool_without_a_transaction()
    {
        Fill("DELETE").Dispose();
        using (SqliteConnection connection = Pooled())
        {
            SampleDatabase db = new(connection);
            Assert.Throws<InvalidOperationException>(() => db.Items.InsertMany(Rows(connection)));
        }

        using SqliteConnection next = Pooled();
        new SampleDatabase(next).Items.Insert(new NewItem { Name = "kept" });
        using SampleDatabase other = SampleDatabase.Open(File);
        Assert.Equal(["a", "b", "kept"], other.Items.ListByName().Select(item => item.Name));

        static IEnumerable<NewItem> Rows(SqliteConnection connection)
        {
            yield return new NewItem { Name = "lost" };
            connection.Close();
            yield return new NewItem { Name = "lost too" };
        }
    }

    [Fact]
    public void Rows_that_end_the_transaction_are_refused()
    {
        using SampleDatabase db = Fill("DELETE");
        Assert.Throws<InvalidOperationException>(() => db.Items.InsertMany(Rows()));
        Assert.Equal(["a", "b", "first"], db.Items.ListByName().Select(item => item.Name)); // the rows themselves committed it

        IEnumerable<NewItem> Rows()
        {
            yield return new NewItem { Name = "first" };
            db.Run("COMMIT");
            yield return new NewItem { Name = "second" };
        }
    }

    [Fact]
    public void Rows_that_put_another_transaction_in_place_of_theirs_are_refused()
    {
        using SampleDatabase db = Fill("DELETE");
        Assert.Throws<InvalidOperationException>(() => db.Items.InsertMany(Rows()));
        Assert.Equal(["a", "b"], db.Items.ListByName().Select(item => item.Name));

        IEnumerable<NewItem> Rows()
        {
            yield return new NewItem { Name = "first" };
            db.Run("ROLLBACK");
            db.Run("BEGIN");
            yield return new NewItem { Name = "second" };
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void After_the_end_no_file_is_open_and_the_log_is_merged(bool pooled)
    {
        Fill("WAL").Dispose();
        SampleDatabase db = pooled ? new(Pooled()) : SampleDatabase.Open(File);
        db.Items.Scan().GetEnumerator().MoveNext();
        db.Items.Insert(new NewItem { Name = "c" });
        db.Connection.Dispose();
        SqliteConnection.ClearAllPools();
        Assert.False(System.IO.File.Exists(File + "-wal"));
        string copy = Path.Combine(_folder, "copy.db");
        System.IO.File.Copy(File, copy);
        using SampleDatabase copied = SampleDatabase.Open(copy);
        Assert.Equal(3, copied.Items.Count());
    }

    [Fact]
    public void An_SQL_function_cannot_take_away_the_statement_that_calls_it()
    {
        using SampleDatabase db = Fill("DELETE");
        RowEnumerator<Item> rows = default;
        Action act = () => { };
        db.Connection.CreateFunction("act", () => Record.Exception(act)?.Message ?? "", isDeterministic: false);
        db.Run("CREATE TEMP VIEW items AS SELECT *, act() AS said FROM main.items WHERE act() LIKE 'An SQL function cannot%'");
        foreach (Action forbidden in new Action[] { db.Connection.Close, db.Connection.Dispose, db.Dispose, () => rows.Dispose(), () => rows.MoveNext() })
        {
            act = forbidden;
            rows = db.Items.Scan().GetEnumerator();
            Assert.True(rows.MoveNext());
            Assert.Equal("a", rows.Current.Name);
            Assert.True(rows.MoveNext());
            Assert.False(rows.MoveNext());
        }

        // What it runs beside the statement is its own affair.
        db.Connection.CreateFunction("act", () => $"An SQL function cannot {db.Draws.Count()}", isDeterministic: false);
        Assert.Equal(2, db.Items.Scan().Count());
        db.Connection.Close();
    }

    [Fact]
    public void Disposing_a_database_ends_its_enumerations_and_no_others()
    {
        using SampleDatabase db = Fill("DELETE");
        using RowEnumerator<Item> others = db.Items.Scan().GetEnumerator();
        Assert.True(others.MoveNext());
        SampleDatabase second = new(db.Connection);
        RowEnumerator<Item> its = second.Items.Scan().GetEnumerator();
        Assert.True(its.MoveNext());
        second.Dispose();
        Assert.Throws<InvalidOperationException>(() => its.MoveNext());
        Assert.True(others.MoveNext());
    }

    [Fact]
    public void After_the_last_row_there_is_none()
    {
        using SampleDatabase db = Fill("DELETE");
        RowEnumerator<Item> rows = db.Items.Scan().GetEnumerator();
        Assert.Equal([true, true, false, false, false], Enumerable.Range(0, 5).Select(_ => rows.MoveNext()));
        db.Run("DROP TABLE items"); // would be locked by a running SELECT
    }

    [Fact]
    public void A_row_that_is_ignored_is_not_counted_and_not_returned()
    {
        using SampleDatabase db = Fill("DELETE");
        db.Run("CREATE TRIGGER items_ignored BEFORE INSERT ON items WHEN new.name LIKE 'ignored%' BEGIN SELECT RAISE(IGNORE); END");
        Assert.Equal(1, db.Items.InsertMany(new NewItem { Name = "ignored" }, new NewItem { Name = "kept" }, new NewItem { Name = "ignored too" }));
        ConstraintViolationException ignored = Assert.Throws<ConstraintViolationException>(() => db.Items.Insert(new NewItem { Name = "ignored" }));
        Assert.Equal((ConstraintKind.Ignored, "items"), (ignored.Kind, ignored.Table));
        Assert.Equal(3, db.Items.Count());
    }

    [Fact]
    public void A_row_that_cannot_be_read_is_not_stored()
    {
        using SampleDatabase db = Fill("DELETE");
        db.Run("DROP TABLE draws");
        db.Run("CREATE TABLE draws (id INTEGER PRIMARY KEY, number TEXT)"); // where an integer becomes a text
        using RowEnumerator<Item> scan = db.Items.Scan().GetEnumerator();
        Assert.True(scan.MoveNext());
        Assert.Throws<SchemaDataException>(() => db.Draws.Insert(new NewDraw()));
        Assert.Equal(0, db.Draws.Count());
        Assert.True(scan.MoveNext());
        using (SqliteTransaction transaction = db.BeginTransaction())
        {
            db.Items.Insert(new NewItem { Name = "with it" });
            Assert.Throws<SchemaDataException>(() => db.Draws.Insert(new NewDraw()));
            Assert.Throws<InvalidOperationException>(() => db.Items.Insert(new NewItem { Name = "after it" }));
            Assert.Throws<InvalidOperationException>(transaction.Commit);
        }

        Assert.Equal(["a", "b"], db.Items.ListByName().Select(item => item.Name));
        Assert.Equal(0, db.Draws.Count());
    }

    [Fact]
    public void Two_threads_at_once_are_refused_and_one_after_the_other_served()
    {
        using SampleDatabase db = Fill("DELETE");
        using ManualResetEventSlim inside = new(), leave = new();
        Thread first = new(() => db.Items.InsertMany(Rows()));
        first.Start();
        inside.Wait(TestContext.Current.CancellationToken);
        foreach (Action use in new Action[]
        {
            () => db.Items.FindById(1), () => db.Items.Count(), () => db.Items.Insert(new NewItem()), () => db.Items.Delete(1), () => db.Items.Scan().GetEnumerator(),
            () => db.BeginTransaction(), () => db.VerifySchema(), () => new SampleDatabase(db.Connection).Items.Count(), db.Connection.Close, db.Dispose,
        })
        {
            Assert.Contains("thread", Assert.Throws<InvalidOperationException>(use).Message, StringComparison.Ordinal);
        }

        leave.Set();
        first.Join();
        Assert.Equal(4, db.Items.Count());

        IEnumerable<NewItem> Rows()
        {
            yield return new NewItem { Name = "c" };
            inside.Set();
            leave.Wait();
            yield return new NewItem { Name = "d" };
        }
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private SampleDatabase Fill(string journal)
    {
        SampleDatabase db = SampleDatabase.Open(File);
        db.Run($"PRAGMA journal_mode = {journal}");
        db.CreateSchema();
        db.Items.InsertMany(new NewItem { Name = "a" }, new NewItem { Name = "b" });
        return db;
    }

    private SqliteConnection Pooled()
    {
        SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = File }.ConnectionString);
        connection.Open();
        return connection;
    }
}
