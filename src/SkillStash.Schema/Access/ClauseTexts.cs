using System;
using System.Threading;

namespace SkillStash.Schema;

/// <summary>Remembers what was made of each constant clause.</summary>
/// <remarks>
/// A table has a handful of clauses, each one a literal that is the same object at every call: a walk that compares references is faster
/// than hashing the text.
/// </remarks>
internal sealed class ClauseTexts
{
    private readonly Lock _gate = new();
    private Entry[] _entries = [];

    /// <summary>What <paramref name="make"/> made of this clause the first time.</summary>
    public T Get<T>(string clause, TableDefinition table, Func<string, TableDefinition, T> make)
        where T : class
    {
        foreach (Entry entry in _entries)
        {
            if (ReferenceEquals(entry.Clause, clause) && entry.Made is T made)
            {
                return made;
            }
        }

        return Add(clause, table, make);
    }

    private T Add<T>(string clause, TableDefinition table, Func<string, TableDefinition, T> make)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(clause);
        lock (_gate)
        {
            foreach (Entry entry in _entries)
            {
                if (entry.Clause == clause && entry.Made is T known)
                {
                    return known;
                }
            }

            T made = make(clause, table);
            _entries = [.. _entries, new Entry(clause, made)]; // a new array: others may be walking the old one
            return made;
        }
    }

    private readonly record struct Entry(string Clause, object Made);
}
