using System.IO;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

namespace SkillStash.Schema.Benchmarks;

/// <summary>A database in memory of its own for each contender, made from schema.sql.</summary>
internal static class ContenderConnection
{
    public static SqliteConnection Open([CallerFilePath] string path = "")
    {
        var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = File.ReadAllText(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "schema.sql"));
        command.ExecuteNonQuery();
        return connection;
    }
}
