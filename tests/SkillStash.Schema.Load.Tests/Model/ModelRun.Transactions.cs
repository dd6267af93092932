using System.Collections.Generic;
using Microsoft.Data.Sqlite;
using SkillStash.Load;
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
        OpenScan? scan = session.Scans.Count > 0 ? session.Scans[step.Value % session.Scans.Count] : null;
        switch (step.Operation)
        {
            case Operation.BeginScan:
                LoadDatabase database = session.Databases[step.Value % session.Databases.Length];
                session.Scans.Add(new OpenScan(database.Entries.Scan(), database));
                return true;
            case Operation.BeginPlainScan:
                session.Scans.Add(new OpenScan(PlainScan(session), database: null));
                return true;
            case Operation.ContinueScan when scan is not null:
                scan.Continue(Visible(session));
                return true;
            case Operation.EndScan when scan is not null:
                scan.End(Visible(session));
                return true;
            case Operation.DisposeScan when scan is not null:
                scan.Dispose();
                session.Scans.Remove(scan);
                return true;
            default:
                return false;
        }
    }

    private static IEnumerable<Entry> PlainScan(Session session)
    {
        using SqliteCommand command = session.Connection.CreateCommand();
        command.CommandText = "SELECT id, parent_id, name, version, stamp FROM entries";
        using SqliteDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            EntryId? parent = reader.IsDBNull(1) ? null : new EntryId(reader.GetGuid(1));
            yield return new Entry(new EntryId(reader.GetGuid(0)), parent, reader.GetString(2), reader.GetInt64(3), reader.GetInt64(4));
        }
    }

    private static void Run(Session session, string sql)
    {
        using SqliteCommand command = session.Connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
