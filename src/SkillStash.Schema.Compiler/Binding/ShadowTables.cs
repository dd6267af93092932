using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Binding;

/// <summary>The tables that a virtual table keeps its data in; their names are taken too (vtab, section 2.17).</summary>
internal static class ShadowTables
{
    /// <summary>The names of a module's shadow tables.</summary>
    public static IEnumerable<string> Of(string module, string table) => SqlNames.Lower(module) switch
    {
        "fts5" => Named(table, "data", "idx", "content", "docsize", "config"),
        "fts3" or "fts4" => Named(table, "content", "segments", "segdir", "docsize", "stat"),
        "rtree" or "rtree_i32" or "geopoly" => Named(table, "node", "parent", "rowid"),
        _ => [],
    };

    /// <summary>The virtual table that a name belongs to; null for a free name.</summary>
    public static CatalogTable? OwnerOf(Catalog catalog, string? database, string name)
    {
        int suffix = name.LastIndexOf('_');
        return suffix > 0 && catalog.FindRelation(database, name.Substring(0, suffix)) is CatalogTable { Module: { } module } owner
            && Of(module, owner.Name).Contains(name, SqlNames.Comparer)
            ? owner
            : null;
    }

    private static IEnumerable<string> Named(string table, params string[] suffixes) => suffixes.Select(suffix => table + "_" + suffix);
}
