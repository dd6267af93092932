using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Data.Sqlite;
using SkillStash.Schema.Binding.Tests.Queries;
using SQLitePCL;

namespace SkillStash.Schema.Binding.Tests.Judging;

/// <summary>An empty SQLite database in memory: the judge of what the compiler says.</summary>
internal sealed class LiveDatabase : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:;Pooling=False");

    public LiveDatabase() => _connection.Open();

    /// <summary>Runs a script, parameters being NULL; the message of SQLite where it is refused.</summary>
    public string? Run(string script) =>
        raw.sqlite3_exec(_connection.Handle, script, out string message) == raw.SQLITE_OK ? null : message ?? "refused";

    /// <summary>The rows of a query, each cell as text and NULL as null.</summary>
    public IReadOnlyList<string?[]> Query(string sql, params string[] arguments)
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        for (int i = 0; i < arguments.Length; i++)
        {
            command.Parameters.AddWithValue("$" + (i + 1).ToString(CultureInfo.InvariantCulture), arguments[i]);
        }

        var rows = new List<string?[]>();
        using SqliteDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            rows.Add(Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetString(i)).ToArray());
        }

        return rows;
    }

    /// <summary>The number of a statement's parameters; SQLite's message where it does not compile.</summary>
    public (int Parameters, string? Complaint) Prepare(string sql)
    {
        int result = raw.sqlite3_prepare_v2(_connection.Handle, sql, out sqlite3_stmt statement);
        using (statement)
        {
            return result == raw.SQLITE_OK
                ? (raw.sqlite3_bind_parameter_count(statement), null)
                : (0, raw.sqlite3_errmsg(_connection.Handle).utf8_to_string());
        }
    }

    /// <summary>The columns and parameters of a statement; a parameter without a name is empty, and so is a number that none has.</summary>
    public PreparedQuery Describe(string sql)
    {
        int result = raw.sqlite3_prepare_v2(_connection.Handle, sql, out sqlite3_stmt statement);
        using (statement)
        {
            if (result != raw.SQLITE_OK)
            {
                return new PreparedQuery(raw.sqlite3_errmsg(_connection.Handle).utf8_to_string(), [], []);
            }

            return new PreparedQuery(
                null,
                Enumerable.Range(0, raw.sqlite3_column_count(statement)).Select(i => new PreparedColumn(
                    raw.sqlite3_column_name(statement, i).utf8_to_string(),
                    raw.sqlite3_column_table_name(statement, i).utf8_to_string(),
                    raw.sqlite3_column_origin_name(statement, i).utf8_to_string())).ToArray(),
                Enumerable.Range(1, raw.sqlite3_bind_parameter_count(statement))
                    .Select(i => raw.sqlite3_bind_parameter_name(statement, i).utf8_to_string() is { } name ? name[1..] : "").ToArray());
        }
    }

    public void Dispose() => _connection.Dispose();
}
