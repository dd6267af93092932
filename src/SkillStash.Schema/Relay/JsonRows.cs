namespace SkillStash.Schema;

/// <summary>The rows that a statement gives, as the JSON of a list or of a page up to its last row.</summary>
internal struct JsonRows<TRow>(JsonScratch json, bool isPage) : IRowReceiver
    where TRow : class, IRow<TRow>
{
    private RowRelay? _relay;

    public void Begin()
    {
        _relay = RowRelay.Of<TRow>();
        json.Clear();
        if (isPage)
        {
            PageFormat.WriteStart(json.Writer);
        }
        else
        {
            json.Writer.WriteStartArray();
        }
    }

    public readonly void Receive(Statement statement)
    {
        SqliteRowReader row = new(statement);
        _relay!.Write(ref row, json.Writer);
    }
}
