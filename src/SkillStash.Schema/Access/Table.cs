using System;

namespace SkillStash.Schema;

/// <summary>Typed reading and writing of a table with a primary key.</summary>
/// <typeparam name="TRow">The row type.</typeparam>
/// <typeparam name="TNew">The type of a row to insert.</typeparam>
public abstract class Table<TRow, TNew> : KeylessTable<TRow, TNew>
    where TRow : class, IRow<TRow>
    where TNew : class, INewRow
{
    /// <summary>Opens the access.</summary>
    protected Table(SchemaDatabase database, TableDefinition<TRow> definition)
        : base(database, definition)
    {
    }

    /// <summary>Inserts a row, or updates the row that is already there under the same primary key.</summary>
    /// <remarks>An update keeps what the new row leaves out, where the column has a DEFAULT.</remarks>
    /// <returns>The row as stored.</returns>
    public TRow Upsert(TNew row) => Write(Facts.Statements.Upsert, row);

    /// <summary>Stores a row under its key.</summary>
    /// <returns>Whether there was a row with this key.</returns>
    /// <exception cref="NotSupportedException">The table has nothing but its key.</exception>
    public bool Update(TRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        Statement statement = Database.Take(Facts.Statements.Update, Facts);
        try
        {
            ParameterWriter parameters = new(statement);
            row.Write(ref parameters);
            parameters.Bind();
            statement.Step(Database.Connection);
            return statement.Cache.Changes > 0;
        }
        finally
        {
            statement.Release();
        }
    }
}
