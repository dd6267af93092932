using System;
using Microsoft.Data.Sqlite;

namespace SkillStash.Schema;

/// <summary>Inserts row after row with one prepared statement.</summary>
internal ref struct RowInserter<TNew>
    where TNew : class, INewRow
{
    private readonly SqliteConnection _connection;
    private readonly Statement _statement;

    public RowInserter(SchemaDatabase database, TableDefinition definition)
    {
        _connection = database.Connection;
        _statement = database.Take(definition.Statements.Insert, definition);
    }

    /// <summary>The number of rows inserted so far.</summary>
    public long Count { get; private set; }

    public void Insert(TNew row)
    {
        ArgumentNullException.ThrowIfNull(row);
        ParameterWriter parameters = new(_statement);
        row.Write(ref parameters);
        parameters.Bind();
        _statement.Step(_connection);
        _statement.Rewind();
        Count++;
    }

    public readonly void Dispose() => _statement.Release();
}
