using System;
using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Migrations;

/// <summary>Which tables refer to which by foreign keys.</summary>
internal sealed class ReferenceGraph
{
    private readonly Dictionary<string, HashSet<string>> _parents = new(SqlNames.Comparer);

    /// <summary>Adds the foreign keys of a table to those that it is known to have.</summary>
    public void Add(TableModel table)
    {
        if (!_parents.TryGetValue(table.Name, out HashSet<string>? parents))
        {
            _parents[table.Name] = parents = new HashSet<string>(SqlNames.Comparer);
        }

        parents.UnionWith(table.ForeignKeys.Select(static key => key.Table));
    }

    /// <summary>Whether a table refers to another, or to itself.</summary>
    public bool Refers(string child, string parent) => _parents.TryGetValue(child, out HashSet<string>? parents) && parents.Contains(parent);

    /// <summary>The tables, and all that refer to them directly or through others.</summary>
    public HashSet<string> Closure(IEnumerable<string> tables)
    {
        var closure = new HashSet<string>(tables, SqlNames.Comparer);
        int count;
        do
        {
            count = closure.Count;
            closure.UnionWith(_parents.Where(entry => entry.Value.Overlaps(closure)).Select(static entry => entry.Key).ToArray());
        }
        while (closure.Count > count);

        return closure;
    }

    /// <summary>The tables in an order in which each comes after those it refers to, as far as there are no cycles.</summary>
    public IReadOnlyList<string> ParentsFirst(IEnumerable<string> tables)
    {
        string[] all = tables.ToArray();
        var wanted = new HashSet<string>(all, SqlNames.Comparer);
        var seen = new HashSet<string>(SqlNames.Comparer);
        var ordered = new List<string>();
        foreach (string table in all)
        {
            Visit(table, wanted, seen, ordered);
        }

        return ordered;
    }

    /// <summary>The tables in an order in which each comes before those it refers to; tables that refer to each other come together.</summary>
    public IEnumerable<IReadOnlyList<string>> ChildrenFirst(IEnumerable<string> tables)
    {
        List<string> left = ParentsFirst(tables).Reverse().ToList();
        while (left.Count > 0)
        {
            string first = left[0];
            HashSet<string> descendants = Closure([first]);
            string[] circle = left.Where(name => descendants.Contains(name) && Closure([name]).Contains(first)).ToArray();
            left.RemoveAll(circle.Contains);
            yield return circle;
        }
    }

    private void Visit(string table, HashSet<string> wanted, HashSet<string> seen, List<string> ordered)
    {
        if (!wanted.Contains(table) || !seen.Add(table))
        {
            return;
        }

        if (_parents.TryGetValue(table, out HashSet<string>? parents))
        {
            foreach (string parent in parents.OrderBy(static name => name, StringComparer.Ordinal))
            {
                Visit(parent, wanted, seen, ordered);
            }
        }

        ordered.Add(table);
    }
}
