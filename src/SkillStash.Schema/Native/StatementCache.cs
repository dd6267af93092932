using System;
using System.Data;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SkillStash.Schema;

/// <summary>The prepared statements of one native connection, found by the number of their text.</summary>
/// <remarks>
/// The cache belongs to the native handle, because a pooled connection that is closed and opened again gets the same handle back.
/// sqlite3_close_v2 lets statements outlive their connection, so finalizing them late is safe (c3ref/close).
/// </remarks>
internal sealed class StatementCache
{
    private const int FirstCapacity = 64;

    private static readonly ConditionalWeakTable<sqlite3, StatementCache> Caches = [];

    private readonly WeakReference<SqliteConnection?> _watched = new(null);
    private Statement?[] _slots = new Statement?[FirstCapacity];

    private StatementCache(sqlite3 connection)
    {
        Connection = connection;
    }

    ~StatementCache()
    {
        FinalizeStatements();
    }

    /// <summary>The native connection.</summary>
    public sqlite3 Connection { get; }

    /// <summary>The number of rows that the last INSERT, UPDATE or DELETE changed itself (c3ref/changes).</summary>
    public unsafe long Changes => NativeSqlite.Changes(Connection.DangerousGetHandle());

    /// <summary>The cache of an open connection.</summary>
    public static StatementCache Of(SqliteConnection connection)
    {
        StatementCache cache = Caches.GetValue(connection.Handle!, static handle => new StatementCache(handle));
        cache.Watch(connection);
        return cache;
    }

    /// <summary>A statement of this text that is not in use. It must be released.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Statement Take(SqlText text, TableDefinition? table, SqliteConnection connection)
    {
        Statement?[] slots = _slots;
        Statement? statement = (uint)text.Slot < (uint)slots.Length ? slots[text.Slot] : null;
        if (statement is null || statement.InUse)
        {
            statement = TakeOther(statement, text, table, connection);
        }

        statement.Take();
        return statement;
    }

    /// <summary>A statement that is not kept. It must be disposed.</summary>
    public Statement PrepareOnce(string sql, SqliteConnection connection) => Prepare(SqlText.Once(sql), table: null, connection, next: null);

    private Statement TakeOther(Statement? statement, SqlText text, TableDefinition? table, SqliteConnection connection)
    {
        while (statement is not null && statement.InUse)
        {
            statement = statement.Next;
        }

        return statement ?? Prepare(text, table, connection);
    }

    private Statement Prepare(SqlText text, TableDefinition? table, SqliteConnection connection)
    {
        if (text.Slot >= _slots.Length)
        {
            Array.Resize(ref _slots, Math.Max(text.Slot + 1, 2 * _slots.Length));
        }

        ref Statement? slot = ref _slots[text.Slot];
        slot = Prepare(text, table, connection, next: slot);
        return slot;
    }

    private Statement Prepare(SqlText text, TableDefinition? table, SqliteConnection connection, Statement? next)
    {
        BusyWait wait = new(connection);
        int result;
        nint handle;
        do
        {
            result = NativeSqlite.Prepare(Connection.DangerousGetHandle(), text.Utf8, out handle);
        }
        while (wait.Again(result));
        SqliteException.ThrowExceptionForRC(result, Connection);
        return new Statement(this, handle, text, table, next);
    }

    /// <summary>Sees to it that the statements go when the connection closes for good. Several databases may share a connection.</summary>
    private void Watch(SqliteConnection connection)
    {
        if (!_watched.TryGetTarget(out SqliteConnection? watched) || watched != connection)
        {
            // A weak reference: the pool finds lost connections by their being collected.
            _watched.SetTarget(connection);
            connection.StateChange += OnStateChange;
        }
    }

    private void OnStateChange(object sender, StateChangeEventArgs change)
    {
        if (change.CurrentState != ConnectionState.Closed)
        {
            return;
        }

        ((SqliteConnection)sender).StateChange -= OnStateChange;
        _watched.SetTarget(null);
        if (Connection.IsClosed)
        {
            FinalizeStatements();
        }
    }

    private void FinalizeStatements()
    {
        foreach (Statement? slot in _slots)
        {
            for (Statement? statement = slot; statement is not null; statement = statement.Next)
            {
                statement.Dispose();
            }
        }

        _slots = [];
    }
}
