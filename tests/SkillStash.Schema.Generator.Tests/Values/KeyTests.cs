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

    public void Dispose() => _database.Dispose();
}
