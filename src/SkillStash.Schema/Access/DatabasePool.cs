using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;

namespace SkillStash.Schema;

/// <summary>Databases over one file, for many threads: each rents one, uses it alone, and returns it by disposing it.</summary>
/// <remarks>
/// The file has a write-ahead log, so that readers run beside a writer. The writers of the pool take turns. The log is emptied when it
/// has grown long, for which the pool waits for a moment without readers of it, so that readers without a pause do not keep it growing.
/// What is returned with a transaction open, or an enumeration, is taken back and ended.
/// </remarks>
/// <typeparam name="TDatabase">The database class.</typeparam>
public sealed class DatabasePool<TDatabase> : IDisposable
    where TDatabase : SchemaDatabase
{
    private readonly ConnectionPool _connections;
    private readonly Func<OwnedConnection, TDatabase> _make;

    /// <summary>Makes a pool. The file is opened when the first database is rented.</summary>
    /// <param name="options">The file, and how it is opened. They are read now.</param>
    /// <param name="make">Makes a database over a connection that is its own until it is disposed.</param>
    /// <exception cref="ArgumentException">An option has a value that cannot be kept.</exception>
    public DatabasePool(DatabasePoolOptions options, Func<OwnedConnection, TDatabase> make)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(make);
        _make = make;
        _connections = new ConnectionPool(options);
    }

    /// <summary>The full path of the file.</summary>
    public string Path => _connections.Path;

    /// <summary>A database for one thread at a time, until it is disposed.</summary>
    /// <exception cref="TimeoutException">As many as there may be are in use, and none was returned in time.</exception>
    /// <exception cref="SqliteException">The file cannot be opened, or is no database.</exception>
    /// <exception cref="NotSupportedException">The file system cannot have a write-ahead log.</exception>
    /// <exception cref="ObjectDisposedException">The pool was disposed.</exception>
    public TDatabase Rent() => _make(_connections.Rent());

    /// <inheritdoc cref="Rent"/>
    /// <remarks>The wait takes no thread. Opening and all calls of the database do: SQLite has no asynchronous calls.</remarks>
    /// <param name="cancellationToken">Ends the wait for one.</param>
    /// <exception cref="OperationCanceledException">The wait was cancelled.</exception>
    public async ValueTask<TDatabase> RentAsync(CancellationToken cancellationToken = default) =>
        _make(await _connections.RentAsync(cancellationToken).ConfigureAwait(false));

    /// <summary>The rows of a list, read page by page: between two pages no database is rented, and no lock is held.</summary>
    /// <remarks>What is written meanwhile behind the last row is read too, as in paging by hand.</remarks>
    /// <param name="page">Reads the page behind a cursor: <c>(db, after) => db.Plugins.ListByCategory("tools", 100, after)</c>.</param>
    /// <param name="cancellationToken">Ends the reading, within a page too.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public async IAsyncEnumerable<TRow> Stream<TRow>(
        Func<TDatabase, Cursor?, Page<TRow>> page, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(page);
        Cursor? after = null;
        do
        {
            Page<TRow> rows;
            using (TDatabase database = await RentAsync(cancellationToken).ConfigureAwait(false))
            using (database.CancelWith(cancellationToken))
            {
                rows = page(database, after);
            }

            foreach (TRow row in rows)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return row;
            }

            after = rows.Next;
        }
        while (after is not null);
    }

    /// <summary>Closes the connections that nobody uses now, and the others when they are returned. Nothing can be rented any more.</summary>
    public void Dispose() => _connections.Dispose();
}
