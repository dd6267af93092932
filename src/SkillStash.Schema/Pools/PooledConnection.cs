using System;
using Microsoft.Data.Sqlite;

namespace SkillStash.Schema;

/// <summary>A connection of a pool: one database at a time works over it.</summary>
public sealed class PooledConnection
{
    private readonly ConnectionPool _pool;
    private bool _isExposed;
    private bool _isRented = true;

    internal PooledConnection(ConnectionPool pool, SqliteConnection connection, ConnectionSession session)
    {
        _pool = pool;
        Connection = connection;
        Session = session;
    }

    /// <summary>Of a database that nobody disposed. The handle has not been finalized yet: it is critical, and comes last.</summary>
    ~PooledConnection()
    {
        if (_isRented)
        {
            _pool.Recover(this);
        }
    }

    internal SqliteConnection Connection { get; }

    internal ConnectionSession Session { get; }

    /// <summary>Whether another owner meets nothing of the last.</summary>
    internal bool IsClean => !_isExposed && Session.IsClean;

    /// <summary>Notes that somebody has the connection itself, and may leave anything on it.</summary>
    internal void Expose() => _isExposed = true;

    internal void Rent() => _isRented = true;

    /// <exception cref="InvalidOperationException">Another thread, or a call that has not ended, is using the connection. It is closed when that ends.</exception>
    internal void Return()
    {
        _isRented = false;
        _pool.Return(this);
    }

    /// <summary>Closes the connection for good.</summary>
    internal void Close()
    {
        GC.SuppressFinalize(this);
        Connection.Dispose();
    }
}
