using System;
using System.IO;
using Microsoft.Data.Sqlite;
using SkillStash.Schema.Compiler.Inspection;
using SkillStash.Schema.Sqlite.Inspection;
using SQLitePCL;

namespace SkillStash.Schema.Sqlite;

/// <summary>A database file on disk.</summary>
internal static class DatabaseFile
{
    /// <summary>How many of a file's first bytes <see cref="HasHeader"/> needs.</summary>
    public const int MagicLength = 16;

    /// <summary>How long to wait for another process that writes.</summary>
    public const int SecondsToWait = 30;

    private const int ReadVersionOffset = 19;
    private const int WriteAheadLogVersion = 2;

    /// <summary>Whether a file's first bytes say that it is a database (fileformat2, section 1.3.1).</summary>
    public static bool HasHeader(ReadOnlySpan<byte> start) => start.StartsWith("SQLite format 3\0"u8);

    /// <summary>Describes the schema of a file, as it is at one moment. Nothing is written, neither to the file nor beside it.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="SqliteException">It is no database, or its schema is malformed.</exception>
    public static SchemaInspection Inspect(string path)
    {
        using SqliteConnection connection = OpenReadOnly(path);
        using SqliteTransaction snapshot = connection.BeginTransaction(deferred: true);
        return LiveSchemaReader.Read(connection);
    }

    /// <summary>Opens a file for reading and writing, with foreign keys on as on D1.</summary>
    /// <param name="path">The file.</param>
    /// <param name="create">Whether to make the file where there is none.</param>
    /// <exception cref="IOException">It is no regular file.</exception>
    /// <exception cref="SqliteException">It cannot be opened.</exception>
    public static SqliteConnection Open(string path, bool create)
    {
        RequireFiles(path);
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = Path.GetFullPath(path),
            Mode = create ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite,
            ForeignKeys = true,
            Pooling = false,
            DefaultTimeout = SecondsToWait,
        }.ToString());
        connection.Open();

        // The timeout above is that of commands; statements of scripts are none.
        raw.sqlite3_busy_timeout(connection.Handle, SecondsToWait * 1000);
        return connection;
    }

    /// <summary>Opens a file for reading only.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="SqliteException">It cannot be opened.</exception>
    public static SqliteConnection OpenReadOnly(string path)
    {
        // A full path, because a leading "file:" or ":memory:" has a meaning of its own.
        string fullPath = Path.GetFullPath(path);
        RequireFiles(path);
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = IsLogFolded(fullPath) ? new Uri(fullPath).AbsoluteUri + "?immutable=1" : fullPath,
            Mode = SqliteOpenMode.ReadOnly,
            Pooling = false,
        }.ToString());
        connection.Open();
        return connection;
    }

    // SQLite opens the files of its journals too, which stand beside the database (tempfiles).
    private static void RequireFiles(string path)
    {
        foreach (string suffix in (string[])["", "-journal", "-wal", "-shm"])
        {
            RegularFile.Require(path + suffix);
        }
    }

    /// <summary>Whether a file is in WAL mode with nothing in its log.</summary>
    /// <remarks>
    /// A reader of a WAL database makes the log's files, which a read-only one cannot remove again, and fails where it cannot make
    /// them (wal, section 5). Without a log nobody is writing, and the file can be read as immutable.
    /// </remarks>
    private static bool IsLogFolded(string path)
    {
        Span<byte> header = stackalloc byte[ReadVersionOffset + 1];
        using FileStream file = File.OpenRead(path);
        int read = file.ReadAtLeast(header, header.Length, throwOnEndOfStream: false);
        return read == header.Length && header[ReadVersionOffset] == WriteAheadLogVersion && !File.Exists(path + "-wal");
    }
}
