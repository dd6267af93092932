using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Catalog;

/// <summary>The tables, views, indexes and triggers of all databases of a connection, in order of creation.</summary>
/// <remarks>The entries are immutable, so that a copy of the lists is a copy of the whole.</remarks>
internal sealed class SchemaCatalog
{
    public const string Main = "main";
    public const string Temp = "temp";

    private readonly List<CatalogDatabase> _databases;

    public SchemaCatalog() => _databases = [new CatalogDatabase(Main), new CatalogDatabase(Temp)];

    private SchemaCatalog(SchemaCatalog other)
    {
        _databases = other._databases.ConvertAll(static database => database.Copy());
        HasStatistics = other.HasStatistics;
    }

    /// <summary>Whether ANALYZE has made <c>sqlite_stat1</c>.</summary>
    public bool HasStatistics { get; set; }

    /// <summary>Everything in a database but its indexes, which belong to their tables.</summary>
    public IReadOnlyCollection<CatalogObject> ObjectsOf(string database) => Database(database)?.Objects ?? [];

    /// <summary>Everything in all databases.</summary>
    public IEnumerable<CatalogObject> Objects => _databases.SelectMany(static database => database.Objects);

    public SchemaCatalog Copy() => new(this);

    public bool HasDatabase(string name) => Database(name) is not null;

    public void Attach(string name) => _databases.Add(new CatalogDatabase(name));

    public void Detach(string name) => _databases.RemoveAll(database => SqlNames.Same(database.Name, name));

    public void Add(CatalogObject entry) => Database(entry.Database)!.Add(entry);

    public void Remove(CatalogObject entry) => Database(entry.Database)!.Remove(entry);

    /// <summary>Puts a changed entry in the place of the old one.</summary>
    public void Replace(CatalogObject old, CatalogObject @new) => Database(old.Database)!.Replace(old, @new);

    /// <summary>Puts a table with one index more in the place of the old one.</summary>
    public void AddIndex(CatalogTable table, CatalogIndex index) => Database(table.Database)!.AddIndex(table, index);

    /// <summary>The table or view of a name; without a database temp is searched first, then main, then the attached ones.</summary>
    public CatalogObject? FindRelation(string? database, string name) =>
        SearchOrder(database).Select(each => each.FindRelation(name)).FirstOrDefault(static found => found is not null);

    public CatalogTrigger? FindTrigger(string? database, string name) =>
        SearchOrder(database).Select(each => each.FindTrigger(name)).FirstOrDefault(static found => found is not null);

    /// <summary>The table that an index belongs to.</summary>
    public CatalogTable? FindIndexOwner(string? database, string name) =>
        SearchOrder(database).Select(each => each.FindIndexOwner(name)).FirstOrDefault(static found => found is not null);

    private CatalogDatabase? Database(string name) => _databases.Find(database => SqlNames.Same(database.Name, name));

    private IEnumerable<CatalogDatabase> SearchOrder(string? database)
    {
        if (database is not null)
        {
            return Database(database) is { } found ? [found] : [];
        }

        return new[] { _databases[1], _databases[0] }.Concat(_databases.Skip(2));
    }
}
