using System;
using System.Linq;
using Microsoft.Data.Sqlite;
using Xunit;

namespace SkillStash.Schema.Tests;

/// <summary>Every kind of constraint, violated.</summary>
public sealed class ConstraintTests : IDisposable
{
    private readonly SampleDatabase _db = SampleDatabase.Create();

    [Fact]
    public void Not_null() => Expect(
        ConstraintKind.NotNull, "NOT NULL", "items", ["name"], 1299, () => _db.Items.Insert(new NewItem { Name = null }));

    [Fact]
    public void Unique_column()
    {
        _db.Items.Insert(new NewItem { Name = "a" });
        Expect(ConstraintKind.Unique, "UNIQUE (name)", "items", ["name"], 2067, () => _db.Items.Insert(new NewItem { Name = "a" }));
        Expect(ConstraintKind.Unique, "UNIQUE (name)", "items", ["name"], 2067, () => _db.Items.InsertMany(new NewItem { Name = "a" }));
    }

    [Fact]
    public void Unique_index_over_an_expression()
    {
        _db.Run("CREATE UNIQUE INDEX items_lower ON items (lower(name), amount)");
        _db.Items.Insert(new NewItem { Name = "a" });
        Expect(ConstraintKind.Unique, "items_lower", "items", ["amount"], 2067, () => _db.Items.Insert(new NewItem { Name = "A" }));
    }

    [Fact]
    public void Primary_key()
    {
        _db.Items.Insert(new NewItem { Id = 5, Name = "a" });
        Expect(ConstraintKind.PrimaryKey, "PRIMARY KEY (id)", "items", ["id"], 1555, () => _db.Items.Insert(new NewItem { Id = 5, Name = "b" }));
    }

    [Fact]
    public void Composite_primary_key_with_a_comma_in_a_name()
    {
        _db.Places.Insert(new NewPlace("at", "Wien"));
        Expect(
            ConstraintKind.PrimaryKey,
            "PRIMARY KEY (country, the, city)",
            "my places",
            ["country", "the, city"],
            1555,
            () => _db.Places.Insert(new NewPlace("at", "Wien")));
    }

    [Fact]
    public void Check_without_a_name()
    {
        Item item = _db.Items.Insert(new NewItem());
        Expect(ConstraintKind.Check, "amount > 0", "items", ["amount"], 275, () => _db.Items.Update(item with { Amount = 0 }));
    }

    [Fact]
    public void Check_with_a_name() => Expect(
        ConstraintKind.Check, "short label", "my places", ["label"], 275, () => _db.Places.Insert(new NewPlace("at", "Wien", new string('x', 200))));

    [Fact]
    public void Datatype_of_a_strict_table() => Expect(
        ConstraintKind.Datatype,
        "cannot store TEXT value in INTEGER column items.amount",
        "items",
        ["amount"],
        3091,
        () => _db.Items.Insert(new NewItem { Amount = "many" }));

    [Fact]
    public void Trigger() => Expect(
        ConstraintKind.Trigger, "no such name", "items", [], 1811, () => _db.Items.Insert(new NewItem { Name = "forbidden" }));

    [Fact]
    public void Constraint_of_another_table_that_a_trigger_writes()
    {
        _db.Run("CREATE TABLE \"a.b\" (\"c, d\" TEXT UNIQUE)");
        _db.Run("CREATE TRIGGER copy AFTER INSERT ON items BEGIN INSERT INTO \"a.b\" VALUES ('x'); END");
        _db.Items.Insert(new NewItem { Name = "a" });
        Expect(ConstraintKind.Unique, "UNIQUE (c, d)", "a.b", ["c, d"], 2067, () => _db.Items.Insert(new NewItem { Name = "b" }));
    }

    [Fact]
    public void Foreign_key_of_an_insert() => ExpectForeignKey(
        "items", ["parent_id"], "FOREIGN KEY (parent_id) REFERENCES items (id)", () => _db.Items.Insert(new NewItem { ParentId = 99 }));

    [Fact]
    public void Foreign_key_of_insert_many() => ExpectForeignKey(
        "items", ["parent_id"], "FOREIGN KEY (parent_id) REFERENCES items (id)", () => _db.Items.InsertMany(new NewItem(), new NewItem { Name = "b", ParentId = 99 }));

    [Fact]
    public void Foreign_key_of_an_upsert_and_an_update()
    {
        Item item = _db.Items.Insert(new NewItem());
        ExpectForeignKey("items", ["parent_id"], "FOREIGN KEY (parent_id) REFERENCES items (id)", () => _db.Items.Update(item with { ParentId = 99 }));
        ExpectForeignKey(
            "items", ["parent_id"], "FOREIGN KEY (parent_id) REFERENCES items (id)", () => _db.Items.Upsert(new NewItem { Id = item.Id, ParentId = 99 }));
    }

    [Fact]
    public void The_one_foreign_key_of_several_that_fails()
    {
        _db.Run("CREATE TABLE extra (one INTEGER PRIMARY KEY)");
        _db.Run("INSERT INTO extra VALUES (1)");
        _db.Run("ALTER TABLE items ADD COLUMN extra_id INTEGER REFERENCES extra");
        _db.Run("CREATE TRIGGER fill AFTER INSERT ON items BEGIN UPDATE items SET extra_id = 1 WHERE id = new.id; END");
        ExpectForeignKey("items", ["parent_id"], "FOREIGN KEY (parent_id) REFERENCES items (id)", () => _db.Items.Insert(new NewItem { ParentId = 99 }));
    }

    [Theory]
    [InlineData("", 787)]
    [InlineData("ON DELETE RESTRICT", 1811)] // SQLite carries RESTRICT out by a trigger of its own
    public void Foreign_key_of_a_delete(string action, int code)
    {
        _db.Run($"CREATE TABLE child (k INTEGER PRIMARY KEY, item INTEGER REFERENCES items {action})");
        _db.Run("CREATE TABLE other (k INTEGER PRIMARY KEY, item INTEGER REFERENCES items)");
        Item item = _db.Items.Insert(new NewItem());
        _db.Run("INSERT INTO child (item) VALUES (?1)", item.Id);
        ExpectForeignKey("child", ["item"], "FOREIGN KEY (item) REFERENCES items (id)", () => _db.Items.Delete(item.Id), code);
    }

    [Fact]
    public void Foreign_key_behind_a_cascade()
    {
        _db.Run("CREATE TABLE child (k INTEGER PRIMARY KEY, item INTEGER REFERENCES items ON DELETE CASCADE)");
        _db.Run("CREATE TABLE grandchild (child INTEGER REFERENCES child (k) ON DELETE RESTRICT)");
        Item item = _db.Items.Insert(new NewItem());
        _db.Run("INSERT INTO child VALUES (1, ?1)", item.Id);
        _db.Run("INSERT INTO grandchild VALUES (1)");
        ExpectForeignKey("grandchild", ["child"], "FOREIGN KEY (child) REFERENCES child (k)", () => _db.Items.Delete(item.Id), 1811);
    }

    [Fact]
    public void Foreign_key_to_a_value_that_an_update_takes_away()
    {
        _db.Run("CREATE TABLE child (name TEXT REFERENCES items (name))");
        Item item = _db.Items.Insert(new NewItem { Name = "a" });
        _db.Run("INSERT INTO child VALUES ('a')");
        ExpectForeignKey("child", ["name"], "FOREIGN KEY (name) REFERENCES items (name)", () => _db.Items.Update(item with { Name = "b" }));
    }

    [Fact]
    public void Foreign_key_that_cannot_be_told_lists_all()
    {
        _db.Run("CREATE TABLE child (item INTEGER REFERENCES items)");
        _db.Run("CREATE TRIGGER broken AFTER INSERT ON items WHEN new.name = 'b' BEGIN INSERT INTO child VALUES (99); END");
        ConstraintViolationException thrown = Assert.Throws<ConstraintViolationException>(() => _db.Items.Insert(new NewItem { Name = "b" }));
        Assert.Equal((ConstraintKind.ForeignKey, "items", 0), (thrown.Kind, thrown.Table, thrown.Columns.Count));
        Assert.Equal(
            "items: FOREIGN KEY (parent_id) REFERENCES items (id) or child: FOREIGN KEY (item) REFERENCES items (id)", thrown.Constraint);
    }

    [Fact]
    public void Looking_for_a_foreign_key_leaves_no_trace()
    {
        using SqliteTransaction transaction = _db.BeginTransaction();
        _db.Items.Insert(new NewItem { Name = "before" });
        Assert.Throws<ConstraintViolationException>(() => _db.Items.Insert(new NewItem { ParentId = 99 }));
        Assert.Equal(0L, _db.Run("PRAGMA defer_foreign_keys"));
        Assert.Throws<ConstraintViolationException>(() => _db.Items.Insert(new NewItem { ParentId = 98 }));
        transaction.Commit();
        Assert.Equal(["before"], _db.Items.Scan().Select(item => item.Name));
    }

    [Fact]
    public void Other_errors_are_SQLites()
    {
        _db.Run("DROP TABLE items");
        SqliteException thrown = Assert.ThrowsAny<SqliteException>(() => _db.Items.Insert(new NewItem()));
        Assert.IsNotType<ConstraintViolationException>(thrown);
        Assert.Contains("no such table: items", thrown.Message);
    }

    public void Dispose() => _db.Dispose();

    private void ExpectForeignKey(string table, string[] columns, string constraint, Action action, int code = 787) =>
        Expect(ConstraintKind.ForeignKey, constraint, table, columns, code, action);

    private void Expect(ConstraintKind kind, string constraint, string table, string[] columns, int code, Action action)
    {
        long before = _db.Items.Count() + _db.Places.Count();
        ConstraintViolationException thrown = Assert.Throws<ConstraintViolationException>(action);
        Assert.Equal((kind, constraint, table), (thrown.Kind, thrown.Constraint, thrown.Table));
        Assert.Equal(columns, thrown.Columns);
        Assert.Equal((19, code), (thrown.SqliteErrorCode, thrown.SqliteExtendedErrorCode));
        Assert.Contains("constraint failed", thrown.Message + (kind is ConstraintKind.Trigger or ConstraintKind.Datatype ? "constraint failed" : ""));
        Assert.Equal(before, _db.Items.Count() + _db.Places.Count());
    }
}
