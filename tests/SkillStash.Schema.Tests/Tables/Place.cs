namespace SkillStash.Schema.Tests;

/// <summary>A row of a WITHOUT ROWID table with a composite key and awkward names.</summary>
public sealed record Place(string Country, string City, string? Label) : IRow<Place>
{
    static string IRow<Place>.Columns => PlaceTable.Columns;

    static Place IRow<Place>.Read<TReader>(ref TReader row) => new(row.Text(), row.Text(), row.TextOrNull());

    void IRow<Place>.Write<TWriter>(ref TWriter row)
    {
        row.Text(Country);
        row.Text(City);
        row.Text(Label);
    }
}

public sealed record NewPlace(string Country, string City, string? Label = null) : INewRow<NewPlace>
{
    static string IRow<NewPlace>.Columns => "country, \"the, city\", label?";

    static NewPlace IRow<NewPlace>.Read<TReader>(ref TReader row) => new(row.Text(), row.Text(), row.TextOrNull());

    void IRow<NewPlace>.Write<TWriter>(ref TWriter row)
    {
        row.Text(Country);
        row.Text(City);
        row.Text(Label);
    }
}

public sealed class PlaceTable(SchemaDatabase database) : Table<Place, NewPlace>(database, Definition)
{
    internal const string Columns = "country, \"the, city\", label";

    private const string InsertSql = $"INSERT INTO \"my places\" ({Columns}) VALUES (?1, ?2, ?3)";

    internal static readonly TableDefinition<Place> Definition = new("my places", key: "country, \"the, city\"")
    {
        Scan = new($"SELECT {Columns} FROM \"my places\""),
        Count = new("SELECT count(*) FROM \"my places\""),
        InsertOnly = new(InsertSql),
        Insert = new($"{InsertSql} RETURNING {Columns}"),
        Upsert = new($"{InsertSql} ON CONFLICT (country, \"the, city\") DO UPDATE SET label = ?3 RETURNING {Columns}"),
        Update = new("UPDATE \"my places\" SET label = ?3 WHERE country = ?1 AND \"the, city\" = ?2"),
        Ddl =
        [
            """
            CREATE TABLE "my places" (
              country TEXT NOT NULL, "the, city" TEXT NOT NULL, label TEXT UNIQUE,
              PRIMARY KEY (country, "the, city"),
              CONSTRAINT "short label" CHECK (length(label) < 100)
            ) WITHOUT ROWID
            """,
        ],
    };

    private static readonly SqlText FindByKeyQuery = new($"SELECT {Columns} FROM \"my places\" WHERE country = ?1 AND \"the, city\" = ?2");

    private static readonly SqlText DeleteQuery = new("DELETE FROM \"my places\" WHERE country = ?1 AND \"the, city\" = ?2");

    private static readonly PageText ListByCityQuery = Paged.Of(Definition.Scan, "ORDER BY \"the, city\" DESC, country");

    public Place? FindByKey(string country, string city) =>
        Run(FindByKeyQuery).With(country).With(city).One();

    public bool Delete(string country, string city) =>
        Run(DeleteQuery).With(country).With(city).Execute() > 0;

    public Page<Place> ListByCity(int? limit = null, Cursor? after = null) =>
        Run(ListByCityQuery, after).Page(limit);
}
