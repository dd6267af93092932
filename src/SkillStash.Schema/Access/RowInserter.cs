using System;
using Microsoft.Data.Sqlite;

namespace SkillStash.Schema;

/// <summary>Inserts row after row with one prepared statement, and all of them or none.</summary>
internal ref struct RowInserter<TNew>
    where TNew : class, INewRow<TNew>
{
    private readonly Statement _statement;
    private TransactionScope _scope;
    private TransactionScope _mark;
    private long _count;

    /// <summary>Takes the write lock.</summary>
    /// <param name="session">The connection's session.</param>
    /// <param name="definition">The table.</param>
    /// <param name="isLazy">Whether the rows come from code that runs between them, and may use the same connection.</param>
    public RowInserter(ConnectionSession session, TableDefinition definition, bool isLazy)
    {
        _scope = TransactionScope.Begin(session);
        try
        {
            // A savepoint is gone with its transaction, even if another one has been begun in its place.
            _mark = isLazy && !_scope.IsNested ? TransactionScope.Begin(session) : default;
            _statement = session.Take(definition.InsertOnly!, definition);
        }
        catch
        {
            _mark.Dispose();
            _scope.Dispose();
            throw;
        }
    }

    public void Insert(TNew row)
    {
        ArgumentNullException.ThrowIfNull(row);
        RequireScope();
        _statement.Cache.Session.Cancellation.ThrowIfCancellationRequested();
        ParameterWriter parameters = new(_statement, TNew.Columns);
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
        try
        {
            _mark.Commit();
        }
        catch (SqliteException noSuchSavepoint) when (noSuchSavepoint.SqliteErrorCode == NativeSqlite.Error)
        {
            throw Ended(noSuchSavepoint);
        }

        _scope.Commit();
        return _count;
    }

    public void Dispose()
    {
        _statement.Release();
        _mark.Dispose();
        _scope.Dispose();
    }

    private readonly void RequireScope()
    {
        if (!_scope.IsOpen)
        {
            throw Ended(cause: null);
        }
    }

    private static InvalidOperationException Ended(SqliteException? cause) =>
        new("The transaction in which the rows are inserted was ended, or the connection closed, while they were enumerated.", cause);
}
