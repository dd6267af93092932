using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace SkillStash.Schema.Load.Tests;

/// <summary>What a connection's native handle has open, whoever opened it.</summary>
internal static class NativeHandle
{
    private const string Library = "e_sqlite3";

    /// <summary>The statements that have begun and not ended: a running SELECT holds its lock.</summary>
    public static int RunningStatements(SqliteConnection connection) => Count(connection, running: true);

    /// <summary>The prepared statements.</summary>
    public static int Statements(SqliteConnection connection) => Count(connection, running: false);

    private static int Count(SqliteConnection connection, bool running)
    {
        nint handle = connection.Handle!.DangerousGetHandle();
        int count = 0;
        for (nint statement = NextStatement(handle, 0); statement != 0; statement = NextStatement(handle, statement))
        {
            count += !running || IsBusy(statement) != 0 ? 1 : 0;
        }

        return count;
    }

    [DllImport(Library, EntryPoint = "sqlite3_next_stmt", CallingConvention = CallingConvention.Cdecl)]
    private static extern nint NextStatement(nint connection, nint statement);

    [DllImport(Library, EntryPoint = "sqlite3_stmt_busy", CallingConvention = CallingConvention.Cdecl)]
    private static extern int IsBusy(nint statement);
}
