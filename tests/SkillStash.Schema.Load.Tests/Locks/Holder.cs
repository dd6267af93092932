using System;
using System.Collections.Generic;
using Microsoft.Data.Sqlite;
using SkillStash.Load;
using SQLitePCL;

namespace SkillStash.Schema.Load.Tests;

/// <summary>The locks of SQLite that a connection can be made to hold (lockingv3).</summary>
internal enum Lock
{
    Shared,
    Reserved,
    Pending,
    Exclusive,
}

/// <summary>Takes a lock and lets it go.</summary>
internal sealed class Holder : IDisposable
{
    private readonly LoadDatabase _reader;
    private readonly SqliteConnection _writer;
    private IEnumerator<Entry>? _scan;

    public Holder(string path)
    {
        _reader = LoadDatabase.Open(path);
        _reader.Connection.DefaultTimeout = 1;
        _writer = PlainFile.Open(path);
    }

    public void Take(Lock held)
    {
        if (held is Lock.Shared or Lock.Pending)
        {
            Read();
        }

        // Straight to SQLite, which does not wait: where the load itself holds the lock, this one is not taken.
        if (held is Lock.Reserved or Lock.Pending)
        {
            raw.sqlite3_exec(_writer.Handle, "BEGIN IMMEDIATE; INSERT INTO words VALUES (hex(randomblob(16)))");
        }

        if (held is Lock.Pending)
        {
            raw.sqlite3_exec(_writer.Handle, "COMMIT"); // a reader is in the way: the lock is pending
        }

        if (held is Lock.Exclusive)
        {
            raw.sqlite3_exec(_writer.Handle, "BEGIN EXCLUSIVE");
        }
    }

    public void Release(bool commit)
    {
        _scan?.Dispose();
        _scan = null;
        if (raw.sqlite3_get_autocommit(_writer.Handle) == 0 && (!commit || raw.sqlite3_exec(_writer.Handle, "COMMIT") != raw.SQLITE_OK))
        {
            raw.sqlite3_exec(_writer.Handle, "ROLLBACK");
        }
    }

    private void Read()
    {
        _scan = ((IEnumerable<Entry>)_reader.Entries.Scan()).GetEnumerator();
        try
        {
            _scan.MoveNext();
        }
        catch (SqliteException busy) when (busy.SqliteErrorCode == raw.SQLITE_BUSY)
        {
            // The load itself holds the lock, and waits for none.
        }
    }

    public void Dispose()
    {
        _reader.Dispose();
        _writer.Dispose();
    }
}
