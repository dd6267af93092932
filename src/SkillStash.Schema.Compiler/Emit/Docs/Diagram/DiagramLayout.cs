using System;
using System.Collections.Generic;
using System.Linq;

namespace SkillStash.Schema.Compiler.Emit.Docs.Diagram;

/// <summary>Where everything is in the drawing.</summary>
/// <remarks>
/// Layered after Sugiyama: tables in layers by their foreign keys, a line through a layer as a node of its own so that it meets no table,
/// nodes ordered against crossings, then placed. The same schema always gives the same drawing.
/// </remarks>
internal sealed class DiagramLayout
{
    private const double PassageHeight = 6;
    private const double GridGap = 22;

    private readonly EntityDiagram _diagram;
    private readonly List<Node>[] _layers;

    private DiagramLayout(EntityDiagram diagram)
    {
        _diagram = diagram;
        int[] layerOf = LayerAssignment.Of(diagram);
        _layers = [.. Enumerable.Range(0, layerOf.DefaultIfEmpty(-1).Max() + 1).Select(static _ => new List<Node>())];
        Boxes = [.. diagram.Entities.Select((entity, i) => new Node
        {
            Entity = i,
            Layer = layerOf[i],
            Width = DiagramMetrics.Width(entity),
            Height = DiagramMetrics.Height(entity),
        })];
        foreach (Node box in Boxes.Where(static box => box.Layer >= 0))
        {
            _layers[box.Layer].Add(box);
        }

        Routes = [.. diagram.Relationships.Select(Route)];
    }

    /// <summary>The boxes of the tables, by number.</summary>
    public IReadOnlyList<Node> Boxes { get; }

    /// <summary>The way of each relationship from left to right: a table, passages, a table; of one that joins a table to itself, only that.</summary>
    public IReadOnlyList<IReadOnlyList<Node>> Routes { get; }

    /// <summary>How wide the drawing is.</summary>
    public double Width { get; private set; }

    /// <summary>How high the drawing is.</summary>
    public double Height { get; private set; }

    /// <summary>Lays out a diagram.</summary>
    public static DiagramLayout Of(EntityDiagram diagram)
    {
        var layout = new DiagramLayout(diagram);
        LayerOrder.Improve(layout._layers);
        VerticalPlacement.Place(layout._layers);
        layout.PlaceLayers();
        layout.PlaceLoners();
        return layout;
    }

    private List<Node> Route(Relationship relationship)
    {
        Node from = Boxes[relationship.Parent], to = Boxes[relationship.Child];
        if (from == to)
        {
            return [from];
        }

        (Node left, Node right) = from.Layer < to.Layer ? (from, to) : (to, from);
        List<Node> route = [left];
        for (int layer = left.Layer + 1; layer < right.Layer; layer++)
        {
            var passage = new Node { Layer = layer, Height = PassageHeight };
            _layers[layer].Add(passage);
            route.Add(passage);
        }

        route.Add(right);
        for (int i = 1; i < route.Count; i++)
        {
            route[i].Left.Add(route[i - 1]);
            route[i - 1].Right.Add(route[i]);
        }

        return route;
    }

    private void PlaceLayers()
    {
        double x = DiagramMetrics.Margin;
        foreach (List<Node> layer in _layers)
        {
            double width = layer.Where(static node => node.Entity is not null).Select(static node => node.Width).DefaultIfEmpty(0).Max();
            foreach (Node node in layer)
            {
                node.X = x;
                node.Y += DiagramMetrics.Margin;
                node.Width = width;
                Height = Math.Max(Height, node.Y + node.Height + DiagramMetrics.Margin);
            }

            x += width + DiagramMetrics.Channel;
        }

        Width = _layers.Length == 0 ? 0 : x - DiagramMetrics.Channel + DiagramMetrics.Margin;

        // The loop of a table that refers to itself leaves its right side.
        if (Routes.Any(static route => route.Count == 1))
        {
            Width += DiagramMetrics.Margin;
        }
    }

    // Tables that nothing joins stand below in rows.
    private void PlaceLoners()
    {
        Node[] loners = [.. Boxes.Where(static box => box.Layer < 0)];
        double left = DiagramMetrics.Margin, limit = Math.Max(Width, 960);
        double x = left, y = Math.Max(Height, DiagramMetrics.Margin), rowHeight = 0;
        foreach (Node loner in loners)
        {
            if (x > left && x + loner.Width + DiagramMetrics.Margin > limit)
            {
                (x, y, rowHeight) = (left, y + rowHeight + GridGap, 0);
            }

            (loner.X, loner.Y) = (x, y);
            Width = Math.Max(Width, x + loner.Width + DiagramMetrics.Margin);
            rowHeight = Math.Max(rowHeight, loner.Height);
            x += loner.Width + (2 * GridGap);
        }

        Height = loners.Length == 0 ? Height : y + rowHeight + DiagramMetrics.Margin;
    }
}
