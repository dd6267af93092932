using System;
using Microsoft.Data.Sqlite;

namespace SkillStash.Schema;

/// <summary>All or nothing: a transaction, or a savepoint when a transaction is open.</summary>
/// <remarks>Disposing without <see cref="Commit"/> takes everything back.</remarks>
internal ref struct WriteScope
{
    private static readonly SqlText BeginText = new("BEGIN IMMEDIATE");
    private static readonly SqlText CommitText = new("COMMIT");
    private static readonly SqlText RollbackText = new("ROLLBACK");
    private static readonly SqlText SavepointText = new("SAVEPOINT skillstash_scope");
    private static readonly SqlText ReleaseText = new("RELEASE skillstash_scope");
    private static readonly SqlText RollbackToText = new("ROLLBACK TO skillstash_scope");

    private readonly SchemaDatabase _database;
    private readonly bool _isNested;
    private bool _isOpen;

    private WriteScope(SchemaDatabase database, bool isNested)
    {
        _database = database;
        _isNested = isNested;
        _isOpen = true;
        Run(isNested ? SavepointText : BeginText);
    }

    public static WriteScope Begin(SchemaDatabase database) => new(database, isNested: !InAutoCommit(database));

    /// <summary>Keeps what was written.</summary>
    public void Commit()
    {
        Run(_isNested ? ReleaseText : CommitText);
        _isOpen = false;
    }

    public void Dispose()
    {
        // Some errors roll the whole transaction back by themselves (lang_transaction).
        if (!_isOpen || InAutoCommit(_database))
        {
            return;
        }

        _isOpen = false;
        if (_isNested)
        {
            Run(RollbackToText);
            Run(ReleaseText);
        }
        else
        {
            Run(RollbackText);
        }
    }

    private static unsafe bool InAutoCommit(SchemaDatabase database) =>
        database.Connection.Handle is { } handle && NativeSqlite.InAutoCommit(handle.DangerousGetHandle()) != 0;

    private readonly void Run(SqlText text)
    {
        Statement statement = _database.Take(text, table: null);
        try
        {
            statement.Step(_database.Connection);
        }
        finally
        {
            statement.Release();
        }
    }
}
