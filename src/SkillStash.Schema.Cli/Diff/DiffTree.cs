using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Cli.Changes;
using SkillStash.Schema.Cli.Infrastructure;
using SkillStash.Schema.Compiler.Diff;
using SkillStash.Schema.Compiler.Naming;
using Spectre.Console;

namespace SkillStash.Schema.Cli.Diff;

/// <summary>A comparison as a tree: green and + for what was added, red and - for what is gone, yellow and ~ for what changed.</summary>
internal static class DiffTree
{
    private static readonly string[] InHeading = ["name", "table", "expression"];

    public static Tree Of(Comparison comparison)
    {
        var tree = new Tree(ToolConsole.Text($"{comparison.Before.Name} → {comparison.After.Name}"));
        foreach (ObjectDiff change in comparison.Diff.Changes)
        {
            TreeNode node = tree.AddNode(Line(change.Change, ChangeText.Heading(change), comparison.Places(change)));
            AddFacts(node, change.Change, change.Facts);
            foreach (PartDiff part in change.Parts)
            {
                AddFacts(node.AddNode(Line(part.Change, ChangeText.Heading(part), Places(comparison, change, part))), part.Change, part.Facts);
            }
        }

        return tree;
    }

    // The parts of an object that only one side has stand where the object does.
    private static (ChangePlace? Before, ChangePlace? After) Places(Comparison comparison, ObjectDiff change, PartDiff part) =>
        change.Change == ChangeKind.Changed ? comparison.Places(change, part) : default;

    private static void AddFacts(TreeNode node, ChangeKind kind, IEnumerable<FactChange> facts)
    {
        foreach (FactChange fact in facts)
        {
            if (kind == ChangeKind.Changed || !InHeading.Contains(fact.Fact))
            {
                node.AddNode(new Text(ChangeText.Fact(fact, kind == ChangeKind.Changed)));
            }
        }
    }

    private static Paragraph Line(ChangeKind kind, string heading, (ChangePlace? Before, ChangePlace? After) places)
    {
        (string sign, Color colour) = kind switch
        {
            ChangeKind.Added => ("+ ", Color.Green),
            ChangeKind.Dropped => ("- ", Color.Red),
            _ => ("~ ", Color.Yellow),
        };
        var line = new Paragraph(sign + heading, new Style(colour));
        return (kind == ChangeKind.Dropped ? places.Before : places.After ?? places.Before) is { } place ? line.Append(Unseen.Escape($"  {place}"), new Style(Color.Grey)) : line;
    }
}
