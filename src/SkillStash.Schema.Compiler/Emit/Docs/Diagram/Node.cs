using System.Collections.Generic;

namespace SkillStash.Schema.Compiler.Emit.Docs.Diagram;

/// <summary>Something that takes up room in a layer: a table, or the passage of a line through it.</summary>
internal sealed class Node
{
    /// <summary>The number of the table; null for a passage.</summary>
    public int? Entity { get; init; }

    /// <summary>The layer that it stands in.</summary>
    public required int Layer { get; init; }

    /// <summary>How wide it is.</summary>
    public double Width { get; set; }

    /// <summary>How high it is.</summary>
    public double Height { get; init; }

    /// <summary>The left edge.</summary>
    public double X { get; set; }

    /// <summary>The upper edge.</summary>
    public double Y { get; set; }

    /// <summary>Half way down.</summary>
    public double Middle => Y + (Height / 2);

    /// <summary>The neighbours in the layer to the left.</summary>
    public List<Node> Left { get; } = [];

    /// <summary>The neighbours in the layer to the right.</summary>
    public List<Node> Right { get; } = [];
}
