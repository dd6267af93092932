using System;
using System.Runtime.InteropServices;

namespace SkillStash.Schema;

/// <summary>The functions of the native library, called without the layers above: its handles are raw pointers.</summary>
/// <remarks>
/// The library is the very one that Microsoft.Data.Sqlite has loaded. Values are read through sqlite3_column_value and the
/// sqlite3_value functions, which take no mutex: a connection belongs to one thread at a time anyway (c3ref/value). Those that only look
/// into a value that is there, which takes some nanoseconds, are called without letting the garbage collector in.
/// </remarks>
internal static unsafe class NativeSqlite
{
    public const nint Static = 0; // SQLITE_STATIC: the bytes stay where they are until the statement has run
    public const int Ok = 0;
    public const int Error = 1;
    public const int Busy = 5;
    public const int LockedSharedCache = 6 | (1 << 8);
    public const int BusySnapshot = Busy | (2 << 8);
    public const int Interrupted = 9;
    public const int Constraint = 19;
    public const int Row = 100;
    public const int Done = 101;

    public const int HasMoved = 20; // SQLITE_FCNTL_HAS_MOVED

    private const uint PreparePersistent = 1;

    private static readonly nint Library = NativeLibraryLocator.Locate();

    private static readonly delegate* unmanaged[Cdecl]<nint, byte*, int, uint, nint*, byte**, int> PrepareFunction =
        (delegate* unmanaged[Cdecl]<nint, byte*, int, uint, nint*, byte**, int>)Export("sqlite3_prepare_v3");

    public static readonly delegate* unmanaged[Cdecl]<nint, int, byte*, int, nint, int> BindText =
        (delegate* unmanaged[Cdecl]<nint, int, byte*, int, nint, int>)Export("sqlite3_bind_text");

    public static readonly delegate* unmanaged[Cdecl]<nint, int, byte*, int, nint, int> BindBlob =
        (delegate* unmanaged[Cdecl]<nint, int, byte*, int, nint, int>)Export("sqlite3_bind_blob");

    public static readonly delegate* unmanaged[Cdecl]<nint, int> Step = (delegate* unmanaged[Cdecl]<nint, int>)Export("sqlite3_step");
    public static readonly delegate* unmanaged[Cdecl]<nint, int> Reset = (delegate* unmanaged[Cdecl]<nint, int>)Export("sqlite3_reset");
    public static readonly delegate* unmanaged[Cdecl]<nint, int> Finish = (delegate* unmanaged[Cdecl]<nint, int>)Export("sqlite3_finalize");

    public static readonly delegate* unmanaged[Cdecl]<nint, int> ParameterCount =
        (delegate* unmanaged[Cdecl]<nint, int>)Export("sqlite3_bind_parameter_count");

    public static readonly delegate* unmanaged[Cdecl]<nint, int, int> BindNull =
        (delegate* unmanaged[Cdecl]<nint, int, int>)Export("sqlite3_bind_null");

    public static readonly delegate* unmanaged[Cdecl]<nint, int, long, int> BindInt64 =
        (delegate* unmanaged[Cdecl]<nint, int, long, int>)Export("sqlite3_bind_int64");

    public static readonly delegate* unmanaged[Cdecl]<nint, int, double, int> BindDouble =
        (delegate* unmanaged[Cdecl]<nint, int, double, int>)Export("sqlite3_bind_double");

    public static readonly delegate* unmanaged[Cdecl]<nint, int> ColumnCount =
        (delegate* unmanaged[Cdecl]<nint, int>)Export("sqlite3_column_count");

    public static readonly delegate* unmanaged[Cdecl]<nint, int, byte*> ColumnName =
        (delegate* unmanaged[Cdecl]<nint, int, byte*>)Export("sqlite3_column_name");

    public static readonly delegate* unmanaged[Cdecl]<nint, int, nint> ColumnValue =
        (delegate* unmanaged[Cdecl]<nint, int, nint>)Export("sqlite3_column_value");

    public static readonly delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int> ValueType = (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int>)Export("sqlite3_value_type");
    public static readonly delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, long> ValueInt64 = (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, long>)Export("sqlite3_value_int64");
    public static readonly delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int> ValueBytes = (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int>)Export("sqlite3_value_bytes");
    public static readonly delegate* unmanaged[Cdecl]<nint, byte*> ValueText = (delegate* unmanaged[Cdecl]<nint, byte*>)Export("sqlite3_value_text");
    public static readonly delegate* unmanaged[Cdecl]<nint, byte*> ValueBlob = (delegate* unmanaged[Cdecl]<nint, byte*>)Export("sqlite3_value_blob");

    public static readonly delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, double> ValueDouble =
        (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, double>)Export("sqlite3_value_double");

    public static readonly delegate* unmanaged[Cdecl]<nint, int> ExtendedErrorCode =
        (delegate* unmanaged[Cdecl]<nint, int>)Export("sqlite3_extended_errcode");

    public static readonly delegate* unmanaged[Cdecl]<nint, int> InAutoCommit =
        (delegate* unmanaged[Cdecl]<nint, int>)Export("sqlite3_get_autocommit");

    public static readonly delegate* unmanaged[Cdecl]<nint, void> Interrupt =
        (delegate* unmanaged[Cdecl]<nint, void>)Export("sqlite3_interrupt");

    public static readonly delegate* unmanaged[Cdecl]<nint, long> Changes = (delegate* unmanaged[Cdecl]<nint, long>)Export("sqlite3_changes64");

    public static readonly delegate* unmanaged[Cdecl]<nint, long> LastRowId = (delegate* unmanaged[Cdecl]<nint, long>)Export("sqlite3_last_insert_rowid");

    public static readonly delegate* unmanaged[Cdecl]<nint, int> IsReadOnly = (delegate* unmanaged[Cdecl]<nint, int>)Export("sqlite3_stmt_readonly");

    public static readonly delegate* unmanaged[Cdecl]<nint, int, int> BusyTimeout =
        (delegate* unmanaged[Cdecl]<nint, int, int>)Export("sqlite3_busy_timeout");

    public static readonly delegate* unmanaged[Cdecl]<nint, byte*, int, int*, int*, int> Checkpoint =
        (delegate* unmanaged[Cdecl]<nint, byte*, int, int*, int*, int>)Export("sqlite3_wal_checkpoint_v2");

    public static readonly delegate* unmanaged[Cdecl]<nint, delegate* unmanaged[Cdecl]<nint, nint, byte*, int, int>, nint, nint> WalHook =
        (delegate* unmanaged[Cdecl]<nint, delegate* unmanaged[Cdecl]<nint, nint, byte*, int, int>, nint, nint>)Export("sqlite3_wal_hook");

    public static readonly delegate* unmanaged[Cdecl]<nint, byte*, int, void*, int> FileControl =
        (delegate* unmanaged[Cdecl]<nint, byte*, int, void*, int>)Export("sqlite3_file_control");

    /// <summary>The name of the table that a result column comes from, or null. Only libraries built with column metadata have it.</summary>
    public static readonly delegate* unmanaged[Cdecl]<nint, int, byte*> ColumnTableName =
        (delegate* unmanaged[Cdecl]<nint, int, byte*>)OptionalExport("sqlite3_column_table_name");

    /// <summary>Prepares a statement that will be kept, outside the lookaside memory that other statements need (c3ref/c_prepare_dont_log).</summary>
    public static int Prepare(nint connection, ReadOnlySpan<byte> sql, out nint statement)
    {
        nint prepared = 0;
        int result;
        fixed (byte* text = sql)
        {
            result = PrepareFunction(connection, text, sql.Length, PreparePersistent, &prepared, null);
        }

        statement = prepared;
        return result;
    }

    private static nint Export(string name) => NativeLibrary.GetExport(Library, name);

    private static nint OptionalExport(string name) => NativeLibrary.TryGetExport(Library, name, out nint address) ? address : 0;
}
