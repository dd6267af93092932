using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Data.Sqlite;
using SkillStash.Load;
using Xunit;

namespace SkillStash.Schema.Load.Tests;

/// <summary>One way to write, which changes the acknowledged rows only once it has returned.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Waiting">The number of its statements that may each wait for a lock.</param>
/// <param name="Run">Writes.</param>
internal sealed record WritingMethod(string Name, int Waiting, Action<LoadDatabase, Acknowledged, Random> Run)
{
    public static IReadOnlyList<WritingMethod> All { get; } =
    [
        new("Insert", 1, static (db, rows, _) => rows.Put(db.Entries.Insert(New()))),
        new("Upsert", 1, static (db, rows, random) =>
        {
            EntryId id = random.Next(2) == 0 ? EntryId.New() : rows.Any(random).Id;
            rows.Put(db.Entries.Upsert(New() with { Id = id }));
        }),
        new("Update", 1, static (db, rows, random) =>
        {
            Entry row = rows.Any(random);
            row = row with { Version = row.Version + 1 };
            Assert.True(db.Entries.Update(row));
            rows.Put(row);
        }),
        new("Delete", 1, static (db, rows, random) =>
        {
            Entry row = rows.Any(random);
            Assert.True(db.Entries.Delete(row.Id));
            rows.Remove(row);
        }),
        new("InsertMany", 1, static (db, rows, random) =>
        {
            NewEntry[] many = [.. Enumerable.Range(0, random.Next(1, 20)).Select(_ => New() with { Version = 1, Stamp = random.NextInt64() })];
            Assert.Equal(many.Length, db.Entries.InsertMany(many));
            Array.ForEach(many, rows.Put);
        }),
        new("transaction", 2, static (db, rows, _) =>
        {
            using SqliteTransaction transaction = db.BeginTransaction();
            Entry parent = db.Entries.Insert(New());
            Entry child = db.Entries.Insert(New() with { ParentId = parent.Id });
            transaction.Commit();
            rows.Put(parent);
            rows.Put(child);
        }),
        new("failing foreign key", 1, static (db, rows, _) =>
        {
            try
            {
                rows.Put(db.Entries.Insert(New() with { ParentId = EntryId.New() }));
            }
            catch (ConstraintViolationException)
            {
                // As it must be.
            }
        }),
    ];

    private static NewEntry New() => new() { Name = Guid.NewGuid().ToString() };
}
