using System;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SkillStash.Schema;

/// <summary>The prepared statements of a connection that is open, found by the number of their text.</summary>
internal sealed unsafe class StatementCache(ConnectionSession session, sqlite3 connection)
{
    private const int FirstCapacity = 64;

    private readonly nint _native = connection.DangerousGetHandle();
    private Statement?[] _slots = new Statement?[FirstCapacity];

    // Of a connection that nobody closed. sqlite3_close_v2 lets statements outlive their connection, so the order does not matter (c3ref/close).
    ~StatementCache()
    {
        FinalizeStatements();
    }

    public ConnectionSession Session { get; } = session;

    /// <summary>The native connection.</summary>
    public sqlite3 Connection { get; } = connection;

    /// <summary>Whether no transaction is open.</summary>
    public bool InAutoCommit => NativeSqlite.InAutoCommit(_native) != 0;

    /// <summary>The number of rows that the last INSERT, UPDATE or DELETE changed itself (c3ref/changes).</summary>
    public long Changes => NativeSqlite.Changes(_native);

    /// <summary>The rowid of the row that was inserted last (c3ref/last_insert_rowid).</summary>
    public long LastRowId => NativeSqlite.LastRowId(_native);

    /// <summary>The extended result code of the call that failed last (c3ref/errcode).</summary>
    public int ErrorCode => NativeSqlite.ExtendedErrorCode(_native);

    /// <summary>A statement of this text that is not in use. It must be released.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Statement Take(SqlText text, TableDefinition? table)
    {
        Statement?[] slots = _slots;
        Statement? statement = (uint)text.Slot < (uint)slots.Length ? slots[text.Slot] : null;
        if (statement is null || statement.InUse)
        {
            statement = TakeOther(statement, text, table);
        }

        statement.Take();
        return statement;
    }

    /// <summary>A statement that is not kept. It must be disposed.</summary>
    public Statement PrepareOnce(string sql) => Prepare(new SqlText(sql), table: null, next: null);

    /// <summary>Runs a statement that returns no rows, and is not kept, once.</summary>
    /// <returns>SQLITE_DONE, or the result code of what failed.</returns>
    public int Execute(ReadOnlySpan<byte> sql)
    {
        int result = NativeSqlite.Prepare(_native, sql, out nint statement);
        if (result == NativeSqlite.Ok)
        {
            result = NativeSqlite.Step(statement);
            NativeSqlite.Finish(statement); // gives the result of the step again
        }

        return result;
    }

    /// <summary>Sees to it that a step of the statement fails at once and rolls back.</summary>
    public void Interrupt() => NativeSqlite.Interrupt(_native);

    /// <summary>Ends the runs of one reader's enumerations, or all runs.</summary>
    public void EndRuns(object? reader)
    {
        foreach (Statement? slot in _slots)
        {
            for (Statement? statement = slot; statement is not null; statement = statement.Next)
            {
                if (reader is null || statement.Reader == reader)
                {
                    statement.Release();
                }
            }
        }
    }

    /// <summary>Finalizes the statements and rolls back what is open, so that the handle is as it was when it was opened.</summary>
    /// <returns>Whether it is.</returns>
    public bool Close()
    {
        FinalizeStatements();
        GC.SuppressFinalize(this);
        return InAutoCommit || Execute("ROLLBACK"u8) == NativeSqlite.Done || InAutoCommit;
    }

    private Statement TakeOther(Statement? statement, SqlText text, TableDefinition? table)
    {
        while (statement is not null && statement.InUse)
        {
            statement = statement.Next;
        }

        return statement ?? Prepare(text, table);
    }

    private Statement Prepare(SqlText text, TableDefinition? table)
    {
        int number = text.Number();
        if (number >= _slots.Length)
        {
            Array.Resize(ref _slots, Math.Max(number + 1, 2 * _slots.Length));
        }

        ref Statement? slot = ref _slots[number];
        slot = Prepare(text, table, next: slot);
        return slot;
    }

    private Statement Prepare(SqlText text, TableDefinition? table, Statement? next)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text.Text);
        int result;
        nint handle;
        do
        {
            result = NativeSqlite.Prepare(_native, utf8, out handle);
        }
        while (result != NativeSqlite.Ok && Session.Wait.Again(ErrorCode)); // the schema is read under a lock
        Session.Wait.End();
        SqliteException.ThrowExceptionForRC(result, Connection);
        return new Statement(this, handle, text, table, next);
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
