using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Data.Sqlite;
using SkillStash.Registry;
using SQLitePCL;

namespace SkillStash.Schema.Integration.Tests;

/// <summary>A registry in memory that remembers every statement that ran on it.</summary>
internal sealed class LiveDatabase : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly HashSet<string> _statements = [];
    private readonly strdelegate_trace _trace;

    public LiveDatabase()
    {
        _connection = new SqliteConnection("Data Source=:memory:");
        _connection.Open();
        Db = new RegistryDatabase(_connection);
        Db.CreateSchema();
        _trace = (_, statement) => _statements.Add(statement);
    }

    public RegistryDatabase Db { get; }

    /// <summary>What ran since <see cref="Trace"/>, with the values in place of parameters.</summary>
    public IReadOnlyCollection<string> Statements => _statements;

    public void Trace() => raw.sqlite3_trace(_connection.Handle, _trace, null);

    public List<string> Plan(string sql) => [.. Query("EXPLAIN QUERY PLAN " + sql).Select(row => (string)row[3])];

    public List<object[]> Query(string sql, params object[] parameters)
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        for (int i = 0; i < parameters.Length; i++)
        {
            command.Parameters.AddWithValue("?" + (i + 1), parameters[i]);
        }

        using SqliteDataReader reader = command.ExecuteReader();
        var rows = new List<object[]>();
        while (reader.Read())
        {
            object[] row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return rows;
    }

    public void Execute(string sql) => Query(sql);

    public void Dispose()
    {
        Db.Dispose();
        _connection.Dispose();
    }
}
