using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Catalog.Typing;

/// <summary>Finds the columns that a foreign key refers to (foreignkeys, section 3).</summary>
internal static class ParentKeys
{
    /// <summary>The parent and the numbers of its columns; null where any of them is missing.</summary>
    public static ParentKey? Of(SchemaCatalog catalog, CatalogTable child, ForeignKeyModel key)
    {
        if (catalog.FindRelation(child.Database, key.Table) is not CatalogTable parent)
        {
            return null;
        }

        IReadOnlyList<int> columns = key.Columns[0].To is null
            ? parent.PrimaryKey
            : key.Columns.Select(column => parent.IndexOf(column.To!)).ToArray();
        return columns.Count == key.Columns.Count && columns.All(static column => column >= 0) ? new ParentKey(parent, columns) : null;
    }

    /// <summary>Whether the columns are the primary key, or have a unique index over all rows with their own collations.</summary>
    public static bool IsUnique(ParentKey key)
    {
        if (SameSet(key.Table.PrimaryKey, key.Columns) && key.Table.PrimaryKey.Count > 0)
        {
            return true;
        }

        return key.Table.Indexes.Any(index => index.IsUnique && index.Syntax?.Where is null
            && SameSet(index.Columns.Select(static column => column.ColumnId).ToArray(), key.Columns)
            && index.Columns.All(column => column.ColumnId >= 0
                && SqlNames.Same(column.Collation, key.Table.Columns[column.ColumnId].Collation)));
    }

    private static bool SameSet(IReadOnlyList<int> left, IReadOnlyList<int> right) =>
        left.Count == right.Count && left.All(right.Contains);
}

/// <summary>The parent's side of a foreign key.</summary>
internal sealed record ParentKey(CatalogTable Table, IReadOnlyList<int> Columns);
