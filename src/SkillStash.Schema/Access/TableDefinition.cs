using System;

namespace SkillStash.Schema;

/// <summary>The constant facts and statements of a table, a virtual table or a view.</summary>
/// <remarks>Keep it in a static field: its statements are numbered for the life of the process.</remarks>
public sealed class TableDefinition
{
    private SqlText? _scan;
    private SqlText? _count;
    private SqlText? _insert;
    private SqlText? _insertReturning;
    private SqlText? _update;
    private SqlText? _upsert;

    /// <summary>Names a table.</summary>
    /// <param name="name">The table's name, without quotes.</param>
    /// <param name="key">The key columns, separated by commas and quoted where SQL wants it; empty for a view.</param>
    public TableDefinition(string name, string key)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(key);
        Name = name;
        Key = key;
        KeyColumns = [.. IdentifierList.Split(key)];
    }

    /// <summary>The name, without quotes.</summary>
    public string Name { get; }

    /// <summary>The key columns as SQL.</summary>
    public string Key { get; }

    /// <summary>SELECT of all columns in the order of the row's map, without WHERE.</summary>
    public required string Select { get; init; }

    /// <summary>INSERT of one row, without RETURNING; null where nothing can be inserted.</summary>
    public string? Insert { get; init; }

    /// <summary>UPDATE of one row by its key; null where there is nothing but the key.</summary>
    public string? Update { get; init; }

    /// <summary>The ON CONFLICT clause that makes an upsert of <see cref="Insert"/>; it must update, for DO NOTHING returns no row.</summary>
    public string? OnConflict { get; init; }

    /// <summary>The statements that create the table and its indexes, or the view, in order.</summary>
    public string[] Ddl { get; init; } = [];

    /// <summary>The key columns, without quotes.</summary>
    internal string[] KeyColumns { get; }

    internal SqlText ScanText => _scan ??= new SqlText(Select);

    internal SqlText CountText => _count ??= new SqlText($"SELECT count(*) FROM {IdentifierList.Quote(Name)}");

    internal SqlText InsertText => _insert ??= new SqlText(Insert ?? throw Without("INSERT"));

    internal SqlText UpdateText => _update ??= new SqlText(Update ?? throw Without("UPDATE"));

    internal SqlText InsertReturningText(string columns) =>
        _insertReturning ??= new SqlText($"{Insert ?? throw Without("INSERT")} RETURNING {columns}");

    internal SqlText UpsertText(string columns) =>
        _upsert ??= new SqlText($"{Insert ?? throw Without("INSERT")} {OnConflict ?? throw Without("upsert")} RETURNING {columns}");

    private NotSupportedException Without(string statement) => new($"{Name} has no {statement}.");
}
