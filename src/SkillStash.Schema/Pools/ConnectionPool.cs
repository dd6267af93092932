using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;

namespace SkillStash.Schema;

/// <summary>The connections of a pool: those that nobody uses, and how many more there may be.</summary>
internal sealed class ConnectionPool : IDisposable
{
    private readonly ConnectionOpener _opener;
    private readonly TimeSpan _timeout;
    private readonly int _size;
    private readonly SemaphoreSlim _room;
    private readonly WriterGate _gate = new();
    private readonly Lock _lock = new();
    private readonly Stack<PooledConnection> _idle = new(); // the one that was used last has its statements and pages at hand
    private readonly List<PooledConnection> _inUse = []; // returned while a thread was using them
    private bool _isDisposed;

    public ConnectionPool(DatabasePoolOptions options)
    {
        _opener = new ConnectionOpener(options);
        _timeout = options.BusyTimeout;
        _size = options.MaxConnections;
        _room = new SemaphoreSlim(_size, _size);
    }

    /// <summary>The full path of the file.</summary>
    public string Path => _opener.Path;

    private TimeSpan Patience => _timeout == TimeSpan.Zero ? Timeout.InfiniteTimeSpan : _timeout;

    public PooledConnection Rent() => _room.Wait(Patience) ? TakeOrOpen() : throw Exhausted();

    public async ValueTask<PooledConnection> RentAsync(CancellationToken cancellationToken) =>
        await _room.WaitAsync(Patience, cancellationToken).ConfigureAwait(false) ? TakeOrOpen() : throw Exhausted();

    public void Return(PooledConnection connection)
    {
        if (!connection.Session.TryEnterAlone())
        {
            CloseLater(connection);
            throw new InvalidOperationException(
                "A database was returned to its pool while a call of it was running. Its connection is closed when that ends: a database serves one thread at a time.");
        }

        bool isReusable = false;
        try
        {
            connection.Session.Reset();
            isReusable = connection.IsClean;
        }
        finally
        {
            connection.Session.Exit();
            if (!isReusable || !TryKeep(connection))
            {
                connection.Close();
            }

            _room.Release();
        }
    }

    /// <summary>Closes a connection that its owner has lost, on the finalizer's thread; later, where a call is running in which nobody needs the owner any more.</summary>
    public void Recover(PooledConnection connection)
    {
        if (!connection.Session.TryEnterAlone())
        {
            CloseLater(connection);
            return;
        }

        try
        {
            connection.Close();
        }
        catch (Exception exception) when (exception is SqliteException or InvalidOperationException)
        {
            connection.Session.AbandonGate(); // the finalizer of the handle closes it
        }
        finally
        {
            connection.Session.Exit();
            _room.Release();
        }
    }

    public void Dispose()
    {
        PooledConnection[] idle;
        lock (_lock)
        {
            _isDisposed = true;
            idle = [.. _idle];
            _idle.Clear();
        }

        foreach (PooledConnection connection in idle)
        {
            connection.Close();
        }

        CloseReturned();
    }

    private PooledConnection TakeOrOpen()
    {
        try
        {
            CloseReturned();
            while (Take() is { } connection)
            {
                if (!connection.Session.HasLostFile())
                {
                    connection.Rent();
                    return connection;
                }

                connection.Close();
            }

            return Open();
        }
        catch
        {
            _room.Release();
            throw;
        }
    }

    private PooledConnection? Take()
    {
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, typeof(ConnectionPool));
            return _idle.TryPop(out PooledConnection? connection) ? connection : null;
        }
    }

    private PooledConnection Open()
    {
        SqliteConnection connection = _opener.Open();
        try
        {
            ConnectionSession.Of(connection).Join(_gate, _timeout);
            return new PooledConnection(this, connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private bool TryKeep(PooledConnection connection)
    {
        lock (_lock)
        {
            if (!_isDisposed)
            {
                _idle.Push(connection);
            }

            return !_isDisposed;
        }
    }

    /// <summary>Makes room for another in the place of a connection that cannot be closed now.</summary>
    private void CloseLater(PooledConnection connection)
    {
        connection.Session.AbandonGate();
        lock (_lock)
        {
            _inUse.Add(connection);
        }

        _room.Release();
    }

    /// <summary>Closes the connections that were returned too early and are free by now.</summary>
    private void CloseReturned()
    {
        if (_inUse.Count == 0)
        {
            return;
        }

        lock (_lock)
        {
            for (int i = _inUse.Count - 1; i >= 0; i--)
            {
                PooledConnection connection = _inUse[i];
                if (connection.Session.TryEnterAlone())
                {
                    _inUse.RemoveAt(i);
                    connection.Session.Exit();
                    connection.Close();
                }
            }
        }
    }

    private TimeoutException Exhausted() =>
        new($"All {_size} databases of the pool over {Path} are in use, and none was returned for {_timeout}. Dispose each that is rented, or raise MaxConnections.");
}
