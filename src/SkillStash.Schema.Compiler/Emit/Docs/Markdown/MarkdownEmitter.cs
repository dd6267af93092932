using System.Linq;
using SkillStash.Schema.Compiler.Emit.Docs.Facts;

namespace SkillStash.Schema.Compiler.Emit.Docs.Markdown;

/// <summary>Writes the reference in GitHub Flavored Markdown.</summary>
internal static class MarkdownEmitter
{
    /// <summary>The text of <c>schema.md</c>.</summary>
    public static string Emit(DocsSchema schema)
    {
        CodeWriter writer = new CodeWriter()
            .Line("<!-- Written by skillstash-schema from the SQL schema: change that, not this file. -->")
            .Line()
            .Line($"# {MarkdownText.Line(schema.Title)}");
        if (schema.Summary.Length > 0)
        {
            writer.Line().Line(MarkdownText.Line(schema.Summary));
        }

        if (schema.Diagram.Entities.Count > 0)
        {
            writer.Line().Line("## Diagram").Line();
            MermaidEmitter.Emit(writer, schema.Diagram);
        }

        EmitContents(writer, schema);
        foreach (DocsRelation relation in schema.Relations)
        {
            EmitRelation(writer, relation);
        }

        return writer.ToString();
    }

    private static void EmitContents(CodeWriter writer, DocsSchema schema)
    {
        if (schema.Relations.Count == 0)
        {
            return;
        }

        writer.Line().Line("## Contents").Line();
        Row(writer, "Name", "Kind", "Description");
        Row(writer, "---", "---", "---");
        foreach (DocsRelation relation in schema.Relations)
        {
            Row(writer, MarkdownText.Of(new Phrase().Link(relation.Name)), MarkdownText.Line(relation.Kind), Prose(relation.Documentation));
        }
    }

    private static void EmitRelation(CodeWriter writer, DocsRelation relation)
    {
        writer.Line().Line($"## {Anchor(relation.Anchor)}{MarkdownText.Name(relation.Name)}");
        if (!relation.IsPlainTable)
        {
            writer.Line().Line($"_{MarkdownText.Line(relation.Kind)}_");
        }

        if (relation.Documentation is not null)
        {
            writer.Line().Line(Prose(relation.Documentation));
        }

        if (relation.Columns.Count > 0)
        {
            writer.Line();
            Row(writer, "Column", "Type", "Value", "NULL", "Default", "Description");
            Row(writer, "---", "---", "---", "---", "---", "---");
        }

        foreach (DocsColumn column in relation.Columns)
        {
            EmitColumn(writer, column);
        }

        foreach (DocsSection section in relation.Sections)
        {
            writer.Line().Line($"**{MarkdownText.Line(section.Title)}**").Line();
            writer.Lines(section.Items.Select(static item => $"- {MarkdownText.Of(item)}"));
        }
    }

    private static void EmitColumn(CodeWriter writer, DocsColumn column) => Row(
        writer,
        Anchor(column.Anchor) + MarkdownText.Code(column.Name) + string.Concat(column.Keys.Select(static key => $" {key}")),
        column.DeclaredType.Length == 0 ? "" : MarkdownText.Code(column.DeclaredType),
        MarkdownText.Of(column.Value),
        column.IsNullable ? "yes" : "no",
        column.Default is null ? "" : MarkdownText.Of(column.Default),
        Prose(column.Documentation));

    private static void Row(CodeWriter writer, params string[] cells) =>
        writer.Line($"|{string.Concat(cells.Select(static cell => cell.Length == 0 ? " |" : $" {cell} |"))}");

    private static string Anchor(string id) => $"""<a id="{id}"></a>""";

    private static string Prose(string? text) => text is null ? "" : MarkdownText.Line(text);
}
