using System.Collections.Generic;
using SQLitePCL;

namespace SkillStash.Schema.Faults.Tests;

/// <summary>All faults of the matrix.</summary>
/// <remarks>A short read is not among them: to SQLite it is the end of the file, and no error (c3ref/io_methods).</remarks>
internal static class FaultList
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        Result("BUSY once", VfsCalls.Lock | VfsCalls.ShmLock, SqliteCode.Busy) with { IsOvercome = true },
        Result("BUSY", VfsCalls.Lock | VfsCalls.ShmLock, SqliteCode.Busy) with { Lasts = true },
        Result("LOCKED", VfsCalls.Lock | VfsCalls.ShmLock, SqliteCode.Locked),
        Result("FULL write", VfsCalls.Write, SqliteCode.Full),
        Result("FULL write lasting", VfsCalls.Write, SqliteCode.Full) with { Lasts = true },
        Result("FULL sync", VfsCalls.Sync, SqliteCode.Full),
        Result("FULL truncate", VfsCalls.Truncate, SqliteCode.Full),
        Result("IOERR read", VfsCalls.Read, SqliteCode.IoErrRead),
        Result("IOERR write", VfsCalls.Write, SqliteCode.IoErrWrite),
        Result("IOERR write lasting", VfsCalls.Write, SqliteCode.IoErrWrite) with { Lasts = true },
        Result("IOERR sync", VfsCalls.Sync, SqliteCode.IoErrFsync),
        Result("IOERR truncate", VfsCalls.Truncate, SqliteCode.IoErrTruncate),
        Result("IOERR delete", VfsCalls.Delete, SqliteCode.IoErrDelete),
        Result("IOERR delete lasting", VfsCalls.Delete, SqliteCode.IoErrDelete) with { Lasts = true },
        Result("IOERR folder sync", VfsCalls.Delete, SqliteCode.IoErrDirFsync) with { LeavesDoubt = true },
        Result("IOERR file size", VfsCalls.FileSize, SqliteCode.IoErrFstat),
        Result("IOERR access", VfsCalls.Access, SqliteCode.IoErrAccess),
        Result("IOERR lock", VfsCalls.Lock, SqliteCode.IoErrLock),
        Result("IOERR reserved lock", VfsCalls.CheckReservedLock, SqliteCode.IoErrCheckReservedLock),
        Result("IOERR shm map", VfsCalls.ShmMap, SqliteCode.IoErrShmMap),
        Result("IOERR shm lock", VfsCalls.ShmLock, SqliteCode.IoErrShmLock),
        Result("CANTOPEN", VfsCalls.Open, SqliteCode.CantOpen),
        new("INTERRUPT in the VFS", VfsCalls.AllOfVfs, Interrupt),
        new("INTERRUPT at a tick", VfsCalls.Tick, Interrupt),
        new("index made anew", VfsCalls.Lock | VfsCalls.ShmLock, scene => scene.Intrude(Intruder.IndexMadeAnew)),
        new("column added", VfsCalls.Lock | VfsCalls.ShmLock, scene => scene.Intrude(Intruder.ColumnAdded)) { ChangesSchema = true },
        new("write by another", VfsCalls.Lock | VfsCalls.ShmLock, scene => scene.Intrude(Intruder.Write)),
    ];

    private static Fault Result(string name, VfsCalls calls, int code) => new(name, calls, _ => code);

    private static int Interrupt(Scene scene)
    {
        raw.sqlite3_interrupt(scene.Connection.Handle);
        return SqliteCode.Ok;
    }
}
