using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using SkillStash.Load;
using Xunit;

namespace SkillStash.Schema.Load.Tests;

/// <summary>A connection with one or two databases over it, and what it must see.</summary>
internal sealed class Session
{
    public Session(LoadDatabase database)
    {
        IsOwned = true;
        Connection = database.Connection;
        Databases = [database];
        Connection.DefaultTimeout = 1;
    }

    public Session(SqliteConnection connection)
    {
        Connection = connection;
        Databases = [new LoadDatabase(connection), new LoadDatabase(connection)];
        Connection.DefaultTimeout = 1;
    }

    /// <summary>Whether the connection is its database's own.</summary>
    public bool IsOwned { get; }

    public SqliteConnection Connection { get; }

    public LoadDatabase[] Databases { get; }

    public bool IsOpen => Connection.Handle is not null;

    /// <summary>What the open transaction sees; null outside one.</summary>
    public ImmutableSortedDictionary<Guid, Entry>? Pending { get; set; }

    /// <summary>What the transaction saw at each of its savepoints.</summary>
    public Stack<ImmutableSortedDictionary<Guid, Entry>> Savepoints { get; } = [];

    /// <summary>What a running scan keeps the connection from seeing change; null where none runs outside a transaction.</summary>
    public ImmutableSortedDictionary<Guid, Entry>? Snapshot { get; set; }

    /// <summary>The transaction, where it was not begun with SQL.</summary>
    public SqliteTransaction? Transaction { get; set; }

    public List<OpenScan> Scans { get; } = [];

    public bool IsReading => Scans.Exists(scan => scan.IsRunning);

    /// <summary>The number of times that the pools had been cleared when the connection was opened.</summary>
    public int OpenedAfterClears { get; set; }

    /// <summary>Forgets what ends when the connection closes.</summary>
    public void Close()
    {
        Scans.ForEach(scan => scan.Die());
        Scans.Clear();
        EndTransaction();
        Snapshot = null;
    }

    public void EndTransaction()
    {
        Pending = null;
        Transaction = null;
        Savepoints.Clear();
    }

    /// <summary>Looks whether the native handle has exactly what it must have.</summary>
    public void Check()
    {
        if (IsOpen)
        {
            Assert.Equal(Pending is null, SQLitePCL.raw.sqlite3_get_autocommit(Connection.Handle) != 0);
            Assert.Equal(Scans.FindAll(scan => scan.IsRunning).Count, NativeHandle.RunningStatements(Connection));
        }
    }
}
