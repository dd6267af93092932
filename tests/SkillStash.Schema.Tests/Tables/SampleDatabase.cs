using Microsoft.Data.Sqlite;

namespace SkillStash.Schema.Tests;

/// <summary>A database class, as it is emitted.</summary>
public sealed class SampleDatabase : SchemaDatabase
{
    public SampleDatabase(SqliteConnection connection)
        : this(connection, ownsConnection: false)
    {
    }

    private SampleDatabase(SqliteConnection connection, bool ownsConnection)
        : base(connection, ownsConnection, Schema)
    {
        Samples = new(this);
        Places = new(this);
        Items = new(this);
        Notes = new(this);
        Draws = new(this);
        ShortNotes = new(this);
    }

    public SampleTable Samples { get; }

    public PlaceTable Places { get; }

    public ItemTable Items { get; }

    public NoteTable Notes { get; }

    public DrawTable Draws { get; }

    public ShortNoteView ShortNotes { get; }

    public static SchemaDefinition Schema { get; } = new(
        [SampleTable.Definition, PlaceTable.Definition, ItemTable.Definition, NoteTable.Definition, DrawTable.Definition, ShortNoteView.Definition], []);

    public static RowResolver Json { get; } = new RowResolver().Add<Sample>();

    public static SampleDatabase Open(string path) => new(OpenConnection(path), ownsConnection: true);

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
