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

public sealed record NewPlace(string Country, string City, string? Label = null) : INewRow
{
    void INewRow.Write(ref ParameterWriter row)
    {
        row.Text(Country);
        row.Text(City);
        row.Text(Label);
    }
}

public sealed class PlaceTable(SchemaDatabase database) : Table<Place, NewPlace>(database, Definition)
{
    internal const string Columns = "country, \"the, city\", label";

    internal static readonly TableDefinition<Place> Definition = new("my places", key: "country, \"the, city\"")
    {
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

    public Place? FindByKey(string country, string city) =>
        Select("WHERE country = ?1 AND \"the, city\" = ?2").With(country).With(city).One();

    public bool Delete(string country, string city) =>
        DeleteWhere("country = ?1 AND \"the, city\" = ?2").With(country).With(city).Execute() > 0;

    public Page<Place> ListByCity(int? limit = null, Cursor? after = null) =>
        Select("ORDER BY \"the, city\" DESC, country", after).Page(limit);
}
