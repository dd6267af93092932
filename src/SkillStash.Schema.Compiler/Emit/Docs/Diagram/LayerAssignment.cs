using System;
using System.Collections.Generic;
using System.Linq;

namespace SkillStash.Schema.Compiler.Emit.Docs.Diagram;

/// <summary>Puts tables into layers, parents to the left of their children.</summary>
internal static class LayerAssignment
{
    /// <summary>The layer of each table, from 0; -1 for a table that no foreign key joins to another.</summary>
    /// <remarks>Joined tables never share a layer. A layer that is full passes tables on to the next one, so that no layer grows too tall.</remarks>
    public static int[] Of(EntityDiagram diagram)
    {
        int count = diagram.Entities.Count;
        var parents = new HashSet<int>[count];
        var children = new HashSet<int>[count];
        for (int i = 0; i < count; i++)
        {
            parents[i] = [];
            children[i] = [];
        }

        foreach (Relationship each in diagram.Relationships.Where(static each => each.Child != each.Parent))
        {
            parents[each.Child].Add(each.Parent);
            children[each.Parent].Add(each.Child);
        }

        int[] layers = [.. Enumerable.Repeat(-1, count)];
        var waiting = new List<int>(Enumerable.Range(0, count).Where(i => parents[i].Count + children[i].Count > 0));
        int capacity = Math.Max(8, (int)Math.Ceiling(1.5 * Math.Sqrt(waiting.Count)));
        var sizes = new Dictionary<int, int>();
        while (waiting.Count > 0)
        {
            // Where foreign keys run in a circle, the table that waits for the fewest and is awaited by the most goes first.
            int next = waiting
                .OrderBy(i => parents[i].Count(parent => layers[parent] < 0))
                .ThenByDescending(i => children[i].Count)
                .First();
            int layer = 1 + parents[next].Concat(children[next]).Select(i => layers[i]).Max();
            while (SizeOf(layer) >= capacity)
            {
                layer++;
            }

            layers[next] = layer;
            sizes[layer] = SizeOf(layer) + 1;
            waiting.Remove(next);
        }

        // A table without parents stands next to its children, wherever they came to be.
        foreach (int i in Enumerable.Range(0, count).Where(i => layers[i] >= 0 && parents[i].Count == 0))
        {
            int beside = children[i].Min(child => layers[child]) - 1;
            if (beside > layers[i] && SizeOf(beside) < capacity)
            {
                sizes[layers[i]]--;
                layers[i] = beside;
                sizes[beside] = SizeOf(beside) + 1;
            }
        }

        return layers;

        int SizeOf(int layer) => sizes.TryGetValue(layer, out int size) ? size : 0;
    }
}
