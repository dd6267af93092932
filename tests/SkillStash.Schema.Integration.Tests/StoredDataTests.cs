using System;
using SkillStash.Registry;
using Xunit;

namespace SkillStash.Schema.Integration.Tests;

/// <summary>What does not fit its column is an error that says where, never a zero.</summary>
public sealed class StoredDataTests : IDisposable
{
    private readonly LiveDatabase _live = new();
    private readonly Plugin _plugin;

    public StoredDataTests()
    {
        _plugin = _live.Db.Plugins.Insert(new NewPlugin
        {
            Name = "a",
            Slug = "a",
            RepoUrl = "r",
            MarketplaceUrl = "m",
            Category = "c",
            Version = "1",
            AuthorType = PluginAuthorType.User,
        });
        _live.Execute("PRAGMA ignore_check_constraints = ON");
        _live.Execute("PRAGMA foreign_keys = OFF");
    }

    [Theory]
    [InlineData("downloads", "'many'")]
    [InlineData("downloads", "1.5")]
    [InlineData("downloads", "x'00'")]
    [InlineData("name", "x'41'")]
    [InlineData("author_id", "'not-a-uuid'")]
    [InlineData("author_id", "7")]
    [InlineData("author_type", "'User'")]
    [InlineData("author_type", "''")]
    [InlineData("tags", "'[\"open'")]
    [InlineData("tags", "'{}'")]
    [InlineData("tags", "'[1]'")]
    [InlineData("tags", "''")]
    [InlineData("verified", "2")]
    [InlineData("verified", "'true'")]
    [InlineData("created_at", "'yesterday'")]
    [InlineData("created_at", "'2025-02-30 00:00:00'")]
    [InlineData("created_at", "x'00'")]
    [InlineData("last_indexed_at", "'2025-13-01'")]
    public void Wrong_value_is_refused_with_its_place(string column, string value)
    {
        _live.Execute($"UPDATE plugins SET {column} = {value}");
        SchemaDataException thrown = Assert.Throws<SchemaDataException>(() => _live.Db.Plugins.FindById(_plugin.Id));
        Assert.Equal("plugins", thrown.Table);
        Assert.Equal(column, thrown.Column);
        Assert.Contains(_plugin.Id.ToString(), thrown.RowKey);
        Assert.Contains(column, thrown.Message);
    }

    [Theory]
    [InlineData("'2025-10-18T12:00:00Z'", "2025-10-18T12:00:00Z")]
    [InlineData("'2025-10-18 12:00'", "2025-10-18T12:00:00Z")]
    [InlineData("'2025-10-18'", "2025-10-18T00:00:00Z")]
    [InlineData("'2025-10-18 14:00:00+02:00'", "2025-10-18T12:00:00Z")]
    [InlineData("2460967.0", "2025-10-18T12:00:00Z")]
    public void Timestamp_is_read_in_the_forms_of_SQLite(string stored, string expected)
    {
        _live.Execute($"UPDATE plugins SET updated_at = {stored}");
        Assert.Equal(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), _live.Db.Plugins.FindById(_plugin.Id)!.UpdatedAt);
    }

    public void Dispose() => _live.Dispose();
}
