using System;
using System.Globalization;
using System.Linq;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Emit.Docs.Diagram;

/// <summary>How large things are in the drawing, in pixels.</summary>
/// <remarks>Text is set in a fixed-pitch font, so that its width is known without measuring.</remarks>
internal static class DiagramMetrics
{
    /// <summary>The height of the part with the table's name.</summary>
    public const double Header = 30;

    /// <summary>The height of a column's line.</summary>
    public const double Line = 20;

    /// <summary>The room below the last line.</summary>
    public const double Foot = 6;

    /// <summary>The room left and right of text.</summary>
    public const double Padding = 12;

    /// <summary>The room for PK and FK before a column's name.</summary>
    public const double Badge = 36;

    /// <summary>The room between layers, which the lines use.</summary>
    public const double Channel = 96;

    /// <summary>The room around the drawing.</summary>
    public const double Margin = 24;

    private const double Character = 7.25;
    private const int LongestName = 34;

    /// <summary>A name, cut where it is too long for a box.</summary>
    public static string Shorten(string name)
    {
        if (name.Length <= LongestName)
        {
            return name;
        }

        int length = char.IsHighSurrogate(name[LongestName - 2]) ? LongestName - 2 : LongestName - 1;
        return $"{name.Substring(0, length)}…";
    }

    /// <summary>How wide a box must be.</summary>
    public static double Width(Entity entity) =>
        Math.Ceiling(Math.Max(120, entity.Keys
            .Select(static column => Badge + TextWidth(column.Name))
            .Append(TextWidth(entity.Name) * 1.09)
            .Append(Badge + TextWidth(Others(entity)))
            .Max() + (2 * Padding)));

    /// <summary>How high a box must be.</summary>
    public static double Height(Entity entity) => Header + (Lines(entity) * Line) + Foot;

    /// <summary>Where a column's line is, measured from the top of the box; the header where the column is not drawn.</summary>
    public static double LineOf(Entity entity, string? column)
    {
        for (int i = 0; i < entity.Keys.Count; i++)
        {
            if (SqlNames.Same(entity.Keys[i].Name, column))
            {
                return Header + ((i + 0.5) * Line) + (Foot / 2);
            }
        }

        return Header / 2;
    }

    /// <summary>How many columns are not drawn, in words; empty where all are.</summary>
    public static string Others(Entity entity) => entity.OtherColumns switch
    {
        0 => "",
        1 => "+ 1 column",
        int count => $"+ {count.ToString(CultureInfo.InvariantCulture)} columns",
    };

    private static int Lines(Entity entity) => entity.Keys.Count + (entity.OtherColumns > 0 ? 1 : 0);

    // East Asian characters and pictures are twice as wide.
    private static double TextWidth(string name) => Shorten(VisibleText.OfCode(name)).Sum(static c => c >= '\u1100' ? 2 : 1) * Character;
}
