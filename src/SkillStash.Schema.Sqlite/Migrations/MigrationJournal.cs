using System.Collections.Generic;
using Microsoft.Data.Sqlite;

namespace SkillStash.Schema.Sqlite.Migrations;

/// <summary>The migrations that a database has on record: in wrangler's own table, so that both tools agree, and their checksums beside it.</summary>
internal sealed class MigrationJournal(SqliteConnection connection)
{
    // Wrangler makes its table with this very text.
    private const string CreateTables = $"""
        CREATE TABLE IF NOT EXISTS {BookkeepingTables.Applied}(
        		id         INTEGER PRIMARY KEY AUTOINCREMENT,
        		name       TEXT UNIQUE,
        		applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL
        );
        CREATE TABLE IF NOT EXISTS {BookkeepingTables.Checksums} (name TEXT NOT NULL PRIMARY KEY, sha256 TEXT NOT NULL) WITHOUT ROWID;
        """;

    /// <summary>Reads the record in the order of application.</summary>
    /// <exception cref="SqliteException">The file is no database, or its tables are of another shape.</exception>
    public IReadOnlyList<AppliedMigration> Read()
    {
        var applied = new List<AppliedMigration>();
        if (!HasTable(BookkeepingTables.Applied))
        {
            return applied;
        }

        string checksum = HasTable(BookkeepingTables.Checksums)
            ? $"(SELECT sha256 FROM main.{BookkeepingTables.Checksums} AS checksums WHERE checksums.name = applied.name)"
            : "NULL";
        using SqliteCommand command = Command(
            $"SELECT name, applied_at, {checksum} FROM main.{BookkeepingTables.Applied} AS applied WHERE name IS NOT NULL ORDER BY id");
        using SqliteDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            applied.Add(new AppliedMigration(reader.GetString(0), reader.GetString(1), reader.IsDBNull(2) ? null : reader.GetString(2)));
        }

        return applied;
    }

    /// <summary>Whether no statement changes the record but those that name its tables: both are there, and no trigger is on them.</summary>
    public bool IsUntouched()
    {
        using SqliteCommand command = Command(
            "SELECT coalesce(sum(type = 'table') = 2 AND sum(type = 'trigger') = 0, 0) FROM main.sqlite_schema WHERE tbl_name COLLATE NOCASE IN ($applied, $checksums)",
            ("$applied", BookkeepingTables.Applied),
            ("$checksums", BookkeepingTables.Checksums));
        return (long)command.ExecuteScalar()! != 0;
    }

    /// <summary>Records a migration as applied.</summary>
    public void Record(Migration migration)
    {
        Run(CreateTables);
        Run($"INSERT INTO main.{BookkeepingTables.Applied} (name) VALUES ($name)", ("$name", migration.Name));

        // A checksum may be left from an application whose record was deleted by hand.
        RunWithChecksum("INSERT OR REPLACE", migration);
    }

    /// <summary>Takes a migration that wrangler applied for what its file says now, so that an edit is noticed from here on.</summary>
    public void Adopt(Migration migration) => RunWithChecksum("INSERT OR IGNORE", migration);

    private void RunWithChecksum(string insert, Migration migration) =>
        Run($"{insert} INTO main.{BookkeepingTables.Checksums} (name, sha256) VALUES ($name, $sha256)", ("$name", migration.Name), ("$sha256", migration.Checksum));

    private bool HasTable(string name)
    {
        using SqliteCommand command = Command("SELECT EXISTS (SELECT 1 FROM main.sqlite_schema WHERE type = 'table' AND name = $name COLLATE NOCASE)", ("$name", name));
        return (long)command.ExecuteScalar()! != 0;
    }

    private void Run(string sql, params (string Name, string Value)[] parameters)
    {
        using SqliteCommand command = Command(sql, parameters);
        command.ExecuteNonQuery();
    }

    private SqliteCommand Command(string sql, params (string Name, string Value)[] parameters)
    {
        SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        foreach ((string name, string value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command;
    }
}
