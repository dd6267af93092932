using System;

namespace SkillStash.Schema;

/// <summary>Inserts row after row with one prepared statement, and all of them or none.</summary>
internal ref struct RowInserter<TNew>
    where TNew : class, INewRow
{
    private readonly Statement _statement;
    private TransactionScope _scope;
    private long _count;

    public RowInserter(ConnectionSession session, TableDefinition definition)
    {
        _scope = TransactionScope.Begin(session);
        try
        {
            _statement = session.Take(definition.Statements.Insert, definition);
        }
        catch
        {
            _scope.Dispose();
            throw;
        }
    }

    public void Insert(TNew row)
    {
        ArgumentNullException.ThrowIfNull(row);
        RequireScope();
        ParameterWriter parameters = new(_statement);
        row.Write(ref parameters);
        parameters.Bind();
        _statement.RunToEnd();
        _count += _statement.Changes;
        _statement.Rewind();
    }

    /// <summary>Keeps the rows.</summary>
    /// <returns>The number of rows inserted.</returns>
    public long Commit()
    {
        RequireScope();
        _scope.Commit();
        return _count;
    }

    public void Dispose()
    {
        _statement.Release();
        _scope.Dispose();
    }

    // Rows may come from code that uses the same connection.
    private readonly void RequireScope()
    {
        if (!_scope.IsOpen)
        {
            throw new InvalidOperationException("The transaction in which the rows are inserted was ended, or the connection closed, while they were enumerated.");
        }
    }
}
