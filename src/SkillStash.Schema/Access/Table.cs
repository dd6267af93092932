using System;

namespace SkillStash.Schema;

/// <summary>Typed reading and writing of a table with a primary key.</summary>
/// <typeparam name="TRow">The row type.</typeparam>
/// <typeparam name="TNew">The type of a row to insert.</typeparam>
public abstract class Table<TRow, TNew> : InsertOnlyTable<TRow, TNew>
    where TRow : class, IRow<TRow>
    where TNew : class, INewRow<TNew>
{
    /// <summary>Opens the access.</summary>
    protected Table(SchemaDatabase database, TableDefinition<TRow> definition)
        : base(database, definition)
    {
    }

    /// <summary>Inserts a row, or updates the row that is already there under the same primary key.</summary>
    /// <remarks>An update keeps what the new row leaves out. Null is left out too, other than in a nullable column with a DEFAULT; NULL is written by Update.</remarks>
    /// <returns>The row as stored.</returns>
    public TRow Upsert(TNew row) => Write(Facts.Upsert!, row);

    /// <summary>Stores a row under its key.</summary>
    /// <returns>Whether it was stored: false where there is no row with this key.</returns>
    /// <exception cref="ConstraintViolationException">A constraint fails, or the database ignored the change.</exception>
    /// <exception cref="NotSupportedException">The table has nothing but its key.</exception>
    public bool Update(TRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return UpdateRow(row) || Ignored(IsThere(row));
    }

    /// <summary>Whether there is a row with a row's key, where the database may ignore a write; false elsewhere.</summary>
    protected virtual bool IsThere(TRow row) => false;

    /// <summary>Tells a write that found no row from one that the database ignored.</summary>
    /// <param name="isThere">Whether there is a row with the key, although nothing was written.</param>
    /// <returns>False: there is none.</returns>
    /// <exception cref="ConstraintViolationException">There is one: ON CONFLICT IGNORE of a constraint, or RAISE(IGNORE) of a trigger, has ignored the write.</exception>
    protected bool Ignored(bool isThere) => isThere ? throw ConstraintDiagnosis.Ignored(Facts) : false;

    private bool UpdateRow(TRow row)
    {
        using Turn turn = Database.Enter();
        Statement statement = Database.Session.Take(Facts.Update ?? throw NothingToUpdate(), Facts);
        try
        {
            ParameterWriter parameters = new(statement, TRow.Columns);
            row.Write(ref parameters);
            parameters.Bind();
            statement.RunToEnd();
            return statement.Changes > 0;
        }
        finally
        {
            statement.Release();
        }
    }

    private NotSupportedException NothingToUpdate() => new($"{Facts.Name} has nothing but its key to update.");
}
