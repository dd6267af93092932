using System;
using System.Collections;
using System.Collections.Generic;
using Microsoft.Data.Sqlite;

namespace SkillStash.Schema;

/// <summary>Reads one row after the other.</summary>
/// <typeparam name="TRow">The row type.</typeparam>
public struct RowEnumerator<TRow> : IEnumerator<TRow>
    where TRow : class, IRow<TRow>
{
    private readonly SqliteConnection _connection;
    private readonly Statement _statement;
    private readonly int _lease;

    internal RowEnumerator(SchemaDatabase database, TableDefinition definition)
    {
        _connection = database.Connection;
        _statement = database.Take(definition.Statements.Scan, definition);
        _lease = _statement.Lease;
        Current = null!;
    }

    /// <inheritdoc/>
    public TRow Current { get; private set; }

    readonly object IEnumerator.Current => Current;

    /// <inheritdoc/>
    /// <exception cref="SchemaDataException">A stored value is not what the schema says.</exception>
    /// <exception cref="InvalidOperationException">The connection was closed, or the enumeration has ended.</exception>
    public bool MoveNext()
    {
        if (_connection.Handle != _statement.Cache.Connection || _statement.Lease != _lease || !_statement.InUse)
        {
            throw new InvalidOperationException("The enumeration has ended, or the connection was closed while it ran.");
        }

        if (!_statement.Step(_connection))
        {
            return false;
        }

        SqliteRowReader reader = new(_statement);
        Current = TRow.Read(ref reader);
        return true;
    }

    /// <summary>Ends the reading.</summary>
    public readonly void Dispose() => _statement.Release(_lease);

    /// <summary>Not supported: enumerate again.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public readonly void Reset() => throw new NotSupportedException();
}
