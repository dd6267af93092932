using System;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SkillStash.Schema.CompilerBenchmarks;

/// <summary>SQLite's own front-end over the same text.</summary>
internal sealed class PreparedBySqlite : IDisposable
{
    private readonly byte[] _script;
    private readonly SqliteConnection _connection = new("Data Source=:memory:;Pooling=False");

    /// <param name="script">What is prepared.</param>
    /// <param name="schema">What is run before, once.</param>
    public PreparedBySqlite(string script, string schema = "")
    {
        _script = Encoding.UTF8.GetBytes(script);
        _connection.Open();
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = schema;
        command.ExecuteNonQuery();
    }

    /// <summary>Compiles every statement and runs none, so that the tables of the script never come to be.</summary>
    public void Prepare()
    {
        ReadOnlySpan<byte> rest = _script;
        while (!rest.IsEmpty)
        {
            int result = raw.sqlite3_prepare_v2(_connection.Handle, rest, out sqlite3_stmt statement, out ReadOnlySpan<byte> tail);
            statement.Dispose();
            SqliteException.ThrowExceptionForRC(result, _connection.Handle);
            rest = tail;
        }
    }

    public void Dispose() => _connection.Dispose();
}
