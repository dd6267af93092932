using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Catalog;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler;

/// <summary>Where the names of a schema stand in its sources: the model itself has no positions.</summary>
public sealed class SchemaLocations
{
    // Indexes and triggers have names of their own. No table is called like this: '\0' ends a name.
    private const string Index = "\0index";
    private const string Trigger = "\0trigger";

    private readonly Dictionary<string, SourceSpan> _places = new(SqlNames.Comparer);

    internal SchemaLocations(SchemaCatalog catalog)
    {
        foreach (CatalogObject entry in catalog.ObjectsOf(SchemaCatalog.Main))
        {
            if (entry is CatalogTrigger)
            {
                Add(Key(Trigger, entry.Name), entry.Location);
                continue;
            }

            Add(entry.Name, entry.Location);
            foreach (CatalogColumn column in (entry as CatalogTable)?.Columns ?? [])
            {
                Add(Key(entry.Name, column.Name), column.Location);
            }

            foreach (CatalogIndex index in (entry as CatalogTable)?.Indexes.Where(static index => index.Syntax is not null) ?? [])
            {
                Add(Key(Index, index.Name), new SourceSpan(index.Source, index.Syntax!.Name.Span));
            }
        }
    }

    /// <summary>Where a table or view is named by its CREATE statement; null where it is not known.</summary>
    public SourceSpan? Of(string table) => Find(table);

    /// <summary>Where a column is named by its definition, or else where its table or view is.</summary>
    public SourceSpan? Of(string table, string column) => Find(Key(table, column)) ?? Find(table);

    /// <summary>Where an index is named by its CREATE statement; null where it is not known.</summary>
    public SourceSpan? OfIndex(string index) => Find(Key(Index, index));

    /// <summary>Where a trigger is named by its CREATE statement; null where it is not known.</summary>
    public SourceSpan? OfTrigger(string trigger) => Find(Key(Trigger, trigger));

    private void Add(string key, SourceSpan place)
    {
        if (place.Source is not null)
        {
            _places[key] = place;
        }
    }

    private SourceSpan? Find(string key) => _places.TryGetValue(key, out SourceSpan place) ? place : null;

    private static string Key(string table, string column) => table + "\0" + column;
}
