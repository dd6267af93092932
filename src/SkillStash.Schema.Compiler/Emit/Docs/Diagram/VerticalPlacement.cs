using System;
using System.Collections.Generic;
using System.Linq;

namespace SkillStash.Schema.Compiler.Emit.Docs.Diagram;

/// <summary>Gives nodes their height on the page: as near to their neighbours as the order of their layer and the gaps allow.</summary>
internal static class VerticalPlacement
{
    private const double Gap = 22;
    private const double PassageGap = 9;
    private const int Sweeps = 16;

    /// <summary>Sets <see cref="Node.Y"/> of all nodes; the topmost is at 0.</summary>
    public static void Place(List<Node>[] layers)
    {
        foreach (List<Node> layer in layers)
        {
            Settle(layer, static _ => 0);
        }

        for (int sweep = 0; sweep < Sweeps; sweep++)
        {
            foreach (List<Node> layer in sweep % 2 == 0 ? layers : layers.Reverse())
            {
                Settle(layer, static node => Wanted(node));
            }
        }

        double top = layers.SelectMany(static layer => layer).Select(static node => node.Y).DefaultIfEmpty(0).Min();
        foreach (Node node in layers.SelectMany(static layer => layer))
        {
            node.Y = Math.Round(node.Y - top);
        }
    }

    private static double Wanted(Node node) =>
        node.Left.Concat(node.Right).Select(static other => other.Middle).DefaultIfEmpty(node.Middle).Average();

    // Least squares under an order: where wishes collide, nodes form a block that stands at the mean of what its members want.
    private static void Settle(List<Node> layer, Func<Node, double> wantedMiddle)
    {
        var blocks = new Stack<(double Start, int Count)>();
        double[] offsets = new double[layer.Count];
        double offset = 0;
        for (int i = 0; i < layer.Count; i++)
        {
            offsets[i] = offset;
            offset += layer[i].Height + (i + 1 < layer.Count && layer[i].Entity is null && layer[i + 1].Entity is null ? PassageGap : Gap);
            (double Start, int Count) block = (wantedMiddle(layer[i]) - (layer[i].Height / 2) - offsets[i], 1);
            while (blocks.Count > 0 && blocks.Peek().Start >= block.Start)
            {
                (double start, int count) = blocks.Pop();
                block = (((start * count) + (block.Start * block.Count)) / (count + block.Count), count + block.Count);
            }

            blocks.Push(block);
        }

        int node = 0;
        foreach ((double start, int count) in blocks.Reverse())
        {
            for (int i = 0; i < count; i++, node++)
            {
                layer[node].Y = start + offsets[node];
            }
        }
    }
}
