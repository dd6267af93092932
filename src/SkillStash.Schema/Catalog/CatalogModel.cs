using System.Collections.Generic;
using System.Linq;

namespace SkillStash.Schema;

/// <summary>A table or view as PRAGMA table_list reports it.</summary>
internal sealed record CatalogTable(string Name, string Type, bool WithoutRowId, bool Strict);

/// <summary>
/// A column as PRAGMA table_xinfo reports it: its place in the primary key counts from 1 and is 0 outside it; hidden is 2 for a virtual
/// and 3 for a stored generated column.
/// </summary>
internal sealed record CatalogColumn(string Name, string Type, bool NotNull, string? Default, int KeyPosition, int Hidden);

/// <summary>
/// An index as PRAGMA index_list and index_xinfo report it: its origin is c for CREATE INDEX, u for UNIQUE, pk for PRIMARY KEY.
/// </summary>
internal sealed record CatalogIndex(string Name, bool Unique, string Origin, bool Partial, IReadOnlyList<CatalogIndexColumn> Columns);

/// <summary>A key column of an index; an expression has no name.</summary>
internal sealed record CatalogIndexColumn(string? Name, bool Descending, string Collation);

/// <summary>A foreign key as PRAGMA foreign_key_list reports it, the parent's columns filled in.</summary>
internal sealed record CatalogForeignKey(
    string Table, IReadOnlyList<string> Columns, string Parent, IReadOnlyList<string> ParentColumns, string OnUpdate, string OnDelete)
{
    /// <summary>The constraint as SQL.</summary>
    public override string ToString() =>
        $"FOREIGN KEY ({string.Join(", ", Columns)}) REFERENCES {Parent} ({string.Join(", ", ParentColumns)})";

    /// <summary>A condition over ?1, ?2 … that finds rows by these columns.</summary>
    public static string Condition(IEnumerable<string> columns) =>
        string.Join(" AND ", columns.Select((column, i) => $"{IdentifierList.Quote(column)} = ?{i + 1}"));
}
