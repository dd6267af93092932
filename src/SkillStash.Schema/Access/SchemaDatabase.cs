using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SkillStash.Schema;

/// <summary>A database with a known schema, over a connection. Like the connection, it belongs to one thread at a time.</summary>
/// <remarks>
/// Commands of Microsoft.Data.Sqlite may run on the same connection, in the same transactions. While the database is locked by another
/// connection, calls wait for up to <see cref="SqliteConnection.DefaultTimeout"/> seconds (0 for ever).
/// </remarks>
public abstract class SchemaDatabase : IDisposable
{
    private readonly bool _ownsConnection;
    private readonly SchemaDefinition _schema;
    private sqlite3? _handle;
    private StatementCache? _cache;

    /// <summary>Works over a connection, which is opened if it is closed.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="ownsConnection">Whether <see cref="Dispose()"/> closes the connection.</param>
    /// <param name="schema">The schema.</param>
    protected SchemaDatabase(SqliteConnection connection, bool ownsConnection, SchemaDefinition schema)
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(schema);
        Connection = connection;
        _ownsConnection = ownsConnection;
        _schema = schema;
        if (connection.Handle is null)
        {
            connection.Open();
        }
    }

    /// <summary>The connection.</summary>
    public SqliteConnection Connection { get; }

    /// <summary>Begins a transaction, which takes the write lock at once. Dispose without Commit rolls back.</summary>
    public SqliteTransaction BeginTransaction() => Connection.BeginTransaction();

    /// <summary>Creates everything that the schema has, or nothing if any of it fails.</summary>
    /// <exception cref="SqliteException">SQLite refuses a statement, for example because the table exists.</exception>
    public void CreateSchema()
    {
        using WriteScope scope = WriteScope.Begin(this);
        SchemaScript.Run(Connection, _schema);
        scope.Commit();
    }

    /// <summary>Compares the database with the schema.</summary>
    /// <remarks>
    /// What is compared: tables, columns with types, NOT NULL, defaults, keys, collations and generated columns, foreign keys, indexes,
    /// checks, triggers, views and table options. The order of columns, the names of constraints and the spelling of SQL are not.
    /// </remarks>
    /// <exception cref="SchemaMismatchException">They differ; the exception lists every difference.</exception>
    public void VerifySchema()
    {
        IReadOnlyList<SchemaDifference> differences = SchemaComparison.Compare(Connection, _schema);
        if (differences.Count > 0)
        {
            throw new SchemaMismatchException(differences);
        }
    }

    /// <summary>Closes the connection if the database owns it.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes the connection if the database owns it.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing && _ownsConnection)
        {
            Connection.Dispose();
        }
    }

    /// <summary>Opens a database file, which is created if there is none, with foreign keys enforced.</summary>
    /// <param name="path">The path of the file, with any characters in it, or <c>:memory:</c> for a database in memory.</param>
    /// <exception cref="SqliteException">The file cannot be opened.</exception>
    protected static SqliteConnection OpenConnection(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        // A full path cannot be taken for a URI or for a name with a special meaning (c3ref/open).
        string source = path == ":memory:" ? path : Path.GetFullPath(path);
        SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = source, ForeignKeys = true }.ConnectionString);
        connection.Open();
        return connection;
    }

    /// <summary>A prepared statement for one run. It must be released.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Statement Take(SqlText text, TableDefinition? table)
    {
        StatementCache cache = Connection.Handle is { } handle && handle == _handle ? _cache! : FindCache();
        return cache.Take(text, table, Connection);
    }

    private StatementCache FindCache()
    {
        if (Connection.Handle is null)
        {
            throw new InvalidOperationException("The connection is closed.");
        }

        _cache = StatementCache.Of(Connection);
        _handle = Connection.Handle;
        return _cache;
    }
}
