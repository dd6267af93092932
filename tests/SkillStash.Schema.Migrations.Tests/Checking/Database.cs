using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Data.Sqlite;

namespace SkillStash.Schema.Migrations.Tests.Checking;

/// <summary>Short forms for what the tests ask of a database.</summary>
internal static class Database
{
    /// <summary>The rows of a query, each value as a CLR object or null.</summary>
    public static List<object?[]> Query(this SqliteConnection db, string sql, params object?[] values)
    {
        using SqliteCommand command = db.CreateCommand();
        command.CommandText = sql;
        for (int i = 0; i < values.Length; i++)
        {
            command.Parameters.AddWithValue("?" + (i + 1), values[i] ?? DBNull.Value);
        }

        using SqliteDataReader reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i))]);
        }

        return rows;
    }

    /// <summary>The first column of a query as texts.</summary>
    public static List<string> Texts(this SqliteConnection db, string sql) => [.. db.Query(sql).Select(static row => Convert.ToString(row[0])!)];

    public static string Quote(string name) => "\"" + name.Replace("\"", "\"\"") + "\"";
}
