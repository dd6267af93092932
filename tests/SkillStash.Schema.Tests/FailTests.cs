using System;
using System.Collections.Generic;
using Microsoft.Data.Sqlite;
using Xunit;

namespace SkillStash.Schema.Tests;

/// <summary>What a constraint's FAIL, ROLLBACK and IGNORE leave behind.</summary>
public sealed class FailTests : IDisposable
{
    private readonly SampleDatabase _db = SampleDatabase.Create();
    private readonly FailingItemTable _items;

    public FailTests()
    {
        _items = new FailingItemTable(_db);
        _db.Run("CREATE TABLE log (line TEXT)");
        _db.Run("CREATE VIEW forwarded AS SELECT 1 AS a");
        _items.Insert(new NewItem { Id = 1, Name = "parent" });
    }

    public static TheoryData<string, string, bool> Cases
    {
        get
        {
            TheoryData<string, string, bool> cases = [];
            foreach (string write in Writes.Keys)
            {
                foreach (string time in new[] { "BEFORE", "AFTER" })
                {
                    cases.Add(write, time, false);
                    cases.Add(write, time, true);
                }
            }

            return cases;
        }
    }

    private static Dictionary<string, (string Event, Action<FailingItemTable> Run)> Writes { get; } = new()
    {
        ["Insert"] = ("INSERT", static items => items.Insert(new NewItem { Name = "new" })),
        ["InsertMany"] = ("INSERT", static items => items.InsertMany([new NewItem { Name = "new" }])),
        ["Upsert"] = ("UPDATE", static items => items.Upsert(new NewItem { Id = 1, Name = "changed" })),
        ["Update"] = ("UPDATE", static items => items.Update(new Item(1, "changed", 2, null))),
        ["Delete"] = ("DELETE", static items => items.Delete(1)),
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_throws_leaves_nothing(string write, string time, bool inTransaction)
    {
        (string @event, Action<FailingItemTable> run) = Writes[write];
        _db.Run($"CREATE TRIGGER fail {time} {@event} ON items BEGIN INSERT INTO log VALUES ('fired'); SELECT RAISE(FAIL, 'no'); END");
        using (SqliteTransaction? transaction = inTransaction ? _db.BeginTransaction() : null)
        {
            ConstraintViolationException thrown = Assert.Throws<ConstraintViolationException>(() => run(_items));
            Assert.Equal((ConstraintKind.Trigger, "no"), (thrown.Kind, thrown.Constraint));
            transaction?.Commit();
        }

        Assert.Equal([new Item(1, "parent", 1, null)], _items.Scan());
        Assert.Equal(0L, _db.Run("SELECT count(*) FROM log"));
        _db.Run("BEGIN IMMEDIATE; COMMIT"); // nothing is open
    }

    [Theory]
    [InlineData("Insert")]
    [InlineData("InsertMany")]
    [InlineData("Upsert")]
    [InlineData("Update")]
    [InlineData("Delete")]
    public void What_rolls_the_transaction_back_is_said_at_once(string write)
    {
        (string @event, Action<FailingItemTable> run) = Writes[write];
        _db.Run($"CREATE TRIGGER back BEFORE {@event} ON items BEGIN SELECT RAISE(ROLLBACK, 'no'); END");
        using (SqliteTransaction transaction = _db.BeginTransaction())
        {
            Assert.Equal("no", Assert.Throws<ConstraintViolationException>(() => run(_items)).Constraint);
            Assert.Throws<InvalidOperationException>(() => _items.Count());
        }

        Assert.Equal(1, _items.Count());
    }

    [Theory]
    [InlineData("INSERT INTO items (id, name, amount) VALUES (1, 'x', 1)", "PRIMARY KEY (id)")]
    [InlineData("INSERT INTO items (name, amount) VALUES ('parent', 1)", "UNIQUE (name)")]
    [InlineData("INSERT INTO items (name, amount) VALUES (NULL, 1)", "NOT NULL")]
    [InlineData("INSERT INTO items (name, amount) VALUES ('x', 0)", "amount > 0")]
    public void A_constraint_that_rolls_the_transaction_back_is_explained(string insert, string constraint)
    {
        _db.Run($"CREATE TRIGGER forward INSTEAD OF INSERT ON forwarded BEGIN {insert.Replace("INSERT", "INSERT OR ROLLBACK", StringComparison.Ordinal)}; END");
        using SqliteTransaction transaction = _db.BeginTransaction();
        Assert.Equal(constraint, Assert.Throws<ConstraintViolationException>(() => _items.Forward()).Constraint);
        Assert.Throws<InvalidOperationException>(() => _items.Count());
    }

    public void Dispose() => _db.Dispose();

    private sealed class FailingItemTable(SchemaDatabase database) : Table<Item, NewItem>(database, Failing)
    {
        private static readonly TableDefinition<Item> Failing = new("items", key: "id")
        {
            Scan = ItemTable.Definition.Scan,
            Count = ItemTable.Definition.Count,
            InsertOnly = ItemTable.Definition.InsertOnly,
            Insert = ItemTable.Definition.Insert,
            Upsert = ItemTable.Definition.Upsert,
            Update = ItemTable.Definition.Update,
            FailsHalfway = true,
        };

        private static readonly SqlText DeleteQuery = new("DELETE FROM items WHERE id = ?1");

        private static readonly SqlText ForwardQuery = new("INSERT INTO forwarded (a) VALUES (1)");

        public void Forward() => Run(ForwardQuery).Execute();

        public bool Delete(long id) => Run(DeleteQuery).With(id).Execute() > 0;
    }
}
