using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Emit.Docs.Diagram;

namespace SkillStash.Schema.Compiler.Emit.Docs.Markdown;

/// <summary>Writes an entity-relationship diagram for Mermaid, with the key columns of each table.</summary>
internal static class MermaidEmitter
{
    /// <summary>Writes the diagram as a fenced block.</summary>
    public static void Emit(CodeWriter writer, EntityDiagram diagram)
    {
        var names = new MermaidNames();
        string[] entities = [.. diagram.Entities.Select(entity => names.Entity(entity.Name))];
        writer.Line("```mermaid").Indent("erDiagram");
        foreach (Relationship each in diagram.Relationships)
        {
            string parent = $"{entities[each.Parent]} {(each.IsOptional ? "|o" : "||")}";
            string child = $"{(each.IsUnique ? "o|" : "o{")} {entities[each.Child]}";
            writer.Line($"{parent}--{child} : \"{string.Join(", ", each.Columns.Select(MermaidNames.Word))}\"");
        }

        for (int i = 0; i < entities.Length; i++)
        {
            EmitEntity(writer, entities[i], diagram.Entities[i].Keys);
        }

        writer.Unindent().Line("```");
    }

    private static void EmitEntity(CodeWriter writer, string name, IReadOnlyList<EntityColumn> keys)
    {
        // Mermaid refuses braces with nothing between them in some versions.
        if (keys.Count == 0)
        {
            writer.Line(name);
            return;
        }

        writer.Indent($$"""{{name}} {""");
        foreach (EntityColumn column in keys)
        {
            string type = column.DeclaredType.Length == 0 ? "ANY" : MermaidNames.Word(column.DeclaredType);
            writer.Line($"{type} {MermaidNames.Word(column.Name)}{Marks(column)}");
        }

        writer.Close();
    }

    private static string Marks(EntityColumn column) => (column.IsPrimary, column.IsForeign) switch
    {
        (true, true) => " PK, FK",
        (true, false) => " PK",
        (false, true) => " FK",
        _ => "",
    };
}
