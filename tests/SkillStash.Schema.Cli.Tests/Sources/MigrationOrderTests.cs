using SkillStash.Schema.Sqlite.Migrations;
using Xunit;

namespace SkillStash.Schema.Cli.Tests.Sources;

/// <summary>The order of migrations.</summary>
public class MigrationOrderTests
{
    [Theory]
    [InlineData("0001_a.sql", "0002_a.sql")]
    [InlineData("9_a.sql", "10_a.sql")]
    [InlineData("009_b.sql", "10_a.sql")]
    [InlineData("20240101120000_a.sql", "20240101120001_a.sql")]
    [InlineData("99999999999999999998.sql", "99999999999999999999.sql")]
    [InlineData("1_a.sql", "1_b.sql")]
    [InlineData("01_b.sql", "1_a.sql")]
    [InlineData("10_a.sql", "init.sql")]
    [InlineData("B.sql", "a.sql")]
    [InlineData("0.sql", "00_a.sql")]
    public void One_name_comes_before_another(string first, string second)
    {
        Assert.True(MigrationFolder.Compare(first, second) < 0);
        Assert.True(MigrationFolder.Compare(second, first) > 0);
        Assert.Equal(0, MigrationFolder.Compare(first, first));
    }
}
