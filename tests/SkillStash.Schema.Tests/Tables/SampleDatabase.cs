using Microsoft.Data.Sqlite;

namespace SkillStash.Schema.Tests;

/// <summary>A database class, as it is emitted.</summary>
public sealed class SampleDatabase : SchemaDatabase
{
    public SampleDatabase(SqliteConnection connection)
        : base(connection, Schema)
    {
    }

    private SampleDatabase(OwnedConnection connection)
        : base(connection, Schema)
    {
    }

    public SampleTable Samples => field ??= new(this);

    public PlaceTable Places => field ??= new(this);

    public ItemTable Items => field ??= new(this);

    public NoteTable Notes => field ??= new(this);

    public DrawTable Draws => field ??= new(this);

    public ShortNoteView ShortNotes => field ??= new(this);

    public static SchemaDefinition Schema { get; } = new(
        [SampleTable.Definition, PlaceTable.Definition, ItemTable.Definition, NoteTable.Definition, DrawTable.Definition, ShortNoteView.Definition], []);

    public static RowResolver Json { get; } = new RowResolver().Add<Sample>();

    public static SampleDatabase Open(string path) => new(OpenConnection(path));

    /// <summary>A database in memory with its schema.</summary>
    public static SampleDatabase Create()
    {
        SampleDatabase database = Open(":memory:");
        database.CreateSchema();
        return database;
    }

    /// <summary>Runs SQL through Microsoft.Data.Sqlite.</summary>
    public object? Run(string sql, params object[] parameters)
    {
        using SqliteCommand command = Connection.CreateCommand();
        command.CommandText = sql;
        for (int i = 0; i < parameters.Length; i++)
        {
            command.Parameters.AddWithValue("?" + (i + 1), parameters[i]);
        }

        return command.ExecuteScalar();
    }
}
