using System.Collections.Generic;

namespace SkillStash.Schema.Compiler.Emit.TypeScript;

/// <summary>Writes lists as a formatter would: on one line where they fit, else filled into lines between the brackets.</summary>
internal static class ListWriter
{
    private const int Width = 110;

    /// <summary>Writes items parted by commas.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="open">What opens the list.</param>
    /// <param name="items">The items.</param>
    /// <param name="close">What closes it; empty where nothing does.</param>
    /// <param name="padding">What parts the brackets from the items on one line.</param>
    public static void Write(CodeWriter writer, string open, IReadOnlyList<string> items, string close, string padding = "")
    {
        string line = open + padding + string.Join(", ", items) + (close.Length == 0 ? "" : padding + close);
        if (line.Length <= Width)
        {
            writer.Line(line);
            return;
        }

        writer.Indent(open);
        line = "";
        for (int i = 0; i < items.Count; i++)
        {
            string item = items[i] + (i + 1 < items.Count ? "," : "");
            if (line.Length > 0 && line.Length + 1 + item.Length > Width)
            {
                writer.Line(line);
                line = "";
            }

            line += line.Length == 0 ? item : $" {item}";
        }

        writer.Line(line).Unindent();
        if (close.Length > 0)
        {
            writer.Line(close);
        }
    }
}
