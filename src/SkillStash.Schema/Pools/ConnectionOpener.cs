using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace SkillStash.Schema;

/// <summary>Opens the connections of a pool, all with the same settings.</summary>
internal sealed partial class ConnectionOpener
{
    private readonly string _connectionString;
    private readonly string _settings;
    private readonly int _timeout;

    /// <exception cref="ArgumentException">An option cannot be kept.</exception>
    public ConnectionOpener(DatabasePoolOptions options)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(options.Path);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.BusyTimeout, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.MaxConnections);
        if (options.Path == ":memory:")
        {
            throw new ArgumentException("A pool needs a file: each connection to :memory: has a database of its own.", nameof(options));
        }

        Path = System.IO.Path.GetFullPath(options.Path);
        _connectionString = new SqliteConnectionStringBuilder { DataSource = Path, ForeignKeys = true, Pooling = false }.ConnectionString;
        _timeout = (int)Math.Min(int.MaxValue, Math.Ceiling(options.BusyTimeout.TotalSeconds));
        _settings = string.Concat(options.Pragmas.Select(static pragma => Setting(pragma.Key, pragma.Value)));
    }

    /// <summary>The full path of the file.</summary>
    public string Path { get; }

    /// <exception cref="SqliteException">The file cannot be opened, or is no database.</exception>
    /// <exception cref="NotSupportedException">The file system has no shared memory for a write-ahead log.</exception>
    public SqliteConnection Open()
    {
        SqliteConnection connection = new(_connectionString) { DefaultTimeout = _timeout };
        try
        {
            connection.Open();
            using SqliteCommand command = connection.CreateCommand();
            command.CommandText = "PRAGMA journal_mode = WAL";
            if (command.ExecuteScalar() is not "wal")
            {
                throw new NotSupportedException($"{Path} cannot have a write-ahead log, which readers need beside a writer: its file system has no shared memory.");
            }

            if (_settings.Length > 0)
            {
                command.CommandText = _settings;
                command.ExecuteNonQuery();
            }

            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static string Setting(string pragma, string value)
    {
        if (!Names.Value.Contains(pragma))
        {
            throw new ArgumentException($"SQLite has no pragma '{pragma}'.");
        }

        if (pragma.Equals("journal_mode", StringComparison.OrdinalIgnoreCase) && !value.Equals("WAL", StringComparison.OrdinalIgnoreCase))
        {
            throw new ArgumentException("The journal of a pool is a write-ahead log: readers run beside a writer only with it.");
        }

        return PlainValue().IsMatch(value)
            ? $"PRAGMA {pragma} = {value};"
            : throw new ArgumentException($"The value '{value}' of the pragma '{pragma}' is neither a word nor a number.");
    }

    /// <summary>The pragmas of the SQLite in use, which says nothing when it is given another.</summary>
    private static readonly Lazy<HashSet<string>> Names = new(static () =>
    {
        using SqliteConnection connection = new("Data Source=:memory:");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM pragma_pragma_list";
        using SqliteDataReader reader = command.ExecuteReader();
        HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
        while (reader.Read())
        {
            names.Add(reader.GetString(0));
        }

        return names;
    });

    [GeneratedRegex(@"^(?:\w+|[-+]?[0-9]+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex PlainValue();
}
