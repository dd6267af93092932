using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Data.Sqlite;
using Xunit;

namespace SkillStash.Schema.Load.Tests;

/// <summary>A database file as Microsoft.Data.Sqlite alone sees it.</summary>
internal static class PlainFile
{
    private const int Seconds = 5;

    /// <summary>A connection of its own, with no part in any pool. It waits a while and not for ever: whoever should have let go has.</summary>
    public static SqliteConnection Open(string path)
    {
        SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, DefaultTimeout = Seconds }.ConnectionString);
        connection.Open();
        return connection;
    }

    public static object? Run(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    /// <summary>Sets the journal mode, which stays with the file in WAL; in mode delete every connection begins with it.</summary>
    public static void SetJournal(string path, string mode)
    {
        using SqliteConnection connection = Open(path);
        Assert.Equal(mode, Run(connection, $"PRAGMA journal_mode = {mode}"));
    }

    /// <summary>The rows of <c>users</c>.</summary>
    public static SortedDictionary<string, string> Users(string path) => Read(path, "SELECT id, concat_ws('|', username, email, bio) FROM users");

    /// <summary>The rows of <c>entries</c>.</summary>
    public static SortedDictionary<string, string> Entries(string path)
    {
        using SqliteConnection connection = Open(path);
        return Entries(connection);
    }

    /// <summary>The rows of <c>entries</c>, as this connection sees them.</summary>
    public static SortedDictionary<string, string> Entries(SqliteConnection connection) =>
        Read(connection, "SELECT id, concat_ws('|', ifnull(parent_id, ''), name, version, stamp) FROM entries");

    /// <summary>A copy of the file without its log: all has been merged if it has every row.</summary>
    public static string Alone(string path)
    {
        string copy = path + "-copy";
        File.Copy(path, copy, overwrite: true);
        return copy;
    }

    public static void RequireSound(string path)
    {
        using SqliteConnection connection = Open(path);
        Assert.Equal("ok", Run(connection, "PRAGMA integrity_check"));
    }

    /// <summary>What differs, for a message.</summary>
    public static string Difference(IReadOnlyDictionary<string, string> acknowledged, IReadOnlyDictionary<string, string> stored) => string.Join(
        "; ",
        new[]
        {
            Named("acknowledged and not stored", acknowledged.Keys.Except(stored.Keys)),
            Named("stored and not acknowledged", stored.Keys.Except(acknowledged.Keys)),
            Named("other than acknowledged", acknowledged.Keys.Where(key => stored.TryGetValue(key, out string? row) && row != acknowledged[key])),
        }.Where(part => part.Length > 0));

    private static string Named(string what, IEnumerable<string> keys)
    {
        List<string> all = [.. keys];
        return all.Count == 0 ? "" : $"{all.Count} {what}, such as {all[0]}";
    }

    private static SortedDictionary<string, string> Read(string path, string sql)
    {
        using SqliteConnection connection = Open(path);
        return Read(connection, sql);
    }

    private static SortedDictionary<string, string> Read(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using SqliteDataReader reader = command.ExecuteReader();
        SortedDictionary<string, string> rows = [];
        while (reader.Read())
        {
            rows.Add(reader.GetString(0), reader.GetString(1));
        }

        return rows;
    }
}
