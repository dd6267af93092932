namespace SkillStash.Schema.Tests;

/// <summary>A narrow row with an INTEGER key, and a STRICT table with one of each constraint.</summary>
public sealed record Item(long Id, string Name, long Amount, long? ParentId) : IRow<Item>
{
    static string IRow<Item>.Columns => ItemTable.Columns;

    static Item IRow<Item>.Read<TReader>(ref TReader row) => new(row.Int64(), row.Text(), row.Int64(), row.Int64OrNull());

    void IRow<Item>.Write<TWriter>(ref TWriter row)
    {
        row.Int64(Id);
        row.Text(Name);
        row.Int64(Amount);
        row.Int64(ParentId);
    }
}

public sealed record NewItem : INewRow<NewItem>
{
    public long? Id { get; init; }

    public string? Name { get; init; } = "item";

    public SqliteValue Amount { get; init; } = 1;

    public long? ParentId { get; init; }

    static string IRow<NewItem>.Columns => "id?, name?, amount?, parent_id?";

    static NewItem IRow<NewItem>.Read<TReader>(ref TReader row) => new()
    {
        Id = row.Has() ? row.Int64() : null,
        Name = row.TextOrNull(),
        Amount = row.Value(),
        ParentId = row.Int64OrNull(),
    };

    void IRow<NewItem>.Write<TWriter>(ref TWriter row)
    {
        row.Int64(Id);
        row.Text(Name);
        row.Value(Amount);
        row.Int64(ParentId);
    }
}

public sealed class ItemTable(SchemaDatabase database) : Table<Item, NewItem>(database, Definition)
{
    internal const string Columns = "id, name, amount, parent_id";

    private const string InsertSql = $"INSERT INTO items ({Columns}) VALUES (?1, ?2, ?3, ?4)";

    internal static readonly TableDefinition<Item> Definition = new("items", key: "id")
    {
        Scan = new($"SELECT {Columns} FROM items"),
        Count = new("SELECT count(*) FROM items"),
        InsertOnly = new(InsertSql),
        Insert = new($"{InsertSql} RETURNING {Columns}"),
        Upsert = new($"{InsertSql} ON CONFLICT (id) DO UPDATE SET name = ?2, amount = ?3, parent_id = ?4 RETURNING {Columns}"),
        Update = new("UPDATE items SET name = ?2, amount = ?3, parent_id = ?4 WHERE id = ?1"),
        Ddl =
        [
            """
            CREATE TABLE items (
              id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, amount INTEGER NOT NULL CHECK (amount > 0),
              parent_id INTEGER REFERENCES items (id)
            ) STRICT
            """,
            "CREATE TRIGGER items_forbidden BEFORE INSERT ON items WHEN new.name = 'forbidden' BEGIN SELECT RAISE(ABORT, 'no such name'); END",
        ],
    };

    private static readonly SqlText FindByIdQuery = new($"SELECT {Columns} FROM items WHERE id = ?1");

    private static readonly SqlText DeleteQuery = new("DELETE FROM items WHERE id = ?1");

    private static readonly PageText ListByNameQuery = Paged.Of(Definition.Scan, "ORDER BY name, id");

    public Item? FindById(long id) => Run(FindByIdQuery).With(id).One();

    public bool Delete(long id) => Run(DeleteQuery).With(id).Execute() > 0;

    public Page<Item> ListByName(int? limit = null, Cursor? after = null) => Run(ListByNameQuery, after).Page(limit);
}
