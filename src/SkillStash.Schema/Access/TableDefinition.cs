using System;

namespace SkillStash.Schema;

/// <summary>The constant facts of a table, a virtual table or a view. Its statements are put together from them once.</summary>
public abstract class TableDefinition
{
    private readonly ClauseTexts _clauses = new();
    private TableStatements? _statements;

    private protected TableDefinition(string name, string key, string columns)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(key);
        Name = name;
        Columns = columns;
        KeyColumns = [.. IdentifierList.Split(key)];
        Select = $"SELECT {columns} FROM {IdentifierList.Quote(name)}";
    }

    /// <summary>The name, without quotes.</summary>
    public string Name { get; }

    /// <summary>NOT NULL columns with a DEFAULT, without quotes, each with the SQL expression to store where a new row has null.</summary>
    public (string Column, string Expression)[] Defaults { get; init; } = [];

    /// <summary>
    /// Nullable columns with a DEFAULT, written in the same way. A new row gives two values for it: whether a value is given, and the value.
    /// </summary>
    public (string Column, string Expression)[] OptionalDefaults { get; init; } = [];

    /// <summary>The generated columns, separated by commas: they are read and never written.</summary>
    public string Generated { get; init; } = "";

    /// <summary>The statements that create the table and its indexes, or the view, in order.</summary>
    public string[] Ddl { get; init; } = [];

    /// <summary>The columns in the order of the row's map, as SQL.</summary>
    internal string Columns { get; }

    /// <summary>The key columns, without quotes.</summary>
    internal string[] KeyColumns { get; }

    /// <summary>SELECT of all columns, without WHERE.</summary>
    internal string Select { get; }

    /// <summary>The statements that need no clause.</summary>
    internal TableStatements Statements => _statements ??= new TableStatements(this);

    /// <summary>SELECT with a clause.</summary>
    internal SqlText SelectText(string clause) => _clauses.Get(clause, this, static (clause, table) => new SqlText($"{table.Select} {clause}"));

    /// <summary>SELECT with a clause, page by page.</summary>
    internal PageText SelectPage(string clause) => _clauses.Get(clause, this, static (clause, table) => new PageText(table.Select, clause));

    /// <summary>DELETE with a condition.</summary>
    internal SqlText DeleteText(string filter) => _clauses.Get(
        filter, this, static (filter, table) => new SqlText($"DELETE FROM {IdentifierList.Quote(table.Name)} WHERE {filter}"));
}

/// <summary>The constant facts of a table whose rows are of this type.</summary>
/// <remarks>Keep it in a static field: its statements are numbered for the life of the process.</remarks>
/// <typeparam name="TRow">The row type, whose map names the columns.</typeparam>
public sealed class TableDefinition<TRow> : TableDefinition
    where TRow : class, IRow<TRow>
{
    /// <summary>Names a table.</summary>
    /// <param name="name">The table's name, without quotes.</param>
    /// <param name="key">The key columns, separated by commas and quoted where SQL wants it; empty where there is no key.</param>
    public TableDefinition(string name, string key)
        : base(name, key, TRow.Columns)
    {
    }
}
