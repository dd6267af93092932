using System;
using Microsoft.Data.Sqlite;

namespace SkillStash.Registry;

/// <summary>Seed data for development. Every key is fixed, so that loading it again changes nothing.</summary>
internal static partial class RegistrySeed
{
    /// <summary>Loads all of it in one transaction.</summary>
    public static void Load(RegistryDatabase db)
    {
        using SqliteTransaction transaction = db.BeginTransaction();
        foreach (NewUser user in Users)
        {
            db.Users.Upsert(user);
        }

        foreach (NewPlugin plugin in Plugins)
        {
            db.Plugins.Upsert(plugin);
        }

        LoadContents(db);
        foreach (NewPluginRating rating in Ratings)
        {
            db.PluginRatings.Upsert(rating);
        }

        foreach (NewPluginDownload download in Downloads)
        {
            db.PluginDownloads.Upsert(download);
        }

        foreach (NewCollection collection in Collections)
        {
            db.Collections.Upsert(collection);
        }

        foreach (NewCollectionPlugin member in CollectionPlugins)
        {
            db.CollectionPlugins.Upsert(member);
        }

        transaction.Commit();
    }

    private static void LoadContents(RegistryDatabase db)
    {
        foreach (NewSkill skill in Skills)
        {
            db.Skills.Upsert(skill);
        }

        foreach (NewAgent agent in Agents)
        {
            db.Agents.Upsert(agent);
        }

        foreach (NewCommand command in Commands)
        {
            db.Commands.Upsert(command);
        }

        foreach (NewMCPServer server in McpServers)
        {
            db.McpServers.Upsert(server);
        }
    }

    // A fixed version 4 UUID: the first part says the table, the last the row.
    private static Guid Id(int table, int row) => new($"{table:x8}-0000-4000-8000-{row:x12}");

    private static UserId User(int row) => new(Id(1, row));

    private static PluginId Plugin(int row) => new(Id(2, row));

    private static CollectionId Collection(int row) => new(Id(3, row));
}
