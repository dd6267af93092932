using System;
using System.IO;
using Microsoft.Data.Sqlite;
using SkillStash.Schema.Sqlite.Scratch;

namespace SkillStash.Schema.Cli.Tests;

/// <summary>A folder of one test, gone when the test ends.</summary>
internal sealed class Workspace : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("skillstash-schema-").FullName;

    public string Path(string name) => System.IO.Path.Combine(_folder, name);

    /// <summary>Writes a file and returns its path.</summary>
    public string Write(string name, string text)
    {
        string path = Path(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

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

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
