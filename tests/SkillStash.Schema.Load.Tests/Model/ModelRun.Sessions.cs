using System;
using Microsoft.Data.Sqlite;
using SkillStash.Load;
using SQLitePCL;
using Xunit;

namespace SkillStash.Schema.Load.Tests;

/// <content>Connections and databases that are opened, closed and lost.</content>
internal sealed partial class ModelRun
{
    private string ConnectionString(bool pooling) =>
        new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true, Pooling = pooling }.ConnectionString;

    private bool DoClosed(Step step, Session? session)
    {
        switch (step.Operation)
        {
            case Operation.Open or Operation.OpenPooled or Operation.OpenUnpooled when session is null:
                session = step.Operation == Operation.Open
                    ? new Session(LoadDatabase.Open(path))
                    : new Session(new SqliteConnection(ConnectionString(step.Operation == Operation.OpenPooled)));
                session.OpenedAfterClears = _clears;
                _sessions[step.Session] = session;
                return true;
            case Operation.Reopen when session is not null:
                session.Connection.Open();
                session.OpenedAfterClears = _clears;
                return true;
            case Operation.ContinueLate when _dead.Count > 0:
                _dead[step.Value % _dead.Count].ContinueLate();
                return true;
            case Operation.DisposeLate when _dead.Count > 0:
                _dead[step.Value % _dead.Count].Dispose();
                return true;
            case Operation.Insert when session is not null:
                Assert.ThrowsAny<InvalidOperationException>(() => session.Databases[0].Entries.Insert(New(0)));
                return true;
            default:
                return DoAnytime(step);
        }
    }

    private bool DoSession(Step step, Session session)
    {
        switch (step.Operation)
        {
            case Operation.Close:
                session.Connection.Close();
                Closed(session);
                return true;
            case Operation.DisposeDatabase when !session.IsOwned:
                DisposeDatabase(session, step.Value % session.Databases.Length);
                return true;
            case Operation.Lose when session.Pending is null:
                Lose(step.Session);
                return true;
            default:
                return DoAnytime(step);
        }
    }

    private bool DoAnytime(Step step)
    {
        switch (step.Operation)
        {
            case Operation.Dispose:
                Dispose(step.Session);
                return true;
            case Operation.ClearPools:
                ClearPools();
                return true;
            case Operation.Collect:
                Collect();
                return true;
            default:
                return false;
        }
    }

    private void Dispose(int slot)
    {
        if (_sessions[slot] is { } session)
        {
            Array.ForEach(session.Databases, database => database.Dispose());
            session.Connection.Dispose();
            Closed(session);
            _sessions[slot] = null;
        }
    }

    private void Closed(Session session)
    {
        Bury(session);
        CheckFile(path);
        CheckPool();
    }

    /// <summary>Keeps the enumerators for late uses, but for those of Microsoft.Data.Sqlite.</summary>
    private void Bury(Session session)
    {
        _dead.AddRange(session.Scans.FindAll(scan => scan.Database is not null));
        session.Close();
    }

    /// <summary>Looks at the handle that the pool would give to the next one.</summary>
    private void CheckPool()
    {
        using SqliteConnection next = new(ConnectionString(pooling: true));
        next.Open();
        Assert.NotEqual(0, raw.sqlite3_get_autocommit(next.Handle));
        Assert.Equal(0, NativeHandle.Statements(next));
    }

    private void DisposeDatabase(Session session, int number)
    {
        LoadDatabase database = session.Databases[number];
        database.Dispose();
        foreach (OpenScan scan in session.Scans.FindAll(scan => scan.Database == database))
        {
            scan.Die();
            session.Scans.Remove(scan);
            _dead.Add(scan);
        }

        session.Databases[number] = new LoadDatabase(session.Connection);
    }

    /// <summary>Loses a connection without closing it.</summary>
    private void Lose(int slot)
    {
        Session session = _sessions[slot]!;
        _sessions[slot] = null;
        _dead.Clear(); // an enumerator holds its connection
        // A pool that has been cleared looks for its lost connections only every few minutes.
        _isLostToPool |= !session.IsOwned && session.OpenedAfterClears != _clears;
        _lost = new WeakReference<SqliteConnection>(session.Connection);
    }

    /// <summary>Has the collector find a lost connection: in a turn of its own, because the one that lost it had it on its stack.</summary>
    private void CollectLost()
    {
        if (_lost is not null)
        {
            Collect();
            Assert.False(_lost.TryGetTarget(out _), "Something holds a connection that everybody has forgotten.");
            Collect(); // what the first round has finalized
            ClearPools(); // the pool takes its handle back
            _lost = null;
        }
    }

    private void ClearPools()
    {
        _clears++;
        SqliteConnection.ClearAllPools();
    }

    private static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
    }
}
