using System;
using System.Collections.Generic;
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
    private readonly List<Statement> _statements = [];

    // For the number of each text: a statement that is not in use, and behind it others.
    private Statement?[] _free = new Statement?[FirstCapacity];

    // Of a connection that nobody closed. sqlite3_close_v2 lets statements outlive their connection, so the order does not matter (c3ref/close).
    ~StatementCache()
    {
        FinalizeStatements();
    }

    public ConnectionSession Session { get; } = session;

    /// <summary>The native connection.</summary>
    public sqlite3 Connection { get; } = connection;

    /// <summary>How many statements are within a step: an SQL function that one calls may run another.</summary>
    public int Steps { get; set; }

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
        Statement?[] free = _free;
        int number = text.Slot;
        Statement? statement = (uint)number < (uint)free.Length ? free[number] : null;
        if (statement is null)
        {
            statement = Keep(Prepare(text, table));
        }
        else
        {
            free[number] = statement.Next;
        }

        statement.Take();
        return statement;
    }

    /// <summary>Gives back a statement that was taken.</summary>
    public void Return(Statement statement)
    {
        ref Statement? first = ref _free[statement.Text.Slot];
        statement.Next = first;
        first = statement;
    }

    /// <summary>A statement that is not kept. It must be disposed.</summary>
    public Statement PrepareOnce(string sql) => Prepare(new SqlText(sql), table: null);

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

    /// <summary>Whether the file at the path is another than the one that is open, or none.</summary>
    /// <remarks>The connection will leave the file's log alone when it is closed: by its name, the log may be the other file's.</remarks>
    public bool HasLostFile()
    {
        int hasMoved = 0;
        fixed (byte* main = "main"u8)
        {
            _ = NativeSqlite.FileControl(_native, main, NativeSqlite.HasMoved, &hasMoved); // a file system that cannot tell leaves it at 0
        }

        if (hasMoved != 0)
        {
            _ = raw.sqlite3_db_config(Connection, raw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, out _);
        }

        return hasMoved != 0;
    }

    /// <summary>Ends the runs of one reader's enumerations, or all runs.</summary>
    public void EndRuns(object? reader)
    {
        foreach (Statement statement in _statements)
        {
            if (reader is null || statement.Reader == reader)
            {
                statement.Release();
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

    private Statement Keep(Statement statement)
    {
        int number = statement.Text.Number();
        if (number >= _free.Length)
        {
            Array.Resize(ref _free, Math.Max(number + 1, 2 * _free.Length));
        }

        _statements.Add(statement);
        return statement;
    }

    private Statement Prepare(SqlText text, TableDefinition? table)
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
        return new Statement(this, handle, text, table);
    }

    private void FinalizeStatements()
    {
        foreach (Statement statement in _statements)
        {
            statement.Dispose();
        }

        _statements.Clear();
        _free = [];
    }
}
