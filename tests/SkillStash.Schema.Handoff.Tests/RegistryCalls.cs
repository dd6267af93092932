using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using SkillStash.Registry;

namespace SkillStash.Schema.Handoff.Tests;

/// <summary>The C# calls of the access patterns: compiled here, known by their own text, and called with rows of the seed.</summary>
internal sealed class RegistryCalls
{
    private readonly Dictionary<string, List<string?>> _results = [];

    public RegistryCalls(RegistryDatabase db)
    {
        UserId userId = db.Users.FindByUsername("ada")!.Id, raterId = db.Users.FindByUsername("grace")!.Id;
        PluginId pluginId = db.Plugins.FindBySlug("git-helper")!.Id;
        CollectionId collectionId = db.Collections.FindBySlug("first-day")!.Id;
        (string slug, string category, string collectionSlug) = ("git-helper", "productivity", "first-day");
        (string username, string githubId) = ("ada", "1001");
        Page<Plugin> page = db.Plugins.ListByCategory(category, limit: 1);

        Call(db.Plugins.FindBySlug(slug));
        Call(db.Plugins.FindById(pluginId));
        Call(db.Plugins.ListByDownloads(limit: 50));
        Call(db.Plugins.ListByCategory(category, limit: 50));
        Call(db.Plugins.ListByCategory(category, limit: 50, after: page.Next));
        Call(db.Plugins.ListByUpdatedAt(limit: 50));
        Call(db.Plugins.ListByAuthorId(userId));
        Call(db.Skills.ListByPluginId(pluginId));
        Call(db.Collections.ListByFeatured(true, limit: 10));
        Call(db.Collections.FindBySlug(collectionSlug));
        Call(db.CollectionPlugins.ListByCollectionId(collectionId));
        Call(db.CollectionPlugins.ListByPluginId(pluginId));
        Call(db.Collections.ListByAuthorId(userId));
        Call(db.PluginDownloads.ListByPluginId(pluginId, limit: 50));
        Call(db.PluginDownloads.ListByUserId(userId));
        Call(db.PluginRatings.FindByPluginIdAndUserId(pluginId, raterId));
        Call(db.PluginRatings.ListByUserId(raterId));
        Call(db.Users.FindByUsername(username));
        Call(db.Users.FindByGithubId(githubId));
    }

    /// <summary>The ids of the rows that each call returned, in order; null for a row of a table without ids.</summary>
    public IReadOnlyDictionary<string, List<string?>> Results => _results;

    private void Call(object? result, [CallerArgumentExpression(nameof(result))] string text = "")
    {
        IEnumerable<object> rows = result is IEnumerable list ? list.Cast<object>() : new[] { result }.OfType<object>();
        _results.Add(text, [.. rows.Select(static row => row.GetType().GetProperty("Id")?.GetValue(row)!.ToString())]);
    }
}
