using System.Collections.Generic;
using System.Linq;

namespace SkillStash.Schema.Compiler.Emit.Docs.Diagram;

/// <summary>Orders the nodes within their layers so that few lines cross: each goes to the average place of its neighbours, over and over.</summary>
internal static class LayerOrder
{
    private const int Sweeps = 12;

    /// <summary>Sorts the layers in place and leaves the best order that was met.</summary>
    public static void Improve(List<Node>[] layers)
    {
        List<Node>[] best = Copy(layers);
        int fewest = Crossings(layers);
        for (int sweep = 0; sweep < Sweeps && fewest > 0; sweep++)
        {
            bool rightwards = sweep % 2 == 0;
            for (int i = 1; i < layers.Length; i++)
            {
                int layer = rightwards ? i : layers.Length - 1 - i;
                Sort(layers, layer, rightwards);
            }

            int crossings = Crossings(layers);
            if (crossings < fewest)
            {
                fewest = crossings;
                best = Copy(layers);
            }
        }

        best.CopyTo(layers, 0);
    }

    private static void Sort(List<Node>[] layers, int layer, bool rightwards)
    {
        Dictionary<Node, int> places = Places(layers[rightwards ? layer - 1 : layer + 1]);
        Dictionary<Node, int> before = Places(layers[layer]);
        layers[layer] = [.. layers[layer].OrderBy(node =>
        {
            List<Node> neighbours = rightwards ? node.Left : node.Right;
            return neighbours.Count == 0 ? before[node] : neighbours.Average(neighbour => places[neighbour]);
        })];
    }

    private static int Crossings(List<Node>[] layers)
    {
        int crossings = 0;
        for (int layer = 1; layer < layers.Length; layer++)
        {
            Dictionary<Node, int> places = Places(layers[layer - 1]);
            var ends = new RankCounts(places.Count);
            foreach (Node node in layers[layer])
            {
                int[] own = [.. node.Left.Select(left => places[left])];
                crossings += own.Sum(ends.Above);
                foreach (int end in own)
                {
                    ends.Add(end);
                }
            }
        }

        return crossings;
    }

    private static Dictionary<Node, int> Places(List<Node> layer)
    {
        var places = new Dictionary<Node, int>();
        foreach (Node node in layer)
        {
            places.Add(node, places.Count);
        }

        return places;
    }

    private static List<Node>[] Copy(List<Node>[] layers) => [.. layers.Select(static layer => new List<Node>(layer))];
}
