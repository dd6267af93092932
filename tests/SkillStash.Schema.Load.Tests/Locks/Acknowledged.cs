using System;
using System.Collections.Generic;
using SkillStash.Load;

namespace SkillStash.Schema.Load.Tests;

/// <summary>The rows of <c>entries</c> whose writing has returned.</summary>
internal sealed class Acknowledged
{
    private readonly List<Entry> _rows = [];
    private readonly SortedDictionary<string, string> _plain = [];

    /// <summary>The rows as <see cref="PlainFile.Entries(string)"/> reads them.</summary>
    public IReadOnlyDictionary<string, string> Plain => _plain;

    public void Put(Entry row)
    {
        int known = _rows.FindIndex(other => other.Id == row.Id);
        if (known >= 0)
        {
            _rows[known] = row;
        }
        else
        {
            _rows.Add(row);
        }

        _plain[row.Id.ToString()] = Rows.Plain(row);
    }

    public void Put(NewEntry row) => Put(new Entry(row.Id, row.ParentId, row.Name, row.Version!.Value, row.Stamp!.Value));

    public void Remove(Entry row)
    {
        _rows.RemoveAll(other => other.Id == row.Id);
        _plain.Remove(row.Id.ToString());
    }

    public Entry Any(Random random) => _rows[random.Next(_rows.Count)];
}
