using System;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace SkillStash.Schema;

/// <summary>A transaction of a <see cref="SchemaDatabase"/>; one that is begun within another is a savepoint in it.</summary>
/// <remarks>
/// Disposing without <see cref="Commit"/> takes back what was written in it, and in those within it. Only the commit of the outermost makes
/// anything permanent. Commands of Microsoft.Data.Sqlite take it where they ask for a <see cref="SqliteTransaction"/>.
/// </remarks>
public sealed class DatabaseTransaction : IDisposable
{
    private static readonly SqlText SavepointText = new("SAVEPOINT skillstash_transaction");
    private static readonly SqlText ReleaseText = new("RELEASE skillstash_transaction");

    private readonly ConnectionSession _session;
    private readonly DatabaseTransaction? _outer;
    private readonly SqliteTransaction? _transaction; // null for a savepoint
    private bool _hasEnded;

    private DatabaseTransaction(ConnectionSession session, SqliteTransaction? transaction)
    {
        _session = session;
        _outer = session.Innermost;
        _transaction = transaction;
    }

    /// <summary>The transaction, for commands of Microsoft.Data.Sqlite that run in it.</summary>
    /// <exception cref="InvalidOperationException">The transaction is within another.</exception>
    [return: NotNullIfNotNull(nameof(transaction))]
    public static implicit operator SqliteTransaction?(DatabaseTransaction? transaction) => transaction is null
        ? null
        : transaction._transaction ?? throw new InvalidOperationException(
            "A transaction within another is a savepoint: give commands the outermost one, and keep this one as a DatabaseTransaction.");

    /// <summary>Keeps what was written: for good, or until the transaction around it is taken back.</summary>
    /// <exception cref="InvalidOperationException">It has ended, a transaction within it is open, or another thread is using the connection.</exception>
    /// <exception cref="SqliteException">SQLite cannot commit, for example because a foreign key that is checked late has no target. It is open still.</exception>
    /// <exception cref="OperationCanceledException">The calls of the database are cancelled. It is open still.</exception>
    public void Commit()
    {
        using Turn turn = _session.Enter();
        RequireInnermost();
        _session.Cancellation.ThrowIfCancellationRequested();
        if (_transaction is null)
        {
            _session.Run(ReleaseText);
        }
        else
        {
            CommitOutermost(_transaction);
        }

        End();
    }

    /// <summary>Takes back what was written in it.</summary>
    /// <exception cref="InvalidOperationException">It has ended, a transaction within it is open, or another thread is using the connection.</exception>
    public void Rollback()
    {
        using Turn turn = _session.Enter();
        RequireInnermost();
        TakeBack();
    }

    /// <summary>Takes back what was written in it, unless it has ended.</summary>
    /// <exception cref="InvalidOperationException">Another thread is using the connection.</exception>
    public void Dispose()
    {
        if (_hasEnded)
        {
            return;
        }

        using Turn turn = _session.Enter();
        if (_hasEnded)
        {
            return;
        }

        while (_session.Innermost is { } inner && inner != this)
        {
            inner.End();
        }

        TakeBack();
    }

    /// <summary>Begins one, within the innermost that is open.</summary>
    internal static DatabaseTransaction Begin(ConnectionSession session)
    {
        SqliteTransaction? transaction = null;
        if (session.InAutoCommit)
        {
            session.RequireTransaction();
            while (session.Innermost is { } ended)
            {
                ended.End(); // by a command, or as a SqliteTransaction
            }

            transaction = session.BeginTransaction();
        }
        else
        {
            session.Run(SavepointText);
        }

        return session.Innermost = new DatabaseTransaction(session, transaction);
    }

    private void CommitOutermost(SqliteTransaction transaction)
    {
        try
        {
            transaction.Commit();
        }
        catch (SqliteException interrupted) when (interrupted.SqliteErrorCode == NativeSqlite.Interrupted && _session.Cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException(interrupted.Message, interrupted, _session.Cancellation);
        }
    }

    private void RequireInnermost()
    {
        if (_hasEnded)
        {
            throw new InvalidOperationException("The transaction has ended.");
        }

        if (_session.Innermost != this)
        {
            throw new InvalidOperationException("A transaction within this one is open: commit it, or dispose it, before this one ends.");
        }
    }

    private void TakeBack()
    {
        try
        {
            if (_transaction is not null)
            {
                _session.Rollback();
                _transaction.Dispose(); // has been told
            }
            else if (!_session.InAutoCommit
                && !(_session.TryRun("ROLLBACK TO skillstash_transaction"u8) && _session.TryRun("RELEASE skillstash_transaction"u8)))
            {
                _session.Rollback(); // half of what it wrote must not be committed by anyone
            }
        }
        finally
        {
            End();
        }
    }

    private void End()
    {
        _hasEnded = true;
        if (_session.Innermost == this)
        {
            _session.Innermost = _outer;
        }

        if (_transaction is not null)
        {
            _session.LeaveGate();
        }
    }
}
