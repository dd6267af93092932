using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Spectre.Console;

namespace SkillStash.Registry;

/// <summary>Shows the registry on a terminal.</summary>
internal sealed class RegistryReport(RegistryDatabase db, IAnsiConsole console)
{
    public void Write()
    {
        WritePlugins();
        WriteContents();
        WriteRatings();
        WriteCollections();
    }

    private void WritePlugins()
    {
        Table table = new Table().Title("Plugins, most downloaded first").RoundedBorder()
            .AddColumns("Plugin", "Author", "Category", "Tags").AddColumn("Downloads", RightAligned).AddColumn("Rating", RightAligned);
        foreach (BrowsePluginsRow plugin in db.BrowsePlugins(limit: 20))
        {
            table.AddRow(
                Cell(plugin.Name + (plugin.Official ? " ✓" : "")),
                Cell(plugin.Author ?? "(left)"),
                Cell(plugin.Category),
                Cell(string.Join(", ", plugin.Tags)),
                Cell(plugin.Downloads.ToString("N0", CultureInfo.InvariantCulture)),
                Cell(db.GetRating(plugin.Id).Rating?.ToString("F1", CultureInfo.InvariantCulture) ?? "-"));
        }

        console.Write(table);
    }

    private void WriteContents()
    {
        var tree = new Tree("What they bring");
        foreach (Plugin plugin in db.Plugins.ListByDownloads(limit: 20))
        {
            TreeNode node = tree.AddNode(Cell(plugin.Name));
            Add(node, "skills", db.Skills.ListByPluginId(plugin.Id).Select(skill =>
                skill.Capabilities.Count == 0 ? skill.Name : $"{skill.Name} ({string.Join(", ", skill.Capabilities)})"));
            Add(node, "agents", db.Agents.ListByPluginId(plugin.Id).Select(agent =>
                agent.Type is { } type ? $"{agent.Name} ({AgentTable.TypeText.ToText(type)})" : agent.Name));
            Add(node, "commands", db.Commands.ListByPluginId(plugin.Id).Select(command => command.UsageExample ?? command.Name));
            Add(node, "MCP servers", db.McpServers.ListByPluginId(plugin.Id).Select(server => server.Name));
        }

        console.Write(tree);
        console.WriteLine();
    }

    private void WriteRatings()
    {
        Table table = new Table().Title("Ratings").RoundedBorder().AddColumns("Plugin", "User", "Stars", "Review");
        foreach (PluginRating rating in db.PluginRatings.Scan())
        {
            table.AddRow(
                Cell(db.Plugins.FindById(rating.PluginId)!.Name),
                Cell(db.Users.FindById(rating.UserId)!.Username),
                Cell(new string('★', (int)rating.Rating)),
                Cell(rating.Review ?? ""));
        }

        console.Write(table);
    }

    private void WriteCollections()
    {
        Table table = new Table().Title("Collections").RoundedBorder().AddColumns("Collection", "Curator", "Plugins in order");
        foreach (Collection collection in db.Collections.Scan())
        {
            IEnumerable<string> names = db.CollectionPlugins.ListByCollectionId(collection.Id)
                .Select(member => db.Plugins.FindById(member.PluginId)!.Name);
            table.AddRow(
                Cell(collection.Name),
                Cell(db.Users.FindById(collection.AuthorId)!.Username),
                Cell(string.Join(", ", names)));
        }

        console.Write(table);
    }

    private static void Add(TreeNode node, string title, IEnumerable<string> items)
    {
        string[] all = items.ToArray();
        if (all.Length > 0)
        {
            node.AddNode(Cell(title + ": " + string.Join("; ", all)));
        }
    }

    // Data is text, never markup.
    private static Text Cell(string text) => new(text);

    private static void RightAligned(TableColumn column) => column.RightAligned();
}
