using Microsoft.Data.Sqlite;

namespace SkillStash.Schema.Sqlite.Scratch;

/// <summary>Databases in memory that live as long as their connection, to try SQL on.</summary>
internal static class ScratchDatabase
{
    /// <summary>Opens an empty database with foreign keys on.</summary>
    public static SqliteConnection Open()
    {
        var connection = new SqliteConnection("Data Source=:memory:;Foreign Keys=True;Pooling=False");
        connection.Open();
        return connection;
    }

    /// <summary>Opens a database and runs <paramref name="script"/> in it.</summary>
    /// <exception cref="SqlScriptException">SQLite refuses one of the statements.</exception>
    public static SqliteConnection FromScript(string script)
    {
        SqliteConnection connection = Open();
        try
        {
            SqlScript.Execute(connection, script);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
