using Microsoft.Data.Sqlite;
using Xunit;

namespace SkillStash.Schema.Load.Tests;

/// <content>Transactions and scans.</content>
internal sealed partial class ModelRun
{
    private bool DoTransaction(Step step, Session session)
    {
        switch (step.Operation)
        {
            case Operation.Begin or Operation.BeginWithSql when session.Pending is null && !IsLocked(session) && !IsStale(session):
                Begin(session, withSql: step.Operation == Operation.BeginWithSql, step.Value);
                return true;
            case Operation.Commit when session.Pending is { } view && !MustWaitForReaders(session):
                Commit(session);
                session.EndTransaction();
                _committed = view;
                return true;
            case Operation.Rollback when session.Pending is not null:
                Rollback(session);
                session.EndTransaction();
                return true;
            case Operation.DisposeTransaction when session.Transaction is not null:
                session.Transaction.Dispose();
                session.EndTransaction();
                return true;
            case Operation.Savepoint when session.Pending is { } view:
                Run(session, $"SAVEPOINT s{session.Savepoints.Count}");
                session.Savepoints.Push(view);
                return true;
            case Operation.RollbackToSavepoint when session.Savepoints.Count > 0:
                Run(session, $"ROLLBACK TO s{session.Savepoints.Count - 1}");
                session.Pending = session.Savepoints.Peek();
                return true;
            case Operation.ReleaseSavepoint when session.Savepoints.Count > 0:
                Run(session, $"RELEASE s{session.Savepoints.Count - 1}");
                session.Savepoints.Pop();
                return true;
            default:
                return false;
        }
    }

    private void Begin(Session session, bool withSql, int value)
    {
        if (withSql)
        {
            // A connection on which the library has not been called is not yet in its care.
            Assert.Equal(Visible(session).Count, session.Databases[0].Entries.Count());
            Run(session, "BEGIN IMMEDIATE");
        }
        else
        {
            session.Transaction = session.Databases[value % session.Databases.Length].BeginTransaction();
        }

        session.Snapshot = null;
        session.Pending = _committed;
    }

    private static void Commit(Session session)
    {
        if (session.Transaction is { } transaction)
        {
            transaction.Commit();
        }
        else
        {
            Run(session, "COMMIT");
        }
    }

    private static void Rollback(Session session)
    {
        if (session.Transaction is { } transaction)
        {
            transaction.Rollback();
        }
        else
        {
            Run(session, "ROLLBACK");
        }
    }

    private bool DoScan(Step step, Session session)
    {
        if (step.Operation == Operation.BeginScan)
        {
            session.Scans.Add(new OpenScan(session.Databases[step.Value % session.Databases.Length]));
            return true;
        }

        if (session.Scans.Count == 0)
        {
            return false;
        }

        OpenScan scan = session.Scans[step.Value % session.Scans.Count];
        switch (step.Operation)
        {
            case Operation.ContinueScan:
                scan.Continue(Visible(session));
                return true;
            case Operation.EndScan:
                scan.End(Visible(session));
                return true;
            case Operation.DisposeScan:
                scan.Dispose();
                session.Scans.Remove(scan);
                return true;
            default:
                return false;
        }
    }

    private static void Run(Session session, string sql)
    {
        using SqliteCommand command = session.Connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
