using Microsoft.Data.Sqlite;
using SkillStash.Schema.Sqlite.Scratch;

namespace SkillStash.Schema.Cli.Tests;

/// <summary>A folder of one test, with databases.</summary>
internal sealed class Workspace : TemporaryFolder
{
    /// <summary>Has SQLite make a database file of a script and returns its path.</summary>
    /// <exception cref="SqlScriptException">SQLite refuses the script.</exception>
    public string MakeDatabase(string name, string script)
    {
        string path = Path(name);
        using var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true, Pooling = false }.ToString());
        connection.Open();
        SqlScript.Execute(connection, script);
        return path;
    }
}
