using System;

namespace SkillStash.Schema;

/// <summary>The constant facts of a table, a virtual table or a view, and the statements that every one has.</summary>
public abstract class TableDefinition
{
    private protected TableDefinition(string name, string key)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(key);
        Name = name;
        KeyColumns = [.. IdentifierList.Split(key)];
    }

    /// <summary>The name, without quotes.</summary>
    public string Name { get; }

    /// <summary>SELECT of all rows, their columns in the order of the row's map.</summary>
    public required SqlText Scan { get; init; }

    /// <summary>SELECT of the number of rows.</summary>
    public required SqlText Count { get; init; }

    /// <summary>SELECT of all rows by their key, page by page; null for a view, and where nothing tells any two rows apart.</summary>
    public PageText? List { get; init; }

    /// <summary>INSERT of a new row, whose values are bound in the order of its map; null for a view.</summary>
    public SqlText? InsertOnly { get; init; }

    /// <summary>The same, RETURNING the row; null for a view.</summary>
    public SqlText? Insert { get; init; }

    /// <summary>INSERT, or UPDATE of the row that has the key, RETURNING it; null without a key.</summary>
    public SqlText? Upsert { get; init; }

    /// <summary>UPDATE by key, with the values of a row in the order of its map; null where there is nothing but the key.</summary>
    public SqlText? Update { get; init; }

    /// <summary>SELECT of a row that was just written, with the values of the row in the order of its map; null where no trigger changes it after RETURNING.</summary>
    public SqlText? Reread { get; init; }

    /// <summary>Whether a write that fails may leave what it did before, because the schema says FAIL somewhere (lang_conflict).</summary>
    public bool FailsHalfway { get; init; }

    /// <summary>The statements that create the table and its indexes, or the view, in order.</summary>
    public string[] Ddl { get; init; } = [];

    /// <summary>The key columns, without quotes.</summary>
    internal string[] KeyColumns { get; }
}

/// <summary>The constant facts of a table whose rows are of this type. Keep it in a static field.</summary>
/// <typeparam name="TRow">The row type.</typeparam>
public sealed class TableDefinition<TRow> : TableDefinition
    where TRow : class, IRow<TRow>
{
    /// <summary>Names a table.</summary>
    /// <param name="name">The table's name, without quotes.</param>
    /// <param name="key">The key columns, separated by commas and quoted where SQL wants it; empty where there is no key.</param>
    public TableDefinition(string name, string key)
        : base(name, key)
    {
    }
}
