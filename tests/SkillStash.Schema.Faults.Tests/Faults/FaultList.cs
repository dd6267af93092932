using System.Collections.Generic;
using System.Linq;
using SQLitePCL;

namespace SkillStash.Schema.Faults.Tests;

/// <summary>All faults of the matrix.</summary>
/// <remarks>A short read is not among them: to SQLite it is the end of the file, and no error (c3ref/io_methods).</remarks>
internal static class FaultList
{
    private const VfsCalls Locks = VfsCalls.Lock | VfsCalls.LockExclusive | VfsCalls.ShmLock;
    private const VfsCalls Disk = VfsCalls.Open | VfsCalls.Delete | VfsCalls.Access | VfsCalls.Read | VfsCalls.Write | VfsCalls.Truncate
        | VfsCalls.Sync | VfsCalls.FileSize;

    private static readonly Fault BusyOnce = Result("BUSY once", Locks, SqliteCode.Busy) with { IsOvercome = true };
    private static readonly Fault Interrupt = new("INTERRUPT in the VFS", VfsCalls.AllOfVfs, Interrupted);
    private static readonly Fault IoErrWrite = Result("IOERR write", VfsCalls.Write, SqliteCode.IoErrWrite);
    private static readonly Fault DiskGone = Result("IOERR of all", Disk, SqliteCode.IoErr) with { Duration = Duration.Call, Doubt = Doubt.WhenKilled };

    public static IReadOnlyList<Fault> All { get; } = [.. Locked(), .. OfDisk(), .. OfOthers(), .. AfterBusy()];

    private static IEnumerable<Fault> Locked() =>
    [
        BusyOnce,
        Result("BUSY", Locks, SqliteCode.Busy) with { Duration = Duration.Call, IsWaitedFor = true },
        Result("BUSY by readers", VfsCalls.LockExclusive, SqliteCode.Busy) with { Duration = Duration.Call, IsWaitedFor = true },
        Result("LOCKED", Locks, SqliteCode.Locked),
    ];

    private static IEnumerable<Fault> OfDisk() =>
    [
        Result("FULL write", VfsCalls.Write, SqliteCode.Full),
        Result("FULL write, lasting", VfsCalls.Write, SqliteCode.Full) with { Duration = Duration.Trial },
        Result("FULL sync", VfsCalls.Sync, SqliteCode.Full) with { Doubt = Doubt.WhenKilled },
        Result("FULL truncate", VfsCalls.Truncate, SqliteCode.Full) with { Doubt = Doubt.WhenSpilled },
        Result("IOERR read", VfsCalls.Read, SqliteCode.IoErrRead),
        IoErrWrite,
        Result("IOERR sync", VfsCalls.Sync, SqliteCode.IoErrFsync) with { Doubt = Doubt.WhenKilled },
        Result("IOERR truncate", VfsCalls.Truncate, SqliteCode.IoErrTruncate) with { Doubt = Doubt.WhenSpilled },
        Result("IOERR delete", VfsCalls.Delete, SqliteCode.IoErrDelete),
        Result("IOERR delete, lasting", VfsCalls.Delete, SqliteCode.IoErrDelete) with { Duration = Duration.Call },
        Result("IOERR folder sync", VfsCalls.Delete, SqliteCode.IoErrDirFsync) with { Doubt = Doubt.Always },
        Result("IOERR file size", VfsCalls.FileSize, SqliteCode.IoErrFstat),
        Result("IOERR access", VfsCalls.Access, SqliteCode.IoErrAccess),
        Result("IOERR lock", VfsCalls.Lock | VfsCalls.LockExclusive, SqliteCode.IoErrLock),
        Result("IOERR reserved lock", VfsCalls.CheckReservedLock, SqliteCode.IoErrCheckReservedLock),
        Result("IOERR shm map", VfsCalls.ShmMap, SqliteCode.IoErrShmMap),
        Result("IOERR shm lock", VfsCalls.ShmLock, SqliteCode.IoErrShmLock),
        Result("CANTOPEN", VfsCalls.Open, SqliteCode.CantOpen),
        DiskGone,
        DiskGone with { Name = "IOERR of all, lasting", Duration = Duration.Trial },
    ];

    private static IEnumerable<Fault> OfOthers() =>
    [
        Interrupt,
        new("INTERRUPT at a tick", VfsCalls.Tick, Interrupted),
        new("index made anew", Locks, scene => scene.Intrude(Intruder.IndexMadeAnew)),
        new("column added", Locks, scene => scene.Intrude(Intruder.ColumnAdded)) { ChangesSchema = true },
        new("write by another", Locks, scene => scene.Intrude(Intruder.Write)),
    ];

    // A run that is tried again takes other ways, which meet faults of their own.
    private static IEnumerable<Fault> AfterBusy() =>
    [
        .. Enumerable.Range(1, 6).Select(distance => BusyOnce.Then(BusyOnce, distance)),
        .. new[] { 1, 2, 4, 8, 16, 32 }.SelectMany(distance => new[] { IoErrWrite, Interrupt, DiskGone }.Select(next => BusyOnce.Then(next, distance))),
    ];

    private static Fault Result(string name, VfsCalls calls, int code) => new(name, calls, _ => code);

    private static int Interrupted(Scene scene)
    {
        raw.sqlite3_interrupt(scene.Connection.Handle);
        return SqliteCode.Ok;
    }
}
