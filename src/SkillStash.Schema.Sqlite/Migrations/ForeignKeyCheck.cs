using System.Collections.Generic;
using System.Linq;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SkillStash.Schema.Sqlite.Migrations;

/// <summary>The rows that refer to no parent, as they were when it was made (pragma, foreign_key_check).</summary>
internal sealed class ForeignKeyCheck
{
    private const string TablesWithKeys = """
        SELECT DISTINCT child.name
        FROM main.sqlite_schema AS child JOIN pragma_foreign_key_list(child.name, 'main')
        WHERE child.type = 'table'
        ORDER BY 1
        """;

    private const string Violations = """
        SELECT "rowid", parent, count(*) FROM pragma_foreign_key_check($table, 'main') GROUP BY 1, 2
        """;

    // How many there are of each: more than one only where rows have no rowid.
    private readonly Dictionary<ForeignKeyViolation, long> _found = [];

    private readonly bool _isWhole = true;

    /// <summary>Checks a database.</summary>
    public ForeignKeyCheck(SqliteConnection connection)
    {
        foreach (string table in ReadTables(connection))
        {
            try
            {
                Add(connection, table);
            }
            catch (SqliteException mismatch) when (mismatch.SqliteErrorCode == raw.SQLITE_ERROR)
            {
                // The parent columns are not unique, perhaps not yet: SQLite can say nothing of the rows, and takes no new ones.
                _isWhole = false;
            }
        }
    }

    /// <summary>Whether every row is known to have its parents.</summary>
    public bool IsClean => _isWhole && _found.Count == 0;

    /// <summary>Whether SQLite counts foreign keys that fail unless later statements of the transaction mend them.</summary>
    public static bool HasUnresolved(SqliteConnection connection)
    {
        raw.sqlite3_db_status(connection.Handle, raw.SQLITE_DBSTATUS_DEFERRED_FKS, out int unresolved, out _, 0);
        return unresolved != 0;
    }

    /// <summary>What was found here and not by an earlier check.</summary>
    public IReadOnlyList<ForeignKeyViolation> Since(ForeignKeyCheck earlier) =>
        _found.Where(found => found.Value > earlier._found.GetValueOrDefault(found.Key)).Select(static found => found.Key).ToArray();

    private static List<string> ReadTables(SqliteConnection connection)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = TablesWithKeys;
        using SqliteDataReader reader = command.ExecuteReader();
        var tables = new List<string>();
        while (reader.Read())
        {
            tables.Add(reader.GetString(0));
        }

        return tables;
    }

    private void Add(SqliteConnection connection, string table)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = Violations;
        command.Parameters.AddWithValue("$table", table);
        using SqliteDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            _found[new(table, reader.IsDBNull(0) ? null : reader.GetInt64(0), reader.GetString(1))] = reader.GetInt64(2);
        }
    }
}
