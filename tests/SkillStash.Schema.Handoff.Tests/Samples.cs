using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Data.Sqlite;
using SkillStash.Registry;

namespace SkillStash.Schema.Handoff.Tests;

/// <summary>The C# of the documents. A block there is the region of the same name here, letter by letter.</summary>
internal static class Samples
{
    #region Ingest
    public static Plugin Ingest(RegistryDatabase db, NewPlugin found, IReadOnlyList<NewSkill> skills)
    {
        using SqliteTransaction transaction = db.BeginTransaction();
        Plugin? known = db.Plugins.FindBySlug(found.Slug);
        DateTimeOffset now = DateTimeOffset.UtcNow;
        Plugin plugin = db.Plugins.Upsert(found with
        {
            Id = known?.Id ?? found.Id,
            AuthorId = known?.AuthorId,
            AuthorType = known?.AuthorType,
            UpdatedAt = now,
            LastIndexedAt = now,
        });

        foreach (Skill old in db.Skills.ListByPluginId(plugin.Id))
        {
            db.Skills.Delete(old.Id);
        }

        db.Skills.InsertMany(skills.Select(skill => skill with { PluginId = plugin.Id }));
        transaction.Commit();
        return plugin;
    }
    #endregion

    #region TryIngest
    public static Plugin? TryIngest(RegistryDatabase db, NewPlugin found, IReadOnlyList<NewSkill> skills)
    {
        try
        {
            return Ingest(db, found, skills);
        }
        catch (ConstraintViolationException violation) when (violation.Columns.Contains("name"))
        {
            return null;
        }
    }
    #endregion

    #region Remove
    public static bool Remove(RegistryDatabase db, string slug) =>
        db.Plugins.FindBySlug(slug) is { } plugin && db.Plugins.Delete(plugin.Id);
    #endregion
}
