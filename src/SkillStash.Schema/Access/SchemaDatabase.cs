using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.Data.Sqlite;

namespace SkillStash.Schema;

/// <summary>A database with a known schema, over a connection. Like the connection, it belongs to one thread at a time.</summary>
/// <remarks>
/// A thread may hand it over to another; two that use it at the same time are refused with an <see cref="InvalidOperationException"/>. Commands
/// of Microsoft.Data.Sqlite may run on the same connection, in the same transactions. While the database is locked by another connection, a
/// call waits for up to <see cref="SqliteConnection.DefaultTimeout"/> seconds in all (0 for ever), and then throws: nothing of it is stored.
/// </remarks>
public abstract class SchemaDatabase : IDisposable
{
    private readonly SchemaDefinition _schema;
    private readonly OwnedConnection? _owned;
    private readonly SqliteConnection _connection;
    private ConnectionSession? _session; // null once returned to its pool

    /// <summary>Works over a connection that the caller owns and disposes; a closed one is opened.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="schema">The schema.</param>
    protected SchemaDatabase(SqliteConnection connection, SchemaDefinition schema)
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(schema);
        _connection = connection;
        _schema = schema;
        _session = ConnectionSession.Of(connection);
        if (connection.Handle is null)
        {
            connection.Open();
        }
    }

    /// <summary>Works over a connection of its own, which <see cref="Dispose()"/> closes or returns to its pool.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="schema">The schema.</param>
    protected SchemaDatabase(OwnedConnection connection, SchemaDefinition schema)
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(schema);
        _owned = connection;
        _connection = connection.Connection;
        _schema = schema;
        _session = connection.Session;
    }

    /// <summary>The connection.</summary>
    /// <remarks>A pool closes a connection that was asked for: commands may have left settings or temporary tables on it.</remarks>
    /// <exception cref="ObjectDisposedException">The database was returned to its pool.</exception>
    public SqliteConnection Connection
    {
        get
        {
            ObjectDisposedException.ThrowIf(_session is null, this);
            (_owned as PooledConnection)?.Expose();
            return _connection;
        }
    }

    internal ConnectionSession Session => _session ?? throw new ObjectDisposedException(GetType().Name, "The database was returned to its pool: rent another.");

    /// <summary>Begins a transaction, which takes the write lock at once; within another, a savepoint. Dispose without Commit rolls back.</summary>
    /// <remarks>
    /// An error such as a full disk makes SQLite roll the transaction back by itself. From then on every call throws
    /// <see cref="InvalidOperationException"/> until the transaction is disposed, so that nothing is stored outside it.
    /// </remarks>
    /// <exception cref="OperationCanceledException">The calls are cancelled.</exception>
    public DatabaseTransaction BeginTransaction()
    {
        using Turn turn = Enter();
        return DatabaseTransaction.Begin(Session);
    }

    /// <summary>Has a token cancel the calls of this database: the one that runs is interrupted, or stops waiting, and those that follow do not begin.</summary>
    /// <remarks>
    /// They throw <see cref="OperationCanceledException"/>, and nothing of them is stored; what a transaction has written is taken back when it is
    /// disposed. A call that has stored its rows returns, however late the token comes.
    /// </remarks>
    /// <param name="cancellationToken">The token; it takes the place of one that was given before.</param>
    /// <returns>Dispose it to end the effect of the token. A database that is returned to its pool ends it too.</returns>
    /// <exception cref="InvalidOperationException">Another thread is using the connection.</exception>
    public CancellationScope CancelWith(CancellationToken cancellationToken)
    {
        using Turn turn = Enter();
        return new CancellationScope(Session, Session.BeginCancellation(cancellationToken));
    }

    /// <summary>Creates everything that the schema has, or nothing if any of it fails.</summary>
    /// <exception cref="SqliteException">SQLite refuses a statement, for example because the table exists.</exception>
    public void CreateSchema()
    {
        using Turn turn = Enter();
        Create(onlyIfEmpty: false);
    }

    /// <summary>Creates the schema in a database that is empty, and verifies any other: what a program calls when it starts.</summary>
    /// <remarks>Of programs that start at once over one file, one creates the schema and the others find it.</remarks>
    /// <returns>Whether it was created.</returns>
    /// <exception cref="SchemaMismatchException">The database has something, and it is not the schema; the exception lists every difference.</exception>
    /// <exception cref="SqliteException">The database is empty and cannot be written, or stays locked.</exception>
    public bool EnsureSchema()
    {
        using Turn turn = Enter();
        IReadOnlyList<SchemaDifference> differences = CompareSchema();
        if (differences.Count == 0)
        {
            return false;
        }

        if (differences.All(static difference => difference.Found is null) && Create(onlyIfEmpty: true))
        {
            return true;
        }

        VerifySchema(); // it may have been made by now
        return false;
    }

    /// <summary>Compares the database with the schema.</summary>
    /// <remarks>
    /// What is compared: tables, columns with types, NOT NULL, defaults, keys, collations and generated columns, foreign keys, indexes,
    /// checks, triggers, views and table options. The order of columns, the names of constraints and the spelling of SQL are not.
    /// </remarks>
    /// <returns>Every difference; nothing where there is none.</returns>
    public IReadOnlyList<SchemaDifference> CompareSchema()
    {
        using Turn turn = Enter();
        TransactionScope snapshot = TransactionScope.BeginSnapshot(Session);
        try
        {
            IReadOnlyList<SchemaDifference> differences = SchemaComparison.Compare(_connection, _schema);
            snapshot.Commit(); // nothing was written, and a ROLLBACK might end an enumeration that is open
            return differences;
        }
        finally
        {
            snapshot.Dispose();
        }
    }

    /// <summary>Compares the database with the schema, as <see cref="CompareSchema"/> does, and throws where they differ.</summary>
    /// <exception cref="SchemaMismatchException">They differ; the exception lists every difference.</exception>
    public void VerifySchema()
    {
        IReadOnlyList<SchemaDifference> differences = CompareSchema();
        if (differences.Count > 0)
        {
            throw new SchemaMismatchException(differences);
        }
    }

    /// <summary>Closes the connection if the database owns it, or returns it to its pool.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes the connection if the database owns it, or returns it to its pool; otherwise ends the enumerations that are still running.</summary>
    /// <exception cref="InvalidOperationException">Another thread is using the connection.</exception>
    protected virtual void Dispose(bool disposing)
    {
        if (!disposing)
        {
            return;
        }

        if (_owned is PooledConnection pooled)
        {
            if (Interlocked.Exchange(ref _session, null) is not null)
            {
                pooled.Return();
            }

            return;
        }

        using Turn turn = Enter();
        if (_owned is not null)
        {
            _connection.Dispose();
        }
        else
        {
            Session.EndRuns(this);
        }
    }

    /// <summary>Begins a turn on the connection.</summary>
    /// <param name="waited">What the call has spent on waits before this turn.</param>
    /// <exception cref="InvalidOperationException">It is another thread's turn.</exception>
    /// <exception cref="ObjectDisposedException">The database was returned to its pool.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Turn Enter(long waited = 0)
    {
        Turn turn = Session.Enter(waited);
        if (_session is null)
        {
            Leave(turn); // another thread has returned it meanwhile: the connection may be somebody else's
        }

        return turn;
    }

    /// <summary>Opens a database file, which is created if there is none, with foreign keys enforced.</summary>
    /// <remarks>
    /// The connection is not pooled: disposing it closes the file and merges the log, and nobody else ever has its handle, not even if it is
    /// lost without being disposed.
    /// </remarks>
    /// <param name="path">The path of the file, with any characters in it, or <c>:memory:</c> for a database in memory.</param>
    /// <exception cref="SqliteException">The file cannot be opened.</exception>
    protected static OwnedConnection OpenConnection(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        // A full path cannot be taken for a URI or for a name with a special meaning (c3ref/open).
        string source = path == ":memory:" ? path : Path.GetFullPath(path);
        SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = source, ForeignKeys = true, Pooling = false }.ConnectionString);
        connection.Open();
        return new OwnedConnection(connection);
    }

    /// <summary>Begins a run of a query that gives the columns of a row in their order.</summary>
    /// <param name="statement">The query.</param>
    /// <param name="table">The table that it writes into; null where it only reads.</param>
    protected Query<TRow> Run<TRow>(SqlText statement, TableDefinition? table = null)
        where TRow : class, IRow<TRow>
    {
        ArgumentNullException.ThrowIfNull(statement);
        return new Query<TRow>(this, table, statement);
    }

    /// <summary>Begins a run of a query whose rows, if there are any, nobody wants.</summary>
    /// <param name="statement">The query.</param>
    /// <param name="table">The table that it writes into; null where it only reads.</param>
    protected Query<NoRow> Run(SqlText statement, TableDefinition? table = null) => Run<NoRow>(statement, table);

    /// <summary>Begins a run of a query that is read page by page, from the start or behind a row.</summary>
    /// <param name="page">The query.</param>
    /// <param name="after">Where the page before ended; null for the first.</param>
    protected Query<TRow> Run<TRow>(PageText page, Cursor? after)
        where TRow : class, IRow<TRow>
    {
        ArgumentNullException.ThrowIfNull(page);
        return new Query<TRow>(this, null, after is null ? page.First : page.Next, page, after);
    }

    private void Leave(Turn turn)
    {
        turn.Dispose();
        _ = Session;
    }

    private bool Create(bool onlyIfEmpty)
    {
        TransactionScope scope = TransactionScope.Begin(Session);
        try
        {
            // Another program may have been first while this one waited for the lock.
            if (onlyIfEmpty && new SchemaFactReader(_connection).Read().Any())
            {
                return false;
            }

            SchemaScript.Run(_connection, _schema);
            scope.Commit();
            return true;
        }
        finally
        {
            scope.Dispose();
        }
    }
}
