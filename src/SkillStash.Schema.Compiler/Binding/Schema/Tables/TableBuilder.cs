using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Catalog;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Schema;

/// <summary>A table while its CREATE TABLE is read.</summary>
internal sealed class TableBuilder(string name, bool strict, bool withoutRowId)
{
    public string Name { get; } = name;

    public bool Strict { get; } = strict;

    public bool WithoutRowId { get; } = withoutRowId;

    private readonly Dictionary<string, int> _numbers = new(SqlNames.Comparer);

    public List<CatalogColumn> Columns { get; } = [];

    public ConstraintIndexes Indexes { get; } = new(name);

    /// <summary>In order of declaration.</summary>
    public List<CatalogForeignKey> ForeignKeys { get; } = [];

    public List<CatalogCheck> Checks { get; } = [];

    /// <summary>The primary key's columns; null until there is one.</summary>
    public IReadOnlyList<int>? PrimaryKey { get; set; }

    /// <summary>The INTEGER PRIMARY KEY, which is the rowid unless the table has none; -1 without one.</summary>
    public int RowIdColumn { get; set; } = -1;

    /// <summary>Whether the INTEGER PRIMARY KEY was declared in descending order.</summary>
    public bool IsRowIdDescending { get; set; }

    /// <summary>The ON CONFLICT of the INTEGER PRIMARY KEY.</summary>
    public ConflictResolution RowIdConflict { get; set; }

    public bool AutoIncrement { get; set; }

    /// <summary>The number of a column, or -1.</summary>
    public int IndexOf(string column) => _numbers.TryGetValue(column, out int number) ? number : -1;

    /// <summary>Adds a column of a name that is not taken.</summary>
    public void Add(CatalogColumn column)
    {
        _numbers.Add(column.Name, Columns.Count);
        Columns.Add(column);
    }

    /// <summary>The columns with what the key as a whole makes of them.</summary>
    public IReadOnlyList<CatalogColumn> FinishedColumns()
    {
        IReadOnlyList<int> key = PrimaryKey is null ? [] : WithoutRowId ? Indexes.KeyColumns() : PrimaryKey;
        var ordinals = new Dictionary<int, int>();
        for (int i = key.Count - 1; i >= 0; i--)
        {
            ordinals[key[i]] = i + 1;
        }

        return Columns.Select((column, i) =>
        {
            bool isKey = ordinals.TryGetValue(i, out int ordinal);
            bool isAlias = i == RowIdColumn && !WithoutRowId;
            return column with
            {
                PrimaryKeyOrdinal = ordinal,
                IsRowIdAlias = isAlias,

                // Elsewhere a key takes NULL, a bug that is kept for old files' sake (quirks, section 5).
                NotNull = column.NotNull || (isKey && !isAlias && (Strict || WithoutRowId)),
            };
        }).ToArray();
    }
}
