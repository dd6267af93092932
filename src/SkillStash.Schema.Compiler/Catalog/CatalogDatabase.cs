using System.Collections.Generic;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Catalog;

/// <summary>One database of a connection: tables and views share their names, indexes and triggers have names of their own.</summary>
internal sealed class CatalogDatabase(string name)
{
    private readonly LinkedList<CatalogObject> _objects = [];
    private readonly Dictionary<string, LinkedListNode<CatalogObject>> _relations = new(SqlNames.Comparer);
    private readonly Dictionary<string, LinkedListNode<CatalogObject>> _triggers = new(SqlNames.Comparer);
    private readonly Dictionary<string, string> _indexOwners = new(SqlNames.Comparer);

    public string Name { get; } = name;

    /// <summary>Tables, views and triggers in order of creation.</summary>
    public IReadOnlyCollection<CatalogObject> Objects => _objects;

    public CatalogDatabase Copy()
    {
        var copy = new CatalogDatabase(Name);
        foreach (CatalogObject entry in _objects)
        {
            copy.Add(entry);
        }

        return copy;
    }

    public CatalogObject? FindRelation(string relation) => Find(_relations, relation);

    public CatalogTrigger? FindTrigger(string trigger) => (CatalogTrigger?)Find(_triggers, trigger);

    public CatalogTable? FindIndexOwner(string index) =>
        _indexOwners.TryGetValue(index, out string? owner) ? FindRelation(owner) as CatalogTable : null;

    public void Add(CatalogObject entry)
    {
        PlacesOf(entry)[entry.Name] = _objects.AddLast(entry);
        RegisterIndexes(entry);
    }

    public void Remove(CatalogObject entry)
    {
        _objects.Remove(PlacesOf(entry)[entry.Name]);
        PlacesOf(entry).Remove(entry.Name);
        UnregisterIndexes(entry);
    }

    public void Replace(CatalogObject old, CatalogObject @new)
    {
        LinkedListNode<CatalogObject> place = PlacesOf(old)[old.Name];
        PlacesOf(old).Remove(old.Name);
        UnregisterIndexes(old);
        place.Value = @new;
        PlacesOf(@new)[@new.Name] = place;
        RegisterIndexes(@new);
    }

    public void AddIndex(CatalogTable table, CatalogIndex index)
    {
        _relations[table.Name].Value = table with { Indexes = SharedList<CatalogIndex>.Add(table.Indexes, index) };
        _indexOwners[index.Name] = table.Name;
    }

    private static CatalogObject? Find(Dictionary<string, LinkedListNode<CatalogObject>> places, string name) =>
        places.TryGetValue(name, out LinkedListNode<CatalogObject>? found) ? found.Value : null;

    private Dictionary<string, LinkedListNode<CatalogObject>> PlacesOf(CatalogObject entry) => entry is CatalogTrigger ? _triggers : _relations;

    private void RegisterIndexes(CatalogObject entry)
    {
        foreach (CatalogIndex index in (entry as CatalogTable)?.Indexes ?? [])
        {
            _indexOwners[index.Name] = entry.Name;
        }
    }

    private void UnregisterIndexes(CatalogObject entry)
    {
        foreach (CatalogIndex index in (entry as CatalogTable)?.Indexes ?? [])
        {
            _indexOwners.Remove(index.Name);
        }
    }
}
