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
        int[] missing = [.. parents.Select(static own => own.Count)];

        // Where foreign keys run in a circle, the table that waits for the fewest and is awaited by the most goes first.
        var waiting = new SortedSet<(int Missing, int Awaited, int Table)>(Enumerable.Range(0, count)
            .Where(i => parents[i].Count + children[i].Count > 0).Select(Place));
        int capacity = Math.Max(8, (int)Math.Ceiling(1.5 * Math.Sqrt(waiting.Count)));
        var sizes = new Dictionary<int, int>();
        var free = new FreeLayers();
        while (waiting.Count > 0)
        {
            int next = waiting.Min.Table;
            waiting.Remove(waiting.Min);
            int layer = 1 + parents[next].Concat(children[next]).Select(i => layers[i]).Max();
            layer = free.From(layer);
            layers[next] = layer;
            sizes[layer] = SizeOf(layer) + 1;
            if (sizes[layer] >= capacity)
            {
                free.Fill(layer);
            }

            foreach (int child in children[next].Where(child => layers[child] < 0))
            {
                waiting.Remove(Place(child));
                missing[child]--;
                waiting.Add(Place(child));
            }
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

        (int Missing, int Awaited, int Table) Place(int table) => (missing[table], -children[table].Count, table);

        int SizeOf(int layer) => sizes.TryGetValue(layer, out int size) ? size : 0;
    }

    /// <summary>The layers that are not full: each full one knows of a later one to try, and all that asked take the short way from then on.</summary>
    private sealed class FreeLayers
    {
        private readonly Dictionary<int, int> _later = [];

        public void Fill(int layer) => _later[layer] = layer + 1;

        public int From(int layer)
        {
            int free = layer;
            while (_later.TryGetValue(free, out int later))
            {
                free = later;
            }

            while (layer < free)
            {
                (layer, _later[layer]) = (_later[layer], free);
            }

            return free;
        }
    }
}
