namespace SkillStash.Schema.Tests;

/// <summary>A row whose number the database draws anew each time that the INSERT is run.</summary>
public sealed record Draw(long Id, long Number) : IRow<Draw>
{
    static string IRow<Draw>.Columns => "id, number";

    static Draw IRow<Draw>.Read<TReader>(ref TReader row) => new(row.Int64(), row.Int64());

    void IRow<Draw>.Write<TWriter>(ref TWriter row)
    {
        row.Int64(Id);
        row.Int64(Number);
    }
}

public sealed record NewDraw : INewRow<NewDraw>
{
    static string IRow<NewDraw>.Columns => "id?, number?";

    static NewDraw IRow<NewDraw>.Read<TReader>(ref TReader row) => new();

    void IRow<NewDraw>.Write<TWriter>(ref TWriter row)
    {
        row.Int64(null);
        row.Int64(null);
    }
}

public sealed class DrawTable(SchemaDatabase database) : Table<Draw, NewDraw>(database, Definition)
{
    internal static readonly TableDefinition<Draw> Definition = new("draws", key: "id")
    {
        Scan = new("SELECT id, number FROM draws"),
        Count = new("SELECT count(*) FROM draws"),
        InsertOnly = new("INSERT INTO draws (id, number) VALUES (?1, ifnull(?2, random()))"),
        Insert = new("INSERT INTO draws (id, number) VALUES (?1, ifnull(?2, random())) RETURNING id, number"),
        Upsert = new("INSERT INTO draws (id, number) VALUES (?1, ifnull(?2, random())) ON CONFLICT (id) DO UPDATE SET number = ifnull(?2, number) RETURNING id, number"),
        Update = new("UPDATE draws SET number = ?2 WHERE id = ?1"),
        Ddl = ["CREATE TABLE draws (id INTEGER PRIMARY KEY, number INTEGER NOT NULL DEFAULT (random()))"],
    };

    private static readonly SqlText FindByIdQuery = new("SELECT id, number FROM draws WHERE id = ?1");

    public Draw? FindById(long id) => Run(FindByIdQuery).With(id).One();
}
