using System.Collections.Generic;
using System.Text;

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
        Element(writer, "param", " name=\"" + name.TrimStart('@') + "\"", xml);

    /// <summary>Text as XML content, its line breaks kept as <c>\n</c>.</summary>
    public static string Escape(string text)
    {
        var xml = new StringBuilder(text.Length);
        string lines = text.Replace("\r\n", "\n");
        for (int i = 0; i < lines.Length; i++)
        {
            char c = lines[i];
            if (i + 1 < lines.Length && char.IsSurrogatePair(c, lines[i + 1]))
            {
                xml.Append(c).Append(lines[++i]);
                continue;
            }

            if (c is >= ' ' and < (char)127 and not ('&' or '<' or '>'))
            {
                xml.Append(c);
                continue;
            }

            xml.Append(c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' => "\n",
                '\t' => " ",
                _ when char.IsControl(c) || char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF' => "\uFFFD",
                _ => c.ToString(),
            });
        }

        return xml.ToString();
    }

    private static void Element(CodeWriter writer, string name, string attributes, string xml)
    {
        IReadOnlyList<string> lines = xml.Split('\n');
        if (lines.Count == 1)
        {
            writer.Line("/// <" + name + attributes + ">" + xml + "</" + name + ">");
            return;
        }

        writer.Line("/// <" + name + attributes + ">");
        foreach (string line in lines)
        {
            writer.Line(("/// " + line).TrimEnd());
        }

        writer.Line("/// </" + name + ">");
    }
}
