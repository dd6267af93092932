using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Migrations.Tests.Cases;
using SkillStash.Schema.Migrations.Tests.Checking;
using Xunit;

namespace SkillStash.Schema.Migrations.Tests;

/// <summary>Every change, on a SQLite database full of rows with children under CASCADE, SET NULL, RESTRICT and SET DEFAULT.</summary>
public sealed class SqliteTests
{
    public static IEnumerable<TheoryDataRow<string>> Names() => MigrationCase.All.Select(static each => new TheoryDataRow<string>(each.Name));

    [Fact]
    public void There_are_at_least_150_changes() => Assert.True(MigrationCase.All.Select(static each => each.Name).Distinct().Count() >= 150);

    [Theory]
    [MemberData(nameof(Names))]
    public void Change_keeps_every_row(string name) => MigrationTrial.Of(MigrationCase.Of(name)).RunOnSqlite();
}
