using System.Collections.Generic;
using Microsoft.Data.Sqlite;

namespace SkillStash.Schema.Faults.Tests;

/// <summary>Connections of Microsoft.Data.Sqlite and nothing else, through SQLite's own VFS.</summary>
internal static class Plain
{
    public static SqliteConnection Open(string path)
    {
        SqliteConnection connection = new($"Data Source={path};Pooling=False;Default Timeout=1");
        connection.Open();
        Execute(connection, "PRAGMA synchronous = OFF"); // no power is lost here
        return connection;
    }

    public static void Execute(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public static List<object[]> Query(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using SqliteDataReader reader = command.ExecuteReader();
        List<object[]> rows = [];
        while (reader.Read())
        {
            object[] row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return rows;
    }
}
