using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using SQLitePCL;

namespace SkillStash.Schema.Generator.Tests.Values.Walking;

/// <summary>A connection by SQLite's own functions: texts are bound and read to their last byte, and nothing is converted.</summary>
internal sealed class PlainDatabase(sqlite3 handle) : IDisposable
{
    private readonly Dictionary<string, sqlite3_stmt> _statements = [];

    /// <summary>Whether a transaction is open.</summary>
    public bool IsInTransaction => raw.sqlite3_get_autocommit(handle) == 0;

    /// <summary>Runs a script.</summary>
    public void Script(string sql)
    {
        if (raw.sqlite3_exec(handle, sql) != raw.SQLITE_OK)
        {
            throw new InvalidOperationException($"{raw.sqlite3_errmsg(handle).utf8_to_string()} in {sql}");
        }
    }

    /// <summary>Runs a statement that changes something.</summary>
    /// <returns>The rows that it changed, and SQLite's code; 0 where nothing failed.</returns>
    public (long Changes, int Code) Run(string sql, params IEnumerable<object?> values)
    {
        sqlite3_stmt statement = Begin(sql, values);
        int code;
        while ((code = raw.sqlite3_step(statement)) == raw.SQLITE_ROW)
        {
        }

        code = code == raw.SQLITE_DONE ? 0 : raw.sqlite3_extended_errcode(handle);
        raw.sqlite3_reset(statement);
        return (raw.sqlite3_changes(handle), code);
    }

    /// <summary>The rows of a query, each as the texts of its values.</summary>
    public string[][] Rows(string sql, params IEnumerable<object?> values)
    {
        sqlite3_stmt statement = Begin(sql, values);
        List<string[]> rows = [];
        int code;
        while ((code = raw.sqlite3_step(statement)) == raw.SQLITE_ROW)
        {
            string[] row = new string[raw.sqlite3_column_count(statement)];
            for (int i = 0; i < row.Length; i++)
            {
                row[i] = Text(Value(statement, i));
            }

            rows.Add(row);
        }

        string message = raw.sqlite3_errmsg(handle).utf8_to_string();
        raw.sqlite3_reset(statement);
        return code == raw.SQLITE_DONE ? [.. rows] : throw new InvalidOperationException($"{message} in {sql}");
    }

    /// <summary>A stored value as a text that no other value has.</summary>
    public static string Text(object? value) => value switch
    {
        null => "null",
        long integer => integer.ToString(CultureInfo.InvariantCulture),
        double real => $"real {real.ToString("R", CultureInfo.InvariantCulture)}",
        byte[] bytes => $"x'{Convert.ToHexString(bytes)}'",
        _ => $"'{value}'",
    };

    public void Dispose()
    {
        foreach (sqlite3_stmt statement in _statements.Values)
        {
            statement.Dispose();
        }
    }

    private sqlite3_stmt Begin(string sql, IEnumerable<object?> values)
    {
        if (!_statements.TryGetValue(sql, out sqlite3_stmt? statement))
        {
            if (raw.sqlite3_prepare_v2(handle, sql, out statement) != raw.SQLITE_OK)
            {
                throw new InvalidOperationException($"{raw.sqlite3_errmsg(handle).utf8_to_string()} in {sql}");
            }

            _statements.Add(sql, statement);
        }

        int index = 0;
        foreach (object? value in values)
        {
            Bind(statement, ++index, value);
        }

        return statement;
    }

    private static void Bind(sqlite3_stmt statement, int index, object? value)
    {
        int code = value switch
        {
            null => raw.sqlite3_bind_null(statement, index),
            long integer => raw.sqlite3_bind_int64(statement, index, integer),
            double real => raw.sqlite3_bind_double(statement, index, real),
            byte[] { Length: 0 } => raw.sqlite3_bind_zeroblob(statement, index, 0),
            byte[] bytes => raw.sqlite3_bind_blob(statement, index, bytes),
            string text => raw.sqlite3_bind_text(statement, index, Encoding.UTF8.GetBytes(text).AsSpan()),
            _ => throw new ArgumentException($"{value.GetType()} is nothing that SQLite stores."),
        };
        if (code != raw.SQLITE_OK)
        {
            throw new InvalidOperationException($"{value} cannot be bound: {code}.");
        }
    }

    private static object? Value(sqlite3_stmt statement, int index) => raw.sqlite3_column_type(statement, index) switch
    {
        raw.SQLITE_INTEGER => raw.sqlite3_column_int64(statement, index),
        raw.SQLITE_FLOAT => raw.sqlite3_column_double(statement, index),
        raw.SQLITE_TEXT => Encoding.UTF8.GetString(raw.sqlite3_column_blob(statement, index)),
        raw.SQLITE_BLOB => raw.sqlite3_column_blob(statement, index).ToArray(),
        _ => null,
    };
}
