using System;
using System.Buffers;
using System.Collections.Generic;
using System.Runtime.InteropServices;

namespace SkillStash.Schema;

/// <summary>Typed reading of a table, and inserting into it: all that can be done without a key.</summary>
/// <remarks>
/// Every writing method throws <see cref="ConstraintViolationException"/> when a constraint fails, and
/// <see cref="Microsoft.Data.Sqlite.SqliteException"/> for every other error of SQLite. Returned rows are what SQLite stored, changes by
/// AFTER triggers included.
/// </remarks>
/// <typeparam name="TRow">The row type.</typeparam>
/// <typeparam name="TNew">The type of a row to insert.</typeparam>
public abstract class InsertOnlyTable<TRow, TNew> : ReadOnlyTable<TRow>
    where TRow : class, IRow<TRow>
    where TNew : class, INewRow<TNew>
{
    /// <summary>Opens the access.</summary>
    protected InsertOnlyTable(SchemaDatabase database, TableDefinition<TRow> definition)
        : base(database, definition)
    {
    }

    /// <summary>The rows by their key, page by page; without a key in order of insertion.</summary>
    /// <param name="limit">The maximum number of rows; null for all.</param>
    /// <param name="after">Where the page before ended: its <c>Next</c>.</param>
    /// <exception cref="NotSupportedException">A virtual table other than those of fts5, or a table whose columns have taken all names of the rowid: nothing tells its rows apart.</exception>
    public Page<TRow> List(int? limit = null, Cursor? after = null) => RunList(after).Page(limit);

    /// <summary>Writes the JSON of such a page without making the rows: the bytes that <see cref="System.Text.Json.JsonSerializer"/> makes of it.</summary>
    /// <param name="json">Takes the JSON; nothing where the page cannot be read.</param>
    /// <param name="limit">The maximum number of rows; null for all.</param>
    /// <param name="after">Where the page before ended: its <c>Next</c>.</param>
    /// <inheritdoc cref="List(int?, Cursor?)" path="/exception"/>
    public void List(IBufferWriter<byte> json, int? limit, Cursor? after) => RunList(after).Page(json, limit);

    /// <summary>Inserts a row.</summary>
    /// <returns>The row as stored, with defaults and generated columns.</returns>
    public TRow Insert(TNew row) => Write(Facts.Insert!, row);

    /// <summary>Inserts all rows or, when one fails, none.</summary>
    /// <returns>The number of rows inserted, without those that the database ignored by ON CONFLICT IGNORE or RAISE(IGNORE).</returns>
    /// <remarks>Runs in a transaction of its own, or in a savepoint when a transaction is open. Nothing is allocated for a row.</remarks>
    public long InsertMany(IEnumerable<TNew> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        switch (rows)
        {
            case TNew[] array:
                return InsertMany(new ReadOnlySpan<TNew>(array));
            case List<TNew> list:
                return InsertMany(CollectionsMarshal.AsSpan(list));
        }

        using Turn turn = Database.Enter();
        RowInserter<TNew> inserter = new(Database.Session, Facts, isLazy: true);
        try
        {
            foreach (TNew row in rows)
            {
                inserter.Insert(row);
            }

            return inserter.Commit();
        }
        finally
        {
            inserter.Dispose();
        }
    }

    /// <inheritdoc cref="InsertMany(IEnumerable{TNew})"/>
    public long InsertMany(params ReadOnlySpan<TNew> rows)
    {
        using Turn turn = Database.Enter();
        RowInserter<TNew> inserter = new(Database.Session, Facts, isLazy: false);
        try
        {
            foreach (TNew row in rows)
            {
                inserter.Insert(row);
            }

            return inserter.Commit();
        }
        finally
        {
            inserter.Dispose();
        }
    }

    private Query<TRow> RunList(Cursor? after) =>
        Run(Facts.List ?? throw new NotSupportedException($"Nothing tells the rows of {Facts.Name} apart, so there are no pages of them."), after);

    /// <summary>Runs a writing statement that returns the row.</summary>
    private protected TRow Write(SqlText text, TNew row)
    {
        ArgumentNullException.ThrowIfNull(row);
        using Turn turn = Database.Enter();
        if (Facts.Reread is not { } reread)
        {
            return WriteOnce(text, row);
        }

        // RETURNING has the row from before AFTER triggers (lang_returning), and nobody may come between.
        TransactionScope scope = TransactionScope.Begin(Database.Session);
        try
        {
            TRow stored = Read(reread, WriteOnce(text, row));
            scope.Commit();
            return stored;
        }
        finally
        {
            scope.Dispose();
        }
    }

    private TRow Read(SqlText reread, TRow written)
    {
        Statement statement = Database.Session.Take(reread, Facts);
        try
        {
            ParameterWriter parameters = new(statement);
            written.Write(ref parameters);
            parameters.Bind();
            if (!statement.Step())
            {
                throw ConstraintDiagnosis.Ignored(Facts);
            }

            SqliteRowReader reader = new(statement);
            return TRow.Read(ref reader);
        }
        finally
        {
            statement.Release();
        }
    }

    private TRow WriteOnce(SqlText text, TNew row)
    {
        Statement statement = Database.Session.Take(text, Facts);
        try
        {
            ParameterWriter parameters = new(statement, TNew.Columns);
            row.Write(ref parameters);
            parameters.Bind();
            StoredRow<TRow> stored = default;
            statement.RunToEnd(ref stored);
            return stored.Row ?? throw ConstraintDiagnosis.Ignored(Facts);
        }
        finally
        {
            statement.Release();
        }
    }
}
