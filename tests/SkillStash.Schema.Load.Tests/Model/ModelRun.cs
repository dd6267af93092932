using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.Data.Sqlite;
using SkillStash.Load;
using Xunit;

namespace SkillStash.Schema.Load.Tests;

/// <summary>One sequence of steps on a file, held against what was acknowledged.</summary>
internal sealed partial class ModelRun(string path, bool isWal, Turns turns)
{
    private const int Busy = 5;

    private readonly Session?[] _sessions = new Session?[ModelLoad.Sessions];
    private readonly List<OpenScan> _dead = [];
    private ImmutableSortedDictionary<Guid, Entry> _committed = ImmutableSortedDictionary<Guid, Entry>.Empty;
    private WeakReference<SqliteConnection>? _lost;
    private int _names;
    private int _clears;
    private bool _isLostToPool;

    /// <summary>The number of steps that were possible.</summary>
    public int Done { get; private set; }

    /// <summary>Runs the steps, closes everything and looks at the file.</summary>
    public void Run(IEnumerable<Step> steps)
    {
        foreach (Step step in steps)
        {
            turns.Take(step.Thread, () => Done += Do(step) ? 1 : 0);
            turns.Take(step.Thread, CollectLost);
            Check();
        }

        for (int i = 0; i < _sessions.Length; i++)
        {
            turns.Take(i % Turns.Threads, () => Dispose(i));
        }

        _dead.Clear();
        Collect();
        ClearPools();
        CheckFile(path);
        if (!_isLostToPool)
        {
            Assert.Empty(OpenFiles.Of(path));
            CheckFile(PlainFile.Alone(path));
        }

        PlainFile.RequireSound(path);
    }

    /// <summary>Lets go of everything after a fault.</summary>
    public void Abandon()
    {
        foreach (Session? session in _sessions)
        {
            session?.Connection.Dispose();
        }

        ClearPools();
    }

    /// <summary>Does a step.</summary>
    /// <returns>Whether it was possible.</returns>
    private bool Do(Step step)
    {
        Session? session = _sessions[step.Session];
        return session is null || !session.IsOpen || step.Operation is Operation.ContinueLate or Operation.DisposeLate
            ? DoClosed(step, session)
            : DoSession(step, session) || DoTransaction(step, session) || DoScan(step, session) || DoMany(step, session) || DoOne(step, session);
    }

    private void Check()
    {
        foreach (Session? session in _sessions)
        {
            if (session is not null)
            {
                // What a scan has begun to read is what the connection sees until the scan ends.
                session.Snapshot = session.IsReading && session.Pending is null ? session.Snapshot ?? _committed : null;
                session.Scans.ForEach(scan => scan.See(Visible(session)));
                session.Check();
            }
        }
    }

    private void CheckFile(string file) => Assert.Equal("", PlainFile.Difference(Plain(_committed), PlainFile.Entries(file)));

    private ImmutableSortedDictionary<Guid, Entry> Visible(Session session) => session.Pending ?? session.Snapshot ?? _committed;

    private void Put(Session session, params IEnumerable<Entry> rows) =>
        See(session, Visible(session).SetItems(rows.Select(row => KeyValuePair.Create(row.Id.Value, row))));

    private void See(Session session, ImmutableSortedDictionary<Guid, Entry> view)
    {
        if (session.Pending is not null)
        {
            session.Pending = view;
            return;
        }

        _committed = view;
        session.Snapshot = session.Snapshot is null ? null : view;
    }

    /// <summary>Whether a write would wait until its time is over: for another writer, or in mode delete for a reader.</summary>
    private bool IsLocked(Session session) =>
        Others(session).Any(other => other.Pending is not null) || (session.Pending is null && MustWaitForReaders(session));

    private bool MustWaitForReaders(Session session) => !isWal && Others(session).Any(other => other.IsReading);

    /// <summary>Whether what the connection is reading has been changed since: SQLite lets nobody write on such grounds.</summary>
    private bool IsStale(Session session) => session.Pending is null && session.Snapshot is not null && session.Snapshot != _committed;

    private IEnumerable<Session> Others(Session session) => _sessions.OfType<Session>().Where(other => other != session);

    private static SortedDictionary<string, string> Plain(ImmutableSortedDictionary<Guid, Entry> rows) =>
        new(rows.Values.ToDictionary(row => $"{row.Id}", Rows.Plain));

    private Entry? Any(Session session, int value)
    {
        ImmutableSortedDictionary<Guid, Entry> rows = Visible(session);
        return rows.IsEmpty ? null : rows.Values.ElementAt(value % rows.Count);
    }

    private NewEntry New(int version)
    {
        _names++;
        return new() { Id = new EntryId(new Guid(_names, 0, 0, new byte[8])), Name = $"name {_names}", Version = version, Stamp = _names * 1_000_003L };
    }

    private static Entry Stored(NewEntry row) => new(row.Id, row.ParentId, row.Name, row.Version!.Value, row.Stamp!.Value);

    private static void RequireBusy(Action call) => Assert.Equal(Busy, Assert.Throws<SqliteException>(call).SqliteErrorCode);
}
