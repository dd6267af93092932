using Microsoft.Data.Sqlite;

namespace SkillStash.Schema;

/// <summary>Runs the statements that make a schema.</summary>
internal static class SchemaScript
{
    public static void Run(SqliteConnection connection, SchemaDefinition schema)
    {
        using SqliteCommand command = connection.CreateCommand();
        foreach (string statement in schema.Ddl)
        {
            command.CommandText = statement;
            command.ExecuteNonQuery();
        }
    }
}
