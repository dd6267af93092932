using System.Linq;
using Microsoft.Data.Sqlite;
using Xunit;

namespace SkillStash.Schema.Handoff.Tests;

/// <summary>Every SQL block of the documents runs on the registry, and finds or changes something there.</summary>
public sealed class SqlTests
{
    public static TheoryData<string> Places => [.. Document.BlocksOf("sql").Select(static block => block.ToString())];

    [Theory]
    [MemberData(nameof(Places))]
    public void Block_does_something(string place) => AssertEffective(Document.At(place));

    [Fact]
    public void Every_document_has_SQL() =>
        Assert.All(Document.All, static document => Assert.Contains(document.Blocks, static block => block.Language == "sql"));

    [Theory]
    [InlineData("SELECT nothing FROM plugins")]
    [InlineData("SELECT id FROM plugins WHERE slug = ?1")]
    public void A_wrong_block_fails(string sql) => Assert.ThrowsAny<System.Exception>(() => AssertEffective(BlockOf(sql, "")));

    [Theory]
    [InlineData("SELECT id FROM plugins WHERE slug = ?1", "<!-- ?1 = 'unknown' -->\n")]
    [InlineData("SELECT count(*) FROM plugins WHERE slug = ?1", "<!-- ?1 = 'unknown' -->\n")]
    [InlineData("DELETE FROM plugins WHERE slug = ?1", "<!-- ?1 = 'unknown' -->\n")]
    [InlineData("SELECT id FROM plugins", "<!-- ?1 = 'git-helper' -->\n")]
    public void A_block_without_effect_fails(string sql, string comment) =>
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => AssertEffective(BlockOf(sql, comment)));

    [Fact]
    public void A_collection_keeps_its_curator_from_being_deleted()
    {
        using var live = new LiveRegistry();
        SqliteException refused = Assert.Throws<SqliteException>(() => live.Run("DELETE FROM users WHERE username = 'ada'"));
        Assert.Contains("FOREIGN KEY", refused.Message);
    }

    private static void AssertEffective(Block block)
    {
        Assert.All(block.Parameters.Keys, name => Assert.Contains(name, block.Text));
        Assert.DoesNotContain(";", block.Text);
        using var live = new LiveRegistry();
        (System.Collections.Generic.List<object[]> rows, int changes) = live.Run(block);
        Assert.True(changes > 0 || rows.Any(static row => row.Any(static value => value is not (0L or System.DBNull))), $"{block} finds and changes nothing");
    }

    private static Block BlockOf(string sql, string comment) => Document.Parse($"{comment}```sql\n{sql}\n```\n").Blocks.Single();
}
