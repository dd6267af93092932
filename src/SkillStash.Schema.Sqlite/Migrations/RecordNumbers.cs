using System.Globalization;
using Microsoft.Data.Sqlite;

namespace SkillStash.Schema.Sqlite.Migrations;

/// <summary>The last number that SQLite gave a record of a migration: raised by hand, it leaves none for the next (autoinc).</summary>
internal static class RecordNumbers
{
    public static long Last(SqliteConnection connection) =>
        Number(connection, "SELECT count(*) FROM main.sqlite_schema WHERE name = 'sqlite_sequence'") == 0
            ? 0
            : Number(connection, $"SELECT ifnull(max(CAST(seq AS INTEGER)), 0) FROM main.sqlite_sequence WHERE name = '{BookkeepingTables.Applied}' COLLATE NOCASE");

    private static long Number(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return System.Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
}
