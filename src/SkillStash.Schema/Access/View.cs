using System;

namespace SkillStash.Schema;

/// <summary>Typed reading of a table or view.</summary>
/// <typeparam name="TRow">The row type.</typeparam>
public abstract class View<TRow>
    where TRow : class, IRow<TRow>
{
    /// <summary>Opens the access.</summary>
    protected View(SchemaDatabase database, TableDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(database);
        ArgumentNullException.ThrowIfNull(definition);
        Database = database;
        Definition = definition;
    }

    /// <summary>The database.</summary>
    protected SchemaDatabase Database { get; }

    /// <summary>The statements.</summary>
    private protected TableDefinition Definition { get; }

    /// <summary>All rows in SQLite's own order, one at a time: nothing is kept in memory. It walks the whole table.</summary>
    /// <remarks>End the enumeration before the connection is closed; foreach does so by itself.</remarks>
    public RowScan<TRow> Scan() => new(Database, Definition);

    /// <summary>The number of rows. SQLite counts them one by one.</summary>
    public long Count()
    {
        Statement statement = Database.Take(Definition.CountText, Definition);
        try
        {
            statement.Step(Database.Connection);
            return new SqliteRowReader(statement).Int64();
        }
        finally
        {
            statement.Release();
        }
    }

    /// <summary>Begins a run of a statement.</summary>
    protected Query<TRow> Query(SqlText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new Query<TRow>(Database, Definition, text);
    }

    /// <summary>Begins a run of a paged query, from the start or after a row.</summary>
    /// <exception cref="ArgumentException">The cursor belongs to another query.</exception>
    protected Query<TRow> Query(PageText page, Cursor? after)
    {
        ArgumentNullException.ThrowIfNull(page);
        _ = after is null ? default : after.ValuesFor(page);
        return new Query<TRow>(Database, Definition, after is null ? page.First : page.Next, page, after);
    }
}
