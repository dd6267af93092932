using System.Collections.Generic;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Binding;

/// <summary>One database of a connection: tables and views share their names, indexes and triggers have names of their own.</summary>
internal sealed class CatalogDatabase(string name)
{
    private readonly List<CatalogObject> _objects = [];
    private readonly Dictionary<string, CatalogObject> _relations = new(SqlNames.Comparer);
    private readonly Dictionary<string, CatalogTrigger> _triggers = new(SqlNames.Comparer);
    private readonly Dictionary<string, string> _indexOwners = new(SqlNames.Comparer);

    public string Name { get; } = name;

    /// <summary>Tables, views and triggers in order of creation.</summary>
    public IReadOnlyList<CatalogObject> Objects => _objects;

    public CatalogDatabase Copy()
    {
        var copy = new CatalogDatabase(Name);
        _objects.ForEach(copy.Add);
        return copy;
    }

    public CatalogObject? FindRelation(string relation) => _relations.TryGetValue(relation, out CatalogObject? found) ? found : null;

    public CatalogTrigger? FindTrigger(string trigger) => _triggers.TryGetValue(trigger, out CatalogTrigger? found) ? found : null;

    public CatalogTable? FindIndexOwner(string index) =>
        _indexOwners.TryGetValue(index, out string? owner) ? FindRelation(owner) as CatalogTable : null;

    public void Add(CatalogObject entry)
    {
        _objects.Add(entry);
        Register(entry);
    }

    // Removing by identity: entries are records, and comparing them by value would cost too much.
    public void Remove(CatalogObject entry)
    {
        _objects.RemoveAt(Place(entry));
        Unregister(entry);
    }

    public void Replace(CatalogObject old, CatalogObject @new)
    {
        _objects[Place(old)] = @new;
        Unregister(old);
        Register(@new);
    }

    private int Place(CatalogObject entry) => _objects.FindIndex(each => ReferenceEquals(each, entry));

    private void Register(CatalogObject entry)
    {
        if (entry is CatalogTrigger trigger)
        {
            _triggers[entry.Name] = trigger;
            return;
        }

        _relations[entry.Name] = entry;
        if (entry is CatalogTable table)
        {
            foreach (CatalogIndex index in table.Indexes)
            {
                _indexOwners[index.Name] = table.Name;
            }
        }
    }

    private void Unregister(CatalogObject entry)
    {
        if (entry is CatalogTrigger)
        {
            _triggers.Remove(entry.Name);
            return;
        }

        _relations.Remove(entry.Name);
        if (entry is CatalogTable table)
        {
            foreach (CatalogIndex index in table.Indexes)
            {
                _indexOwners.Remove(index.Name);
            }
        }
    }
}
