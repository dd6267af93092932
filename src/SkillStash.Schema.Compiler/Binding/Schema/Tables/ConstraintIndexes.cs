using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SkillStash.Schema.Compiler.Catalog;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Schema;

/// <summary>The indexes that PRIMARY KEY and UNIQUE make, named and merged as SQLite does it.</summary>
internal sealed class ConstraintIndexes(string table)
{
    private readonly List<CatalogIndex> _made = [];

    /// <summary>The indexes in the order in which SQLite makes and numbers them.</summary>
    public IReadOnlyList<CatalogIndex> Made => _made;

    /// <summary>Makes an index, unless an earlier one has the same columns and collations.</summary>
    /// <returns>False where the two say different things ON CONFLICT.</returns>
    public bool Add(IndexOrigin origin, IReadOnlyList<CatalogIndexColumn> columns, ConflictResolution onConflict)
    {
        int existing = _made.FindIndex(index => SameColumns(index.Columns, columns));
        if (existing < 0)
        {
            string number = (_made.Count + 1).ToString(CultureInfo.InvariantCulture);
            _made.Add(new CatalogIndex
            {
                Name = "sqlite_autoindex_" + table + "_" + number,
                IsUnique = true,
                Origin = origin,
                Columns = columns,
                OnConflict = onConflict,
            });
            return true;
        }

        CatalogIndex earlier = _made[existing];
        bool isContradiction = earlier.OnConflict != onConflict
            && earlier.OnConflict != ConflictResolution.Unspecified && onConflict != ConflictResolution.Unspecified;
        _made[existing] = earlier with
        {
            Origin = origin == IndexOrigin.PrimaryKey ? origin : earlier.Origin,
            OnConflict = earlier.OnConflict == ConflictResolution.Unspecified ? onConflict : earlier.OnConflict,
        };
        return !isContradiction;
    }

    /// <summary>A COLLATE after the constraint still reaches the one-column indexes of its column.</summary>
    public void SetCollation(int column, string collation)
    {
        for (int i = 0; i < _made.Count; i++)
        {
            if (_made[i].Columns is [var only] && only.ColumnId == column)
            {
                _made[i] = _made[i] with { Columns = [only with { Collation = collation }] };
            }
        }
    }

    /// <summary>The key of a WITHOUT ROWID table names each column once: PRIMARY KEY (a, b, a) is (a, b).</summary>
    public void RemoveRepeatedKeyColumns()
    {
        int key = _made.FindIndex(static index => index.Origin == IndexOrigin.PrimaryKey);
        if (key >= 0)
        {
            var kept = new List<CatalogIndexColumn>();
            foreach (CatalogIndexColumn column in _made[key].Columns)
            {
                if (!kept.Exists(each => each.ColumnId == column.ColumnId && SqlNames.Same(each.Collation, column.Collation)))
                {
                    kept.Add(column);
                }
            }

            _made[key] = _made[key] with { Columns = kept };
        }
    }

    /// <summary>The columns of the primary key's index; none where there is none.</summary>
    public IReadOnlyList<int> KeyColumns() =>
        (_made.Find(static index => index.Origin == IndexOrigin.PrimaryKey)?.Columns ?? []).Select(static column => column.ColumnId).ToArray();

    private static bool SameColumns(IReadOnlyList<CatalogIndexColumn> left, IReadOnlyList<CatalogIndexColumn> right) =>
        left.Count == right.Count
        && left.Zip(right, static (a, b) => a.ColumnId == b.ColumnId && SqlNames.Same(a.Collation, b.Collation)).All(static same => same);
}
