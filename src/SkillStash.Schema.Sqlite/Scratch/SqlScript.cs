using System;
using System.Text;
using System.Threading;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SkillStash.Schema.Sqlite.Scratch;

/// <summary>Runs a script of SQL statements one by one, and knows where the one stands that fails.</summary>
internal static class SqlScript
{
    /// <summary>Runs all statements of <paramref name="script"/>; rows that they return are ignored.</summary>
    /// <exception cref="SqlScriptException">SQLite refuses a statement; those before it have been run.</exception>
    public static void Execute(SqliteConnection connection, string script) => ExecuteUntil(CancellationToken.None, connection, script);

    /// <summary>Runs the statements of <paramref name="script"/> as <see cref="Execute"/> does, and looks at a token before each.</summary>
    /// <exception cref="SqlScriptException">SQLite refuses a statement; those before it have been run.</exception>
    /// <exception cref="OperationCanceledException">It is cancelled; the statements before have been run.</exception>
    public static void ExecuteUntil(CancellationToken cancellation, SqliteConnection connection, string script)
    {
        byte[] utf8 = Terminated(script);
        int end = utf8.Length - 1, start = 0;
        while (start < end)
        {
            cancellation.ThrowIfCancellationRequested();
            int result = raw.sqlite3_prepare_v2(
                connection.Handle, utf8.AsSpan(start), out sqlite3_stmt statement, out ReadOnlySpan<byte> rest);
            using (statement)
            {
                // Blanks and comments make no statement.
                if (result == raw.SQLITE_OK && !statement.IsInvalid)
                {
                    result = Run(statement);
                }

                if (result != raw.SQLITE_OK)
                {
                    throw new SqlScriptException(raw.sqlite3_errmsg(connection.Handle).utf8_to_string(), result, Offset(start));
                }
            }

            if (rest.Length == utf8.Length - start)
            {
                throw new SqlScriptException("a NUL character, at which SQLite stops reading", raw.SQLITE_ERROR, Offset(start));
            }

            start = utf8.Length - rest.Length;
        }

        int Offset(int index) => Encoding.UTF8.GetCharCount(utf8, 0, index);
    }

    // SQLite reads in place what ends in a NUL that is counted in, and copies anything else, which would be the whole rest of the script
    // for each statement (c3ref/prepare).
    private static byte[] Terminated(string script)
    {
        byte[] utf8 = new byte[Encoding.UTF8.GetByteCount(script) + 1];
        Encoding.UTF8.GetBytes(script, utf8);
        return utf8;
    }

    private static int Run(sqlite3_stmt statement)
    {
        int result;
        do
        {
            result = raw.sqlite3_step(statement);
        }
        while (result == raw.SQLITE_ROW);

        return result == raw.SQLITE_DONE ? raw.SQLITE_OK : result;
    }
}
