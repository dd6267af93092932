using System.Linq;
using SkillStash.Schema.Cli.Infrastructure;
using SkillStash.Schema.Cli.Sources;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Inspection;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace SkillStash.Schema.Cli.Inspect;

/// <summary>Prints each source as a tree, and its findings to standard error.</summary>
internal sealed class TextInspectionWriter(ToolOutput output) : IInspectionWriter
{
    private readonly IAnsiConsole _console = ToolConsole.Of(output);

    public void Write(SchemaSource source)
    {
        foreach (Diagnostic finding in source.Findings)
        {
            output.Error.WriteLine(finding);
        }

        if (source.IsReadable)
        {
            _console.Write(Tree(source.Name, source.Schema));
        }
    }

    public void Dispose() => output.Flush();

    private static Tree Tree(string source, SchemaInspection schema)
    {
        var tree = new Tree(ToolConsole.Text(InspectionText.Heading(source, schema)));
        foreach (InspectedTable table in schema.Tables)
        {
            AddTable(tree, table);
        }

        foreach (InspectedView view in schema.Views)
        {
            tree.AddNode(ToolConsole.Text($"view {view.Name} ({string.Join(", ", view.Columns)})"));
        }

        foreach (InspectedTrigger trigger in schema.Triggers)
        {
            tree.AddNode(ToolConsole.Text($"trigger {trigger.Name} on {trigger.Table}"));
        }

        return tree;
    }

    private static void AddTable(Tree tree, InspectedTable table)
    {
        TreeNode node = tree.AddNode(ToolConsole.Text(InspectionText.Heading(table), new Style(decoration: Decoration.Bold)));
        if (table.Columns.Count > 0)
        {
            node.AddNode(Columns(table));
        }

        foreach (IGrouping<int, InspectedForeignKey> key in table.ForeignKeys.GroupBy(static column => column.Id))
        {
            node.AddNode(ToolConsole.Text(InspectionText.ForeignKey([.. key])));
        }

        foreach (InspectedIndex index in table.Indexes)
        {
            node.AddNode(ToolConsole.Text(InspectionText.Index(index)));
        }
    }

    private static IRenderable Columns(InspectedTable table)
    {
        bool isComposite = table.Columns.Any(static column => column.PrimaryKeyOrdinal > 1);
        var grid = new Grid();
        for (int i = 0; i < 4; i++)
        {
            grid.AddColumn(new GridColumn().NoWrap());
        }

        foreach (InspectedColumn column in table.Columns)
        {
            grid.AddRow(
                ToolConsole.Text(column.Name),
                ToolConsole.Text(column.Type),
                ToolConsole.Text(column.NotNull ? "NOT NULL" : ""),
                ToolConsole.Text(InspectionText.Extras(column, isComposite)));
        }

        return grid;
    }
}
