using System.Collections.Generic;
using System.Text;
using SkillStash.Schema.Compiler.Naming;

namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>Writes XML documentation comments from text that may hold anything.</summary>
public static class DocComment
{
    /// <summary>Writes a <c>summary</c>, on one line where the text has one.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="xml">The content, already XML.</param>
    public static void Summary(CodeWriter writer, string xml) => Element(writer, "summary", "", xml);

    /// <summary>Writes a <c>param</c>.</summary>
    public static void Parameter(CodeWriter writer, string name, string xml) =>
        Element(writer, "param", $" name=\"{name.TrimStart('@')}\"", xml);

    /// <summary>What the schema says of a column, or else its name.</summary>
    public static string Of(CSharpColumn column) =>
        column.Documentation is null ? $"<c>{Escape(column.SqlName)}</c>." : Escape(column.Documentation);

    /// <summary>Text as XML content, its line breaks kept as <c>\n</c>.</summary>
    public static string Escape(string text)
    {
        var xml = new StringBuilder(text.Length);
        foreach (char c in Unseen.Replace(Unseen.UnifyLines(text).Replace('\t', ' '), kept: "\n"))
        {
            _ = c switch
            {
                '&' => xml.Append("&amp;"),
                '<' => xml.Append("&lt;"),
                '>' => xml.Append("&gt;"),
                '\uFFFE' or '\uFFFF' => xml.Append('\uFFFD'),
                _ => xml.Append(c),
            };
        }

        return xml.ToString();
    }

    private static void Element(CodeWriter writer, string name, string attributes, string xml)
    {
        IReadOnlyList<string> lines = xml.Split('\n');
        if (lines.Count == 1)
        {
            writer.Line($"/// <{name}{attributes}>{xml}</{name}>");
            return;
        }

        writer.Line($"/// <{name}{attributes}>");
        foreach (string line in lines)
        {
            writer.Line($"/// {line}".TrimEnd());
        }

        writer.Line($"/// </{name}>");
    }
}
