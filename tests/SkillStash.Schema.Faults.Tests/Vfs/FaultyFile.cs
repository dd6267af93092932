using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SkillStash.Schema.Faults.Tests;

/// <summary>The files of <see cref="FaultyVfs"/>. The file of SQLite's own VFS lies behind each.</summary>
internal static unsafe class FaultyFile
{
    /// <summary>The room before the real file, which must be aligned.</summary>
    public const int Offset = 16;

    private const int Exclusive = 4;
    private const int LocksShm = 2; // SQLITE_SHM_LOCK

    public static readonly SqliteFileMethods* Methods = MakeMethods();

    public static SqliteFile* Real(SqliteFile* file) => (SqliteFile*)((byte*)file + Offset);

    private static SqliteFileMethods* MakeMethods()
    {
        SqliteFileMethods* methods = (SqliteFileMethods*)NativeMemory.Alloc((nuint)sizeof(SqliteFileMethods));
        *methods = new SqliteFileMethods
        {
            Version = 2,
            Close = &Close,
            Read = &Read,
            Write = &Write,
            Truncate = &Truncate,
            Sync = &Sync,
            FileSize = &FileSize,
            Lock = &Lock,
            Unlock = &Unlock,
            CheckReservedLock = &CheckReservedLock,
            FileControl = &FileControl,
            SectorSize = &SectorSize,
            DeviceCharacteristics = &DeviceCharacteristics,
            ShmMap = &ShmMap,
            ShmLock = &ShmLock,
            ShmBarrier = &ShmBarrier,
            ShmUnmap = &ShmUnmap,
        };
        return methods;
    }

    private static SqliteFileMethods* RealMethods(SqliteFile* file) => Real(file)->Methods;

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Close(SqliteFile* file) => RealMethods(file)->Close(Real(file));

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Read(SqliteFile* file, byte* buffer, int count, long offset)
    {
        int fault = Injector.Meet(VfsCalls.Read);
        // A read that fails may have read a part.
        int result = RealMethods(file)->Read(Real(file), buffer, fault == 0 ? count : count / 2, offset);
        return fault == 0 ? result : fault;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Write(SqliteFile* file, byte* buffer, int count, long offset)
    {
        int fault = Injector.Meet(VfsCalls.Write);
        // A write that fails may have written a part.
        int result = RealMethods(file)->Write(Real(file), buffer, fault == 0 ? count : count / 2, offset);
        return fault == 0 ? result : fault;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Truncate(SqliteFile* file, long size) =>
        Injector.Meet(VfsCalls.Truncate) is not 0 and int fault ? fault : RealMethods(file)->Truncate(Real(file), size);

    // No power is lost here, so that the disk need not be waited for.
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Sync(SqliteFile* file, int flags) => Injector.Meet(VfsCalls.Sync);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int FileSize(SqliteFile* file, long* size) =>
        Injector.Meet(VfsCalls.FileSize) is not 0 and int fault ? fault : RealMethods(file)->FileSize(Real(file), size);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Lock(SqliteFile* file, int level) =>
        Injector.Meet(level == Exclusive ? VfsCalls.LockExclusive : VfsCalls.Lock) is not 0 and int fault ? fault : RealMethods(file)->Lock(Real(file), level);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Unlock(SqliteFile* file, int level) => RealMethods(file)->Unlock(Real(file), level);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int CheckReservedLock(SqliteFile* file, int* reserved) =>
        Injector.Meet(VfsCalls.CheckReservedLock) is not 0 and int fault ? fault : RealMethods(file)->CheckReservedLock(Real(file), reserved);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int FileControl(SqliteFile* file, int operation, nint argument) =>
        RealMethods(file)->FileControl(Real(file), operation, argument);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int SectorSize(SqliteFile* file) => RealMethods(file)->SectorSize(Real(file));

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int DeviceCharacteristics(SqliteFile* file) => RealMethods(file)->DeviceCharacteristics(Real(file));

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int ShmMap(SqliteFile* file, int region, int size, int extend, nint* address) =>
        Injector.Meet(VfsCalls.ShmMap) is not 0 and int fault ? fault : RealMethods(file)->ShmMap(Real(file), region, size, extend, address);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int ShmLock(SqliteFile* file, int offset, int count, int flags) =>
        (flags & LocksShm) != 0 && Injector.Meet(VfsCalls.ShmLock) is not 0 and int fault
            ? fault
            : RealMethods(file)->ShmLock(Real(file), offset, count, flags);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void ShmBarrier(SqliteFile* file) => RealMethods(file)->ShmBarrier(Real(file));

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int ShmUnmap(SqliteFile* file, int delete) => RealMethods(file)->ShmUnmap(Real(file), delete);
}
