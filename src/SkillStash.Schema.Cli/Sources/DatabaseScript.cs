using System.Text;
using Microsoft.Data.Sqlite;
using SkillStash.Schema.Compiler.Text;
using SkillStash.Schema.Sqlite;

namespace SkillStash.Schema.Cli.Sources;

/// <summary>The statements that make a database's schema, as the database keeps them (schematab).</summary>
internal static class DatabaseScript
{
    // Whatever SQLite makes by itself is left out: sqlite_sequence and its like, and the shadow tables of virtual tables.
    // A view may be older than its table, where that was dropped and made anew: tables come first.
    private const string Statements = """
        SELECT sql FROM sqlite_schema
        WHERE sql IS NOT NULL
          AND tbl_name NOT LIKE 'sqlite\_%' ESCAPE '\'
          AND tbl_name NOT IN (SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'shadow')
        ORDER BY CASE type WHEN 'table' THEN 0 WHEN 'index' THEN 1 WHEN 'view' THEN 2 ELSE 3 END, rowid
        """;

    /// <summary>Reads the statements as one document.</summary>
    /// <exception cref="SqliteException">The file is no database, or its schema is malformed.</exception>
    public static SourceText Read(string path)
    {
        using SqliteConnection connection = DatabaseFile.OpenReadOnly(path);
        return new SourceText(Read(connection), path);
    }

    /// <summary>Reads the statements of an open database.</summary>
    /// <exception cref="SqliteException">The schema is malformed.</exception>
    public static string Read(SqliteConnection connection)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = Statements;
        using SqliteDataReader reader = command.ExecuteReader();
        var script = new StringBuilder();
        while (reader.Read())
        {
            // The line end comes first: the statement may end in a comment.
            script.Append(reader.GetString(0)).Append("\n;\n");
        }

        return script.ToString();
    }
}
