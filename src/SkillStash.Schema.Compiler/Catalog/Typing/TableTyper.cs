using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Catalog.Typing;

/// <summary>
/// Decides the types of all columns of a schema: each by itself, and then those that foreign keys hand down. A UUID key, or an integer with
/// <c>@id</c>, is a typed id, and a column that refers to it has the same type, through any chain.
/// </summary>
internal sealed class TableTyper(SchemaCatalog catalog)
{
    // A chain of foreign keys may be as long as the schema, the stack may not.
    private const int MaxDepth = 200;

    private readonly Dictionary<CatalogObject, TableTypes> _tables = new(ReferenceComparer.Instance);

    private int _depth;

    public ColumnType TypeOf(CatalogTable table, int column)
    {
        TableTypes types = Of(table);
        if (types.Known[column] is { } known)
        {
            return known;
        }

        // Known before its parents are asked, so that foreign keys in a circle come to an end.
        ColumnType own = ColumnTyper.TypeOf(table, table.Columns[column], types.Facts[column]);
        types.Known[column] = own;
        _depth++;
        ColumnType type = _depth < MaxDepth ? InheritedType(table, types, column) ?? SearchedType(table, column) ?? own : own;
        _depth--;
        types.Known[column] = type;
        return type;
    }

    /// <summary>Whether a NULL can be stored or computed in a column.</summary>
    public bool IsNullable(CatalogTable table, int column)
    {
        CatalogColumn declared = table.Columns[column];
        return !declared.NotNull && !declared.IsRowIdAlias && !FactsOf(table, column).RefusesNull;
    }

    /// <summary>What the CHECKs prove of a column.</summary>
    public CheckFacts FactsOf(CatalogTable table, int column) => Of(table).Facts[column];

    private TableTypes Of(CatalogTable table)
    {
        if (!_tables.TryGetValue(table, out TableTypes? types))
        {
            types = new TableTypes(
                table.Columns.Select(column => CheckFacts.Of(table, column)).ToArray(),
                table.ForeignKeys.Select(key => ParentKeys.Of(catalog, table, key.Model)).ToArray(),
                new ColumnType?[table.Columns.Count]);
            _tables.Add(table, types);
        }

        return types;
    }

    private ColumnType? InheritedType(CatalogTable table, TableTypes types, int column)
    {
        // The first declared is the one that counts.
        for (int i = 0; i < table.ForeignKeys.Count; i++)
        {
            if (types.Parents[i] is { } parent && InheritedType(table, types, table.ForeignKeys[i].Model, parent, column) is { } type)
            {
                return type;
            }
        }

        return null;
    }

    private ColumnType? InheritedType(CatalogTable table, TableTypes types, ForeignKeyModel key, ParentKey parent, int column)
    {
        for (int pair = 0; pair < parent.Columns.Count; pair++)
        {
            bool isSelf = ReferenceEquals(parent.Table, table) && parent.Columns[pair] == column;
            if (!isSelf && SqlNames.Same(key.Columns[pair].From, table.Columns[column].Name)
                && TypeOf(parent.Table, parent.Columns[pair]) is { } type && IsHandedDown(type, types.Known[column]!)
                && StorageRules.Keeps(table, table.Columns[column], type))
            {
                return type;
            }
        }

        return null;
    }

    // What is searched is text, unless it stands in another table as something else; how well a row matches is a number.
    private ColumnType? SearchedType(CatalogTable table, int column)
    {
        if (table.Columns[column] is { Name: "rank", Visibility: ColumnVisibility.Hidden } && SqlNames.Same(table.Module, "fts5"))
        {
            return new ColumnType(ColumnKind.Real);
        }

        if (!table.Columns[column].IsSearched)
        {
            return null;
        }

        bool isText = table.ContentTable is null or ""
            || (catalog.FindRelation(table.Database, table.ContentTable) is CatalogTable content
                && content.IndexOf(table.Columns[column].Name) is >= 0 and var source && content.Columns[source].Affinity == Affinity.Text);
        return isText ? new ColumnType(ColumnKind.Text) : null;
    }

    private static bool IsHandedDown(ColumnType type, ColumnType own) => type.Kind == ColumnKind.Uuid
        || (type is { Kind: ColumnKind.Integer, KeyTable: not null } && own.Kind == ColumnKind.Integer);

    private sealed record TableTypes(CheckFacts[] Facts, ParentKey?[] Parents, ColumnType?[] Known);
}
