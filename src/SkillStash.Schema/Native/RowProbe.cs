using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace SkillStash.Schema;

/// <summary>Runs statements after a failure, to look around. Whatever fails here is ignored: the first failure is the one to report.</summary>
internal sealed unsafe class RowProbe(Statement failed)
{
    /// <summary>The rows of a statement whose parameters are those of the failed one.</summary>
    public List<ProbedRow> Rows(string sql) => Run(sql, statement => statement.SetLike(failed));

    /// <summary>The rows of a statement with these parameters.</summary>
    public List<ProbedRow> Rows(string sql, params SqliteValue[] values) => Run(sql, statement =>
    {
        ParameterWriter parameters = new(statement);
        foreach (SqliteValue value in values)
        {
            parameters.Value(value);
        }
    });

    /// <summary>Does something while foreign keys are checked at COMMIT only, and takes back all that it wrote.</summary>
    public T WithDeferredKeys<T>(Func<T> action)
    {
        ConnectionSession session = failed.Cache.Session;
        bool wereDeferred = Rows("PRAGMA defer_foreign_keys", []) is [var row] && row["defer_foreign_keys"] == 1;
        TransactionScope scope = TransactionScope.BeginSnapshot(session);
        try
        {
            Rows("PRAGMA defer_foreign_keys = ON", []);
            return action();
        }
        finally
        {
            scope.Dispose();
            if (!wereDeferred && !session.InAutoCommit && !session.TryRun("PRAGMA defer_foreign_keys = OFF"u8))
            {
                session.Rollback(); // or the keys would go unchecked until the COMMIT of somebody who does not know
            }
        }
    }

    private List<ProbedRow> Run(string sql, Action<Statement> bind)
    {
        List<ProbedRow> rows = [];
        Statement? statement = null;
        try
        {
            statement = failed.Cache.PrepareOnce(sql);
            bind(statement);
            statement.Bind();
            // Not Statement.Step: a constraint that fails here must not be diagnosed in turn.
            while (statement.StepOnce() == NativeSqlite.Row)
            {
                statement.Fetch();
                rows.Add(Read(statement));
            }
        }
        catch (Exception exception) when (exception is SqliteException or SchemaDataException)
        {
            // Such as a parent table that does not exist: then there is nothing to see.
        }
        finally
        {
            statement?.Dispose();
        }

        return rows;
    }

    private static ProbedRow Read(Statement statement)
    {
        ProbedRow row = new();
        SqliteRowReader reader = new(statement);
        for (int i = 0; i < statement.Row.Length; i++)
        {
            row[Marshal.PtrToStringUTF8((nint)NativeSqlite.ColumnName(statement.Handle, i))!] = reader.Value();
        }

        return row;
    }
}
