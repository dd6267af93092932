using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;

namespace SkillStash.Schema;

/// <summary>Typed reading and writing of a table.</summary>
/// <remarks>
/// Every writing method throws <see cref="ConstraintViolationException"/> when a constraint fails, and
/// <see cref="Microsoft.Data.Sqlite.SqliteException"/> for every other error of SQLite. Returned rows are what SQLite stored, before
/// AFTER triggers changed it (lang_returning).
/// </remarks>
/// <typeparam name="TRow">The row type.</typeparam>
/// <typeparam name="TNew">The type of a row to insert.</typeparam>
public abstract class Table<TRow, TNew> : View<TRow>
    where TRow : class, IRow<TRow>
    where TNew : class, INewRow
{
    /// <summary>Opens the access.</summary>
    protected Table(SchemaDatabase database, TableDefinition definition)
        : base(database, definition)
    {
    }

    /// <summary>Inserts a row.</summary>
    /// <returns>The row as stored, with defaults and generated columns.</returns>
    /// <exception cref="NotSupportedException">Nothing can be inserted here.</exception>
    public TRow Insert(TNew row) => Write(Definition.InsertReturningText(TRow.Columns), row);

    /// <summary>Inserts a row, or updates the row that is already there under the same key.</summary>
    /// <returns>The row as stored.</returns>
    /// <exception cref="NotSupportedException">The table has no upsert.</exception>
    public TRow Upsert(TNew row) => Write(Definition.UpsertText(TRow.Columns), row);

    /// <summary>Inserts all rows or, when one fails, none.</summary>
    /// <returns>The number of rows inserted.</returns>
    /// <remarks>Runs in a transaction of its own, or in a savepoint when a transaction is open. Nothing is allocated for a row.</remarks>
    /// <exception cref="NotSupportedException">Nothing can be inserted here.</exception>
    public long InsertMany(IEnumerable<TNew> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        switch (rows)
        {
            case TNew[] array:
                return InsertMany(array.AsSpan());
            case List<TNew> list:
                return InsertMany(CollectionsMarshal.AsSpan(list));
        }

        using WriteScope scope = WriteScope.Begin(Database);
        using RowInserter<TNew> inserter = new(Database, Definition);
        foreach (TNew row in rows)
        {
            inserter.Insert(row);
        }

        scope.Commit();
        return inserter.Count;
    }

    /// <inheritdoc cref="InsertMany(IEnumerable{TNew})"/>
    public long InsertMany(params ReadOnlySpan<TNew> rows)
    {
        using WriteScope scope = WriteScope.Begin(Database);
        using RowInserter<TNew> inserter = new(Database, Definition);
        foreach (TNew row in rows)
        {
            inserter.Insert(row);
        }

        scope.Commit();
        return inserter.Count;
    }

    /// <summary>Stores a row under its key.</summary>
    /// <returns>Whether there was a row with this key.</returns>
    /// <exception cref="NotSupportedException">The table has nothing but its key.</exception>
    public bool Update(TRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        Statement statement = Database.Take(Definition.UpdateText, Definition);
        try
        {
            ParameterWriter parameters = new(statement);
            row.Write(ref parameters);
            parameters.RequireAll();
            statement.Step(Database.Connection);
            return statement.Cache.Changes > 0;
        }
        finally
        {
            statement.Release();
        }
    }

    private TRow Write(SqlText text, TNew row)
    {
        ArgumentNullException.ThrowIfNull(row);
        Statement statement = Database.Take(text, Definition);
        try
        {
            ParameterWriter parameters = new(statement);
            row.Write(ref parameters);
            parameters.RequireAll();
            TRow stored = statement.Step(Database.Connection) ? Read(statement) : throw new InvalidOperationException($"No row came back from: {text}");
            statement.Step(Database.Connection); // the end, where a deferred constraint may still fail
            return stored;
        }
        finally
        {
            statement.Release();
        }
    }

    private static TRow Read(Statement statement)
    {
        SqliteRowReader reader = new(statement);
        return TRow.Read(ref reader);
    }
}
