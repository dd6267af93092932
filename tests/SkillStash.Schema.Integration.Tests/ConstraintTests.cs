using System;
using Microsoft.Data.Sqlite;
using SkillStash.Registry;
using Xunit;

namespace SkillStash.Schema.Integration.Tests;

/// <summary>Each kind of constraint of the registry, violated on purpose.</summary>
public sealed class ConstraintTests : IDisposable
{
    private readonly LiveDatabase _live = new();
    private readonly User _user;
    private readonly Plugin _plugin;

    public ConstraintTests()
    {
        _user = Db.Users.Insert(new NewUser { Username = "ada", Email = "ada@example.com" });
        _plugin = Db.Plugins.Insert(NewPlugin("a"));
    }

    private RegistryDatabase Db => _live.Db;

    [Fact]
    public void Primary_key() => AssertViolation(
        ConstraintKind.PrimaryKey, "plugins", ["id"], () => Db.Plugins.Insert(NewPlugin("b") with { Id = _plugin.Id }));

    [Fact]
    public void Composite_primary_key()
    {
        Collection collection = Db.Collections.Insert(new NewCollection { Slug = "c", Name = "C", AuthorId = _user.Id });
        var member = new NewCollectionPlugin { CollectionId = collection.Id, PluginId = _plugin.Id, Position = 1 };
        Db.CollectionPlugins.Insert(member);
        AssertViolation(ConstraintKind.PrimaryKey, "collection_plugins", ["collection_id", "plugin_id"], () => Db.CollectionPlugins.Insert(member));
    }

    [Fact]
    public void Unique_column() => AssertViolation(
        ConstraintKind.Unique, "users", ["username"], () => Db.Users.Insert(new NewUser { Username = "ada" }));

    [Fact]
    public void Unique_index() => AssertViolation(
        ConstraintKind.Unique, "plugins", ["slug"], () => Db.Plugins.Insert(NewPlugin("b") with { Slug = "a" }));

    [Fact]
    public void Unique_pair()
    {
        var rating = new NewPluginRating { PluginId = _plugin.Id, UserId = _user.Id, Rating = 3 };
        Db.PluginRatings.Insert(rating);
        AssertViolation(
            ConstraintKind.Unique, "plugin_ratings", ["plugin_id", "user_id"], () => Db.PluginRatings.Insert(rating with { Id = PluginRatingId.New() }));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void Check(long stars)
    {
        ConstraintViolationException thrown = AssertViolation(
            ConstraintKind.Check,
            "plugin_ratings",
            ["rating"],
            () => Db.PluginRatings.Insert(new NewPluginRating { PluginId = _plugin.Id, UserId = _user.Id, Rating = stars }));
        Assert.Contains("rating BETWEEN 1 AND 5", thrown.Constraint);
    }

    [Fact]
    public void Foreign_key_without_a_parent() => AssertViolation(
        ConstraintKind.ForeignKey, "skills", ["plugin_id"], () => Db.Skills.Insert(new NewSkill { PluginId = PluginId.New(), Name = "s", Path = "p" }));

    [Fact]
    public void Foreign_key_of_an_update() => AssertViolation(
        ConstraintKind.ForeignKey, "plugins", ["author_id"], () => Db.Plugins.Update(_plugin with { AuthorId = UserId.New() }));

    [Fact]
    public void Parent_that_is_still_referred_to()
    {
        Db.Collections.Insert(new NewCollection { Slug = "c", Name = "C", AuthorId = _user.Id });
        AssertViolation(ConstraintKind.ForeignKey, "collections", ["author_id"], () => Db.Users.Delete(_user.Id));
    }

    [Fact]
    public void Violation_is_an_SqliteException() =>
        Assert.IsAssignableFrom<SqliteException>(Record.Exception(() => Db.Users.Insert(new NewUser { Username = "ada" })));

    [Fact]
    public void Deleted_plugin_takes_all_that_is_its_own()
    {
        Db.Skills.Insert(new NewSkill { PluginId = _plugin.Id, Name = "s", Path = "p" });
        Db.PluginRatings.Insert(new NewPluginRating { PluginId = _plugin.Id, UserId = _user.Id, Rating = 3 });
        Db.PluginDownloads.Insert(new NewPluginDownload { PluginId = _plugin.Id, UserId = _user.Id });

        Assert.True(Db.Plugins.Delete(_plugin.Id));
        Assert.Equal(0, Db.Skills.Count() + Db.PluginRatings.Count() + Db.PluginDownloads.Count());
        Assert.Empty(_live.Query("PRAGMA foreign_key_check"));
    }

    [Fact]
    public void Deleted_user_leaves_plugins_and_downloads_behind()
    {
        Db.Plugins.Update(_plugin with { AuthorId = _user.Id });
        Db.PluginDownloads.Insert(new NewPluginDownload { PluginId = _plugin.Id, UserId = _user.Id });
        Db.PluginRatings.Insert(new NewPluginRating { PluginId = _plugin.Id, UserId = _user.Id, Rating = 3 });

        Assert.True(Db.Users.Delete(_user.Id));
        Assert.Null(Db.Plugins.FindById(_plugin.Id)!.AuthorId);
        Assert.Equal(1, Db.PluginDownloads.Count());
        Assert.Equal(0, Db.PluginRatings.Count());
        Assert.Empty(_live.Query("PRAGMA foreign_key_check"));
    }

    public void Dispose() => _live.Dispose();

    private static NewPlugin NewPlugin(string name) => new()
    {
        Name = name,
        Slug = name,
        RepoUrl = "r",
        MarketplaceUrl = "m",
        Category = "c",
        Version = "1",
    };

    private static ConstraintViolationException AssertViolation(ConstraintKind kind, string table, string[] columns, Action act)
    {
        ConstraintViolationException thrown = Assert.Throws<ConstraintViolationException>(act);
        Assert.Equal(kind, thrown.Kind);
        Assert.Equal(table, thrown.Table);
        Assert.Equal(columns, thrown.Columns);
        Assert.Contains(table, thrown.Message);
        return thrown;
    }
}
