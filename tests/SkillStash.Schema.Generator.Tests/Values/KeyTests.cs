using System;
using Microsoft.Data.Sqlite;
using Xunit;

namespace SkillStash.Schema.Generator.Tests.Values;

/// <summary>The key of a partial update is compared, and not stored.</summary>
public sealed class KeyTests : IDisposable
{
    private readonly SchemaDatabase _database = EmittedAssembly.Create("CREATE TABLE m0 (id REAL NOT NULL PRIMARY KEY, note TEXT);");

    [Theory]
    [InlineData("changed")]
    [InlineData(null)]
    public void A_key_that_no_row_can_have_is_refused_by_name(string? note)
    {
        MatrixTable table = new(_database, "m0");
        UnstorableValueException refusal = Assert.Throws<UnstorableValueException>(() => table.ChangeNote(double.NaN, note));
        Assert.Equal(("m0", "", "NaN is stored as NULL."), (refusal.Table, refusal.Column, refusal.Reason));
    }

    [Fact]
    public void A_row_whose_key_only_others_store_is_changed()
    {
        MatrixTable table = new(_database, "m0");
        using SqliteCommand command = _database.Connection.CreateCommand();
        command.CommandText = "INSERT INTO m0 (id) VALUES (9e999)";
        command.ExecuteNonQuery();

        Assert.True(table.ChangeNote(double.PositiveInfinity, "changed"));
        Assert.Equal("changed", table.Get(Assert.Single(table.Scan()), "Note"));
    }

    [Theory]
    [InlineData("CREATE TABLE m0 (id TEXT NOT NULL, note TEXT, PRIMARY KEY (id COLLATE NOCASE));")]
    [InlineData("CREATE TABLE m0 (id TEXT NOT NULL, note TEXT, PRIMARY KEY (id COLLATE NOCASE)) WITHOUT ROWID;")]
    [InlineData("CREATE TABLE m0 (id TEXT NOT NULL COLLATE NOCASE PRIMARY KEY, note TEXT);")]
    public void A_row_is_found_by_what_its_key_takes_for_the_same(string sql)
    {
        using SchemaDatabase database = EmittedAssembly.Create(sql);
        MatrixTable table = new(database, "m0");
        object row = table.Insert(table.New([new("Id", "a")]));
        Assert.Equal(row, table.FindById("A"));
        Assert.True(table.ChangeNote("A", "changed"));
        Assert.True(table.Update(table.Copy(row, [new("Id", "A"), new("Note", "updated")])));
        Assert.Equal("updated", table.Get(Assert.Single(table.Scan()), "Note"));
        Assert.True(table.Delete("A"));
        Assert.Empty(table.Scan());
    }

    public void Dispose() => _database.Dispose();
}
