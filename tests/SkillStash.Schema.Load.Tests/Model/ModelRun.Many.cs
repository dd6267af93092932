using System;
using System.Collections.Generic;
using System.Linq;
using SkillStash.Load;
using SQLitePCL;
using Xunit;

namespace SkillStash.Schema.Load.Tests;

/// <content>InsertMany, with rows that come from code which does something else meanwhile.</content>
internal sealed partial class ModelRun
{
    private bool DoMany(Step step, Session session)
    {
        if (step.Operation is < Operation.InsertMany or > Operation.InsertManyBeginningAnew || IsLocked(session))
        {
            return false;
        }

        EntryTable entries = session.Databases[step.Value % session.Databases.Length].Entries;
        NewEntry[] rows = [.. Enumerable.Range(0, 1 + (step.Value % 5)).Select(New)];
        if (IsStale(session))
        {
            RequireBusy(() => entries.InsertMany(rows));
            return true;
        }

        int place = step.Value % (rows.Length + 1); // before one of the rows, or after the last
        switch (step.Operation)
        {
            case Operation.InsertMany:
                Assert.Equal(rows.Length, entries.InsertMany(rows));
                Put(session, rows.Select(Stored));
                return true;
            case Operation.InsertManyThrowing:
                Assert.Throws<TimeoutException>(() => entries.InsertMany(Interrupted(rows, place, () => throw new TimeoutException())));
                return true;
            case Operation.InsertManyCalling:
                InsertCalling(session, entries, rows, place);
                return true;
            case Operation.InsertManyClosing:
                Assert.ThrowsAny<InvalidOperationException>(() => entries.InsertMany(Interrupted(rows, place, session.Connection.Close)));
                Closed(session);
                return true;
            case Operation.InsertManyReopening:
                InsertReopening(session, entries, rows, place);
                return true;
            case Operation.InsertManyCommitting when session.Pending is null:
                InsertCommitting(session, entries, rows, place);
                return true;
            case Operation.InsertManyRollingBack when session.Pending is null:
                Assert.ThrowsAny<InvalidOperationException>(() => entries.InsertMany(Interrupted(rows, place, () => Run(session, "ROLLBACK"))));
                return true;
            case Operation.InsertManyBeginningAnew when session.Pending is null:
                InsertBeginningAnew(session, entries, rows, place);
                return true;
            default:
                return false;
        }
    }

    /// <summary>The code that gives the rows writes and reads the same table: all of it belongs together.</summary>
    private void InsertCalling(Session session, EntryTable entries, NewEntry[] rows, int place)
    {
        NewEntry[] others = [New(1), New(2), New(3)];
        int before = Visible(session).Count;
        Assert.Equal(rows.Length, entries.InsertMany(Interrupted(rows, place, () =>
        {
            Assert.Equal(Stored(others[0]), entries.Insert(others[0]));
            Assert.Equal(2, entries.InsertMany(others[1..]));
            Assert.Equal(before + place + others.Length, entries.Count());
        })));
        Put(session, rows.Concat(others).Select(Stored));
    }

    private void InsertReopening(Session session, EntryTable entries, NewEntry[] rows, int place)
    {
        Assert.ThrowsAny<InvalidOperationException>(() => entries.InsertMany(Interrupted(rows, place, () =>
        {
            session.Connection.Close();
            session.Connection.Open();
        })));
        Bury(session);
        session.OpenedAfterClears = _clears;
    }

    /// <summary>The rows before the foreign COMMIT are stored by it, and those after it are not.</summary>
    private void InsertCommitting(Session session, EntryTable entries, NewEntry[] rows, int place)
    {
        Assert.ThrowsAny<InvalidOperationException>(() => entries.InsertMany(Interrupted(rows, place, () => Run(session, "COMMIT"))));
        Put(session, rows[..place].Select(Stored));
    }

    /// <summary>Another transaction takes the place of the call's own: if the call returns, all the rows are in it.</summary>
    private void InsertBeginningAnew(Session session, EntryTable entries, NewEntry[] rows, int place)
    {
        try
        {
            Assert.Equal(rows.Length, entries.InsertMany(Interrupted(rows, place, () =>
            {
                Run(session, "ROLLBACK");
                Run(session, "BEGIN IMMEDIATE");
            })));
            Put(session, rows.Select(Stored));
        }
        catch (InvalidOperationException)
        {
            if (raw.sqlite3_get_autocommit(session.Connection.Handle) == 0)
            {
                Run(session, "ROLLBACK");
            }
        }

        CheckFile(path);
    }

    private static IEnumerable<NewEntry> Interrupted(NewEntry[] rows, int place, Action interruption)
    {
        for (int i = 0; i <= rows.Length; i++)
        {
            if (i == place)
            {
                interruption();
            }

            if (i < rows.Length)
            {
                yield return rows[i];
            }
        }
    }
}
