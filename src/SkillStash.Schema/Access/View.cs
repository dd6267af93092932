using System;

namespace SkillStash.Schema;

/// <summary>Typed reading of a table or view.</summary>
/// <typeparam name="TRow">The row type.</typeparam>
public abstract class View<TRow>
    where TRow : class, IRow<TRow>
{
    /// <summary>Opens the access.</summary>
    protected View(SchemaDatabase database, TableDefinition<TRow> definition)
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
        using Turn turn = Database.Session.Enter();
        Statement statement = Database.Session.Take(Facts.Statements.Count, Facts);
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

    /// <summary>Begins a run of the table's SELECT with a constant clause, such as <c>WHERE id = ?1</c>.</summary>
    /// <remarks>The clause must be a literal: each different one is prepared and kept.</remarks>
    protected Query<TRow> Select(string clause) => new(Database, Facts, Facts.SelectText(clause));

    /// <summary>Begins a run of the table's SELECT with a constant clause that has an ORDER BY, from the start or after a row.</summary>
    /// <remarks>
    /// The clause is <c>[WHERE condition over ?1, ?2 …] ORDER BY terms</c>, a literal. The terms together must name one row, as in
    /// <c>downloads DESC, rowid</c>. A term that can be NULL ends in NULLS FIRST or NULLS LAST.
    /// </remarks>
    /// <exception cref="ArgumentException">The cursor belongs to another query.</exception>
    protected Query<TRow> Select(string clause, Cursor? after) => Query(Facts.SelectPage(clause), after);

    /// <summary>Begins a run of a paged query, from the start or after a row.</summary>
    /// <exception cref="ArgumentException">The cursor belongs to another query.</exception>
    private protected Query<TRow> Query(PageText page, Cursor? after)
    {
        ArgumentNullException.ThrowIfNull(page);
        after?.RequireOf(page);
        return new Query<TRow>(Database, Facts, after is null ? page.First : page.Next, page, after);
    }
}
