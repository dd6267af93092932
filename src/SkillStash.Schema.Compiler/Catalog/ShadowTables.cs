using System.Linq;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Catalog;

/// <summary>The tables that a virtual table keeps its data in; their names are taken too (vtab, section 2.17).</summary>
internal static class ShadowTables
{
    /// <summary>The virtual table that has made the table of a name; null for a free name.</summary>
    public static CatalogTable? OwnerOf(SchemaCatalog catalog, string? database, string name) =>
        Owner(catalog, database, name, out string suffix) is { } owner && owner.Shadows.Contains(suffix, SqlNames.Comparer) ? owner : null;

    /// <summary>Whether SQLite takes a table for one of a virtual table, whoever has made it.</summary>
    public static bool IsShadow(SchemaCatalog catalog, CatalogTable table) =>
        Owner(catalog, table.Database, table.Name, out string suffix) is { Module: { } module } && Suffixes(module).Contains(suffix, SqlNames.Comparer);

    private static CatalogTable? Owner(SchemaCatalog catalog, string? database, string name, out string suffix)
    {
        int underscore = name.LastIndexOf('_');
        suffix = name.Substring(underscore + 1);
        return underscore > 0 && catalog.FindRelation(database, name.Substring(0, underscore)) is CatalogTable { Module: not null } owner ? owner : null;
    }

    private static string[] Suffixes(string module) => SqlNames.Lower(module) switch
    {
        "fts5" => ["data", "idx", "content", "docsize", "config"],
        "fts3" or "fts4" => ["content", "segments", "segdir", "docsize", "stat"],
        "rtree" or "rtree_i32" or "geopoly" => ["node", "parent", "rowid"],
        _ => [],
    };
}
