using System;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace SkillStash.Schema.Faults.Tests;

/// <summary>A VFS around SQLite's own that asks the thread's <see cref="Injector"/> before each call (vfs, "VFS shims").</summary>
internal static unsafe class FaultyVfs
{
    public const string Name = "faulty";

    private const int MillisecondsOfDay = 86_400_000;
    private const long FirstMillisecond = (2_461_041L * MillisecondsOfDay) + (MillisecondsOfDay / 2); // 2026-01-01 in Julian days

    private static SqliteVfs* _real;

    /// <summary>Makes the VFS known to the library that Microsoft.Data.Sqlite uses. Connections name it with the keyword Vfs.</summary>
    [ModuleInitializer]
    internal static void Register()
    {
        Batteries_V2.Init();
        Assembly provider = typeof(SQLite3Provider_e_sqlite3).Assembly;
        nint library = NativeLibrary.Load(raw.GetNativeLibraryName(), provider, searchPath: null);
        var find = (delegate* unmanaged[Cdecl]<byte*, SqliteVfs*>)NativeLibrary.GetExport(library, "sqlite3_vfs_find");
        var register = (delegate* unmanaged[Cdecl]<SqliteVfs*, int, int>)NativeLibrary.GetExport(library, "sqlite3_vfs_register");

        _real = find(null);
        SqliteVfs* vfs = (SqliteVfs*)NativeMemory.Alloc((nuint)sizeof(SqliteVfs));
        *vfs = *_real; // what is not replaced below takes no notice of the VFS that it is called on
        vfs->Version = 2;
        vfs->FileSize += FaultyFile.Offset;
        vfs->Name = (byte*)Marshal.StringToCoTaskMemUTF8(Name);
        vfs->Open = &Open;
        vfs->Delete = &Delete;
        vfs->Access = &Access;
        vfs->Sleep = &Sleep;
        vfs->CurrentTimeInt64 = &CurrentTime;
        if (register(vfs, 0) is not SqliteCode.Ok and int result)
        {
            throw new InvalidOperationException($"SQLite does not take the VFS: {result}");
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Open(SqliteVfs* vfs, byte* path, SqliteFile* file, int flags, int* outFlags)
    {
        file->Methods = null; // nothing to close, should it fail
        if (Injector.Meet(VfsCalls.Open) is not 0 and int fault)
        {
            return fault;
        }

        SqliteFile* real = FaultyFile.Real(file);
        int result = _real->Open(_real, path, real, flags, outFlags);
        file->Methods = real->Methods is null ? null : FaultyFile.Methods;
        return result;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Delete(SqliteVfs* vfs, byte* path, int syncFolder)
    {
        int fault = Injector.Meet(VfsCalls.Delete);
        // The folder is synchronized after the file is gone.
        return fault is not 0 and not SqliteCode.IoErrDirFsync ? fault
            : _real->Delete(_real, path, 0) is not 0 and int result ? result : fault;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Access(SqliteVfs* vfs, byte* path, int flags, int* found) =>
        Injector.Meet(VfsCalls.Access) is not 0 and int fault ? fault : _real->Access(_real, path, flags, found);

    // SQLite itself sleeps between tries in WAL mode, for ten seconds in all: nobody is waited for here.
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Sleep(SqliteVfs* vfs, int microseconds) => microseconds;

    // Each run of a statement has a second of its own: CURRENT_TIMESTAMP tells which run a row comes from.
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int CurrentTime(SqliteVfs* vfs, long* milliseconds)
    {
        *milliseconds = FirstMillisecond + (1000L * Injector.NextSecond());
        return SqliteCode.Ok;
    }
}
