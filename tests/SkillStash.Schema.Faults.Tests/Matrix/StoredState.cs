using System.Collections.Generic;
using System.Linq;
using Microsoft.Data.Sqlite;
using SkillStash.Schema.Integration.Tests;

namespace SkillStash.Schema.Faults.Tests;

/// <summary>All that a file holds: a text for each row, each object of the schema, and the version.</summary>
internal static class StoredState
{
    private static readonly (string Table, string Select)[] Tables =
        [.. RegistryTable.All.Select(table => (table.SqlName, $"SELECT {string.Join(", ", table.Columns)} FROM {table.SqlName}"))];

    public static string Version(long version) => $"version {version}";

    public static string Object(string type, string name) => $"{type} {name}";

    public static HashSet<string> Read(SqliteConnection connection)
    {
        HashSet<string> state = [Version((long)Plain.Query(connection, "PRAGMA user_version")[0][0])];
        state.UnionWith(Plain.Query(connection, "SELECT type, name FROM sqlite_schema").Select(row => Object((string)row[0], (string)row[1])));
        foreach ((string table, string select) in Tables.Where(table => state.Contains(Object("table", table.Table))))
        {
            state.UnionWith(Plain.Query(connection, select).Select(row => RowText.OfStored(table, row)));
        }

        return state;
    }

    /// <summary>What PRAGMA integrity_check has to say; "ok" when all is well.</summary>
    public static string Integrity(SqliteConnection connection) =>
        string.Join("; ", Plain.Query(connection, "PRAGMA integrity_check").Select(row => row[0]));
}
