using System.Collections.Generic;
using SkillStash.Schema.Compiler.Binding;

namespace SkillStash.Schema.Compiler;

/// <summary>Where the names of a schema stand in its sources: the model itself has no positions.</summary>
public sealed class SchemaLocations
{
    private readonly Dictionary<string, SourceSpan> _places = new(SqlNames.Comparer);

    internal SchemaLocations()
    {
    }

    /// <summary>Where a table or view is named by its CREATE statement; null where it is not known.</summary>
    public SourceSpan? Of(string table) => Find(table);

    /// <summary>Where a column is named by its definition, or else where its table or view is.</summary>
    public SourceSpan? Of(string table, string column) => Find(Key(table, column)) ?? Find(table);

    internal void Add(string table, SourceSpan place) => AddPlace(table, place);

    internal void Add(string table, string column, SourceSpan place) => AddPlace(Key(table, column), place);

    private void AddPlace(string key, SourceSpan place)
    {
        if (place.Source is not null)
        {
            _places[key] = place;
        }
    }

    private SourceSpan? Find(string key) => _places.TryGetValue(key, out SourceSpan place) ? place : null;

    private static string Key(string table, string column) => table + "\0" + column;
}
