using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Catalog;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>Something with columns that FROM can name.</summary>
internal sealed class Relation(string name, string? database, IReadOnlyList<QueryColumn> columns)
{
    private ColumnNames? _names;

    public string Name { get; } = name;

    /// <summary>The database; null for a subquery or a common table expression.</summary>
    public string? Database { get; } = database;

    public IReadOnlyList<QueryColumn> Columns { get; } = columns;

    /// <summary>The table or view; null for a subquery, a common table expression or a table-valued function.</summary>
    public CatalogObject? Object { get; init; }

    /// <summary>Whether the names of the rowid mean something.</summary>
    public bool HasRowId { get; init; }

    /// <summary>The column that is the rowid, or -1.</summary>
    public int RowIdColumn { get; init; } = -1;

    /// <summary>Why a view cannot be queried; null for what can.</summary>
    public string? Problem { get; init; }

    /// <summary>Whether it takes arguments.</summary>
    public bool IsFunction { get; init; }

    /// <summary>Whether it is a recursive table, as its own query reads it.</summary>
    public bool IsRecursion { get; init; }

    /// <summary>Whether its rows cannot be changed.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Whether it is a join in parentheses: each column then has an origin.</summary>
    public bool IsJoin { get; init; }

    /// <summary>Whether its columns are not all known: a name that is not found may then be right.</summary>
    public bool IsIncomplete { get; init; }

    /// <summary>The number of a column, or -1.</summary>
    public int IndexOf(string column) =>
        (_names ??= new ColumnNames(Columns, Columns.Select(static each => each.Name))).IndexOf(column);
}
