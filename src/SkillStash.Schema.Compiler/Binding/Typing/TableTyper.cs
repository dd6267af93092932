using System.Collections.Generic;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Binding.Typing;

/// <summary>
/// Decides the types of all columns of a schema: each by itself, and then those that foreign keys hand down. A UUID key is a typed
/// id, and a column that refers to it has the same type, through any chain.
/// </summary>
internal sealed class TableTyper(Catalog catalog)
{
    private readonly Dictionary<(CatalogTable Table, int Column), ColumnType> _types = new(TableColumnComparer.Instance);

    public ColumnType TypeOf(CatalogTable table, int column)
    {
        if (_types.TryGetValue((table, column), out ColumnType? known))
        {
            return known;
        }

        // Known before its parents are asked, so that foreign keys in a circle come to an end.
        ColumnType own = ColumnTyper.TypeOf(table, table.Columns[column], CheckFacts.Of(table, table.Columns[column]));
        _types[(table, column)] = own;
        return _types[(table, column)] = InheritedType(table, column) ?? own;
    }

    /// <summary>Whether a NULL can be stored or computed in a column.</summary>
    public static bool IsNullable(CatalogTable table, int column)
    {
        CatalogColumn declared = table.Columns[column];
        return !declared.NotNull && !declared.IsRowIdAlias && !CheckFacts.Of(table, declared).RefusesNull;
    }

    private ColumnType? InheritedType(CatalogTable table, int column)
    {
        // The last declared comes first in the list; the first declared is the one that counts.
        for (int i = table.ForeignKeys.Count - 1; i >= 0; i--)
        {
            if (ParentKeys.Of(catalog, table, table.ForeignKeys[i].Model) is not { } parent)
            {
                continue;
            }

            for (int pair = 0; pair < parent.Columns.Count; pair++)
            {
                string from = table.ForeignKeys[i].Model.Columns[pair].From;
                bool isSelf = ReferenceEquals(parent.Table, table) && parent.Columns[pair] == column;
                if (SqlNames.Same(from, table.Columns[column].Name) && !isSelf
                    && TypeOf(parent.Table, parent.Columns[pair]) is { Kind: ColumnKind.Uuid } type)
                {
                    return type;
                }
            }
        }

        return null;
    }

    /// <summary>Tables are told apart by identity: comparing them by value would cost too much.</summary>
    private sealed class TableColumnComparer : IEqualityComparer<(CatalogTable Table, int Column)>
    {
        public static readonly TableColumnComparer Instance = new();

        public bool Equals((CatalogTable Table, int Column) x, (CatalogTable Table, int Column) y) =>
            ReferenceEquals(x.Table, y.Table) && x.Column == y.Column;

        public int GetHashCode((CatalogTable Table, int Column) key) =>
            unchecked((System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(key.Table) * 31) + key.Column);
    }
}
