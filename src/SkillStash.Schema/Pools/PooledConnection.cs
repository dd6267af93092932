using System;
using Microsoft.Data.Sqlite;

namespace SkillStash.Schema;

/// <summary>A connection of a pool: one database at a time works over it.</summary>
internal sealed class PooledConnection : OwnedConnection
{
    private readonly ConnectionPool _pool;
    private bool _isExposed;
    private bool _isRented = true;

    public PooledConnection(ConnectionPool pool, SqliteConnection connection)
        : base(connection) => _pool = pool;

    /// <summary>Of a database that nobody disposed. The handle has not been finalized yet: it is critical, and comes last.</summary>
    ~PooledConnection()
    {
        if (_isRented)
        {
            _pool.Recover(this);
        }
    }

    /// <summary>Whether another owner meets nothing of the last.</summary>
    public bool IsClean => !_isExposed && Session.IsClean;

    /// <summary>Notes that somebody has the connection itself, and may leave anything on it.</summary>
    public void Expose() => _isExposed = true;

    public void Rent() => _isRented = true;

    /// <exception cref="InvalidOperationException">Another thread, or a call that has not ended, is using the connection. It is closed when that ends.</exception>
    public void Return()
    {
        _isRented = false;
        _pool.Return(this);
    }

    /// <summary>Closes the connection for good.</summary>
    public void Close()
    {
        GC.SuppressFinalize(this);
        Connection.Dispose();
    }
}
