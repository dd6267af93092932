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

public sealed record NewDraw : INewRow
{
    void INewRow.Write(ref ParameterWriter row)
    {
        row.Int64(null);
        row.Int64(null);
    }
}

public sealed class DrawTable(SchemaDatabase database) : Table<Draw, NewDraw>(database, Definition)
{
    internal static readonly TableDefinition<Draw> Definition = new("draws", key: "id")
    {
        Defaults = [("number", "random()")],
        Ddl = ["CREATE TABLE draws (id INTEGER PRIMARY KEY, number INTEGER NOT NULL DEFAULT (random()))"],
    };

    public Draw? FindById(long id) => Select("WHERE id = ?1").With(id).One();
}
