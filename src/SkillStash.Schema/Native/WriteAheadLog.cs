using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace SkillStash.Schema;

/// <summary>The write-ahead log, as one connection sees it after each of its commits.</summary>
internal sealed unsafe class WriteAheadLog : IDisposable
{
    private const int Passive = 0;
    private const int Truncate = 3;
    private const int CheckpointedPages = 1_000; // SQLite's own figure (c3ref/wal_autocheckpoint)

    private readonly nint _connection;
    private GCHandle _self;

    public WriteAheadLog(sqlite3 connection)
    {
        _connection = connection.DangerousGetHandle();
        _self = GCHandle.Alloc(this, GCHandleType.Weak);
        NativeSqlite.WalHook(_connection, &OnCommit, GCHandle.ToIntPtr(_self));
    }

    /// <summary>How many pages the log had after the last commit of the connection.</summary>
    public int Pages { get; private set; }

    /// <summary>Copies the log into the database file and cuts it off, if its readers end in time.</summary>
    /// <param name="milliseconds">How long they are waited for.</param>
    /// <returns>Whether it is empty. Where it is not, nothing is lost: the next attempt goes on.</returns>
    public bool Empty(int milliseconds)
    {
        NativeSqlite.BusyTimeout(_connection, milliseconds);
        int result = Checkpoint("main"u8, Truncate);
        NativeSqlite.BusyTimeout(_connection, 0);
        Pages = result == NativeSqlite.Ok ? 0 : Pages;
        return result == NativeSqlite.Ok;
    }

    /// <summary>Ends the observation, before the connection is closed.</summary>
    public void Dispose()
    {
        if (_self.IsAllocated)
        {
            NativeSqlite.WalHook(_connection, null, 0);
            _self.Free();
        }
    }

    private int Checkpoint(ReadOnlySpan<byte> database, int mode)
    {
        fixed (byte* name = database)
        {
            return NativeSqlite.Checkpoint(_connection, name, mode, null, null);
        }
    }

    /// <summary>Does what SQLite's own hook does, which this one replaces, and notes the length.</summary>
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int OnCommit(nint context, nint connection, byte* database, int pages)
    {
        if (pages >= CheckpointedPages)
        {
            NativeSqlite.Checkpoint(connection, database, Passive, null, null); // what fails is tried again behind the next commit
        }

        if (MemoryMarshal.CreateReadOnlySpanFromNullTerminated(database).SequenceEqual("main"u8)
            && GCHandle.FromIntPtr(context).Target is WriteAheadLog log)
        {
            log.Pages = pages;
        }

        return NativeSqlite.Ok;
    }
}
