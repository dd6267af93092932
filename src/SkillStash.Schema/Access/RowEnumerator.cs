using System;
using System.Collections;
using System.Collections.Generic;

namespace SkillStash.Schema;

/// <summary>Reads one row after the other.</summary>
/// <typeparam name="TRow">The row type.</typeparam>
public struct RowEnumerator<TRow> : IEnumerator<TRow>
    where TRow : class, IRow<TRow>
{
    private readonly ConnectionSession _session;
    private readonly Statement _statement;
    private readonly int _lease;
    private bool _hasEnded;

    internal RowEnumerator(SchemaDatabase database, TableDefinition definition)
    {
        using Turn turn = database.Enter();
        _session = database.Session;
        _statement = _session.Take(definition.Scan, definition);
        _statement.Reader = database;
        _lease = _statement.Lease;
        Current = null!;
    }

    /// <summary>Reads the rows of a statement whose parameters are bound.</summary>
    internal RowEnumerator(SchemaDatabase database, Statement statement)
    {
        _session = database.Session;
        _statement = statement;
        _statement.Reader = database;
        _lease = _statement.Lease;
        Current = null!;
    }

    /// <summary>The enumerator, which can be asked for once.</summary>
    internal readonly RowEnumerator<TRow> Begin()
    {
        using Turn turn = _session.Enter();
        return _statement.Lease == _lease && _statement.InUse && _statement.Begin()
            ? this
            : throw new InvalidOperationException("The rows of a query are read once, while its database is open: call the query again.");
    }

    /// <inheritdoc/>
    public TRow Current { get; private set; }

    readonly object IEnumerator.Current => Current;

    /// <inheritdoc/>
    /// <exception cref="SchemaDataException">A stored value is not what the schema says.</exception>
    /// <exception cref="InvalidOperationException">
    /// The enumerator or its database was disposed, the connection was closed, an earlier call failed, or another thread is using the connection.
    /// </exception>
    public bool MoveNext()
    {
        if (_hasEnded)
        {
            return false;
        }

        using Turn turn = _session.Enter();
        if (_statement.Lease != _lease || !_statement.InUse)
        {
            throw new InvalidOperationException("The enumeration was ended before its last row, or the connection was closed while it ran.");
        }

        if (!_statement.Step())
        {
            _hasEnded = true;
            _statement.Release();
            return false;
        }

        SqliteRowReader reader = new(_statement);
        Current = TRow.Read(ref reader);
        return true;
    }

    /// <summary>Ends the reading.</summary>
    /// <exception cref="InvalidOperationException">Another thread is using the connection.</exception>
    public readonly void Dispose()
    {
        // A statement that is nobody's any more, or somebody else's, will never be this one's again.
        if (_hasEnded || _statement.Lease != _lease)
        {
            return;
        }

        using Turn turn = _session.Enter();
        _statement.Release(_lease);
    }

    /// <summary>Not supported: enumerate again.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public readonly void Reset() => throw new NotSupportedException();
}
