using System;

namespace SkillStash.Schema;

/// <summary>Typed reading of a table or view: all that can be done with a view.</summary>
/// <typeparam name="TRow">The row type.</typeparam>
public abstract class ReadOnlyTable<TRow>
    where TRow : class, IRow<TRow>
{
    /// <summary>Opens the access.</summary>
    protected ReadOnlyTable(SchemaDatabase database, TableDefinition<TRow> definition)
    {
        ArgumentNullException.ThrowIfNull(database);
        ArgumentNullException.ThrowIfNull(definition);
        Database = database;
        Facts = definition;
    }

    /// <summary>The database.</summary>
    protected SchemaDatabase Database { get; }

    /// <summary>The statements.</summary>
    private protected TableDefinition Facts { get; }

    /// <summary>All rows in SQLite's own order, one at a time: nothing is kept in memory. It walks the whole table.</summary>
    /// <remarks>End the enumeration before the connection is closed; foreach does so by itself.</remarks>
    public RowScan<TRow> Scan() => new(Database, Facts);

    /// <summary>The number of rows. SQLite counts them one by one.</summary>
    public long Count()
    {
        using Turn turn = Database.Enter();
        Statement statement = Database.Session.Take(Facts.Count, Facts);
        try
        {
            statement.Step();
            return new SqliteRowReader(statement).Int64();
        }
        finally
        {
            statement.Release();
        }
    }

    /// <summary>Begins a run of a statement that gives the table's columns in their order, or that writes into the table.</summary>
    protected Query<TRow> Run(SqlText statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return new Query<TRow>(Database, Facts, statement);
    }

    /// <summary>Begins a run of the statement that writes what the changes set. The key is bound behind their values.</summary>
    protected Query<TRow> Run<TChanges>(ChangesText statement, TChanges changes)
        where TChanges : class, IChanges<TChanges>
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(changes);
        return new Query<TRow>(Database, Facts, statement.For(changes)).WithChanges(changes);
    }

    /// <summary>Begins a run of a query that is read page by page, from the start or behind a row.</summary>
    protected Query<TRow> Run(PageText page, Cursor? after) => Run<TRow>(page, after);

    /// <summary>Begins a run of a query over the table that gives other rows than the table's, page by page.</summary>
    protected Query<TOther> Run<TOther>(PageText page, Cursor? after)
        where TOther : class, IRow<TOther>
    {
        ArgumentNullException.ThrowIfNull(page);
        return new Query<TOther>(Database, Facts, after is null ? page.First : page.Next, page, after);
    }
}
