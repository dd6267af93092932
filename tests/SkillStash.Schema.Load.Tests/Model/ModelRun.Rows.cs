using System;
using System.Linq;
using SkillStash.Load;
using Xunit;

namespace SkillStash.Schema.Load.Tests;

/// <content>Calls that read or write one row, and commands of Microsoft.Data.Sqlite beside them.</content>
internal sealed partial class ModelRun
{
    private bool DoOne(Step step, Session session)
    {
        EntryTable entries = session.Databases[step.Value % session.Databases.Length].Entries;
        Entry? row = Any(session, step.Value);
        switch (step.Operation)
        {
            case Operation.Find:
                Assert.Equal(row, entries.FindById(row?.Id ?? EntryId.New()));
                return true;
            case Operation.Count:
                Assert.Equal(Visible(session).Count, entries.Count());
                return true;
            case Operation.PlainSelect:
                Assert.Equal("", PlainFile.Difference(Plain(Visible(session)), PlainFile.Entries(session.Connection)));
                return true;
            default:
                return !IsLocked(session) && (IsStale(session) ? WriteStale(step, entries) : Write(step, session, entries, row));
        }
    }

    private bool Write(Step step, Session session, EntryTable entries, Entry? row)
    {
        switch (step.Operation)
        {
            case Operation.Insert:
                Put(session, Returned(entries.Insert, New(step.Value) with { ParentId = step.Value % 3 == 0 ? row?.Id : null, Stamp = null }));
                return true;
            case Operation.Upsert:
                NewEntry upserted = New(step.Value) with { Stamp = null };
                Put(session, Returned(entries.Upsert, row is null || step.Value % 2 == 0 ? upserted : upserted with { Id = row.Id }));
                return true;
            case Operation.Update when row is not null:
                Entry updated = row with { Version = row.Version + 1, Stamp = step.Value };
                Assert.True(entries.Update(updated));
                Put(session, updated);
                return true;
            case Operation.Delete when row is not null:
                Delete(session, entries, row);
                return true;
            case Operation.FailForeignKey:
                Assert.Throws<ConstraintViolationException>(() => entries.Insert(New(0) with { ParentId = EntryId.New() }));
                return true;
            case Operation.PlainInsert:
                Entry plain = Stored(New(step.Value));
                Run(session, $"INSERT INTO entries VALUES ('{plain.Id}', NULL, '{plain.Name}', {plain.Version}, {plain.Stamp})");
                Put(session, plain);
                return true;
            case Operation.PlainDelete when row is not null && !HasChildren(session, row):
                Run(session, $"DELETE FROM entries WHERE id = '{row.Id}'");
                See(session, Visible(session).Remove(row.Id.Value));
                return true;
            default:
                return false;
        }
    }

    /// <summary>Writes although what the connection reads is old: that must fail, and at once.</summary>
    private bool WriteStale(Step step, EntryTable entries)
    {
        switch (step.Operation)
        {
            case Operation.Insert:
                RequireBusy(() => entries.Insert(New(0)));
                return true;
            case Operation.Upsert:
                RequireBusy(() => entries.Upsert(New(0)));
                return true;
            default:
                return false;
        }
    }

    private void Delete(Session session, EntryTable entries, Entry row)
    {
        if (HasChildren(session, row))
        {
            Assert.Throws<ConstraintViolationException>(() => entries.Delete(row.Id));
        }
        else
        {
            Assert.True(entries.Delete(row.Id));
            See(session, Visible(session).Remove(row.Id.Value));
        }
    }

    private bool HasChildren(Session session, Entry row) => Visible(session).Values.Any(other => other.ParentId == row.Id);

    private static Entry Returned(Func<NewEntry, Entry> write, NewEntry row)
    {
        Entry stored = write(row);
        Assert.Equal((row.Id, row.ParentId, row.Name, row.Version), (stored.Id, stored.ParentId, stored.Name, stored.Version));
        return stored;
    }
}
