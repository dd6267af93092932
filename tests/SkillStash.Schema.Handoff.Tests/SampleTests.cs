using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using SkillStash.Registry;
using Xunit;

namespace SkillStash.Schema.Handoff.Tests;

/// <summary>The C# of the documents is what is compiled here, and it does what the documents say.</summary>
public sealed class SampleTests
{
    public static TheoryData<string> Places => [.. Document.BlocksOf("csharp").Select(static block => block.ToString())];

    [Theory]
    [MemberData(nameof(Places))]
    public void Block_is_the_region_of_its_name(string place)
    {
        Block block = Document.At(place);
        string name = Regex.Match(block.Comment, @"region: (\w+)").Groups[1].Value;
        Assert.Equal(Regions()[name], block.Text);
    }

    [Fact]
    public void Every_region_is_in_a_document() =>
        Assert.Equal(Regions().Values.Order(), Document.BlocksOf("csharp").Select(static block => block.Text).Order());

    [Fact]
    public void Ingest_updates_a_known_plugin_and_replaces_its_skills()
    {
        using var live = new LiveRegistry();
        Plugin before = live.Db.Plugins.FindBySlug("git-helper")!;
        Plugin after = Samples.Ingest(live.Db, Found("Git Helper", "git-helper"), [Skill("rebase"), Skill("bisect")]);
        Assert.Equal((before.Id, before.AuthorId, before.Downloads, before.CreatedAt), (after.Id, after.AuthorId, after.Downloads, after.CreatedAt));
        Assert.Equal(("9.0.0", true), (after.Version, after.UpdatedAt > before.UpdatedAt));
        Assert.Equal(["rebase", "bisect"], live.Db.Skills.ListByPluginId(after.Id).Select(static skill => skill.Name));
        Assert.Equal(2, live.Db.PluginRatings.ListByPluginId(after.Id).Count);
    }

    [Fact]
    public void Ingest_inserts_a_new_plugin()
    {
        using var live = new LiveRegistry();
        Plugin plugin = Samples.Ingest(live.Db, Found("New", "new"), [Skill("one")]);
        Assert.Equal(plugin, live.Db.Plugins.FindBySlug("new"));
        Assert.Single(live.Db.Skills.ListByPluginId(plugin.Id));
    }

    [Fact]
    public void Ingest_changes_nothing_where_a_part_fails()
    {
        using var live = new LiveRegistry();
        Plugin before = live.Db.Plugins.FindBySlug("git-helper")!;
        NewSkill skill = Skill("same");
        Assert.Throws<ConstraintViolationException>(() => Samples.Ingest(live.Db, Found("Git Helper", "git-helper"), [skill, skill]));
        Assert.Equal(before, live.Db.Plugins.FindBySlug("git-helper"));
        Assert.Equal(2, live.Db.Skills.ListByPluginId(before.Id).Count);
    }

    [Fact]
    public void TryIngest_refuses_a_name_that_is_taken()
    {
        using var live = new LiveRegistry();
        Assert.Null(Samples.TryIngest(live.Db, Found("Git Helper", "other"), []));
        Assert.NotNull(Samples.TryIngest(live.Db, Found("Other", "other"), []));
    }

    [Fact]
    public void Remove_takes_all_of_a_plugin_with_it()
    {
        using var live = new LiveRegistry();
        PluginId id = live.Db.Plugins.FindBySlug("git-helper")!.Id;
        Assert.True(Samples.Remove(live.Db, "git-helper"));
        Assert.False(Samples.Remove(live.Db, "git-helper"));
        foreach (string table in (string[])["skills", "agents", "commands", "mcp_servers", "collection_plugins", "plugin_downloads", "plugin_ratings"])
        {
            Assert.Equal(0L, live.Run($"SELECT count(*) FROM {table} WHERE plugin_id = '{id}'").Rows[0][0]);
            Assert.NotEqual(0L, live.Run($"SELECT count(*) FROM {table}").Rows[0][0]);
        }
    }

    private static NewPlugin Found(string name, string slug) => new()
    {
        Name = name,
        Slug = slug,
        RepoUrl = "https://git.example/" + slug,
        MarketplaceUrl = "https://marketplace.example/" + slug,
        Category = "productivity",
        Version = "9.0.0",
    };

    private static NewSkill Skill(string name) => new() { PluginId = default, Name = name, Path = $"skills/{name}.md" };

    private static Dictionary<string, string> Regions()
    {
        string source = File.ReadAllText(Path.Combine(Repository.Root, "tests", "SkillStash.Schema.Handoff.Tests", "Samples.cs"));
        return Regex.Matches(source, @"^    #region (\w+)\n(.*?)\n    #endregion$", RegexOptions.Multiline | RegexOptions.Singleline)
            .ToDictionary(static match => match.Groups[1].Value, static match => Regex.Replace(match.Groups[2].Value, "^    ", "", RegexOptions.Multiline));
    }
}
