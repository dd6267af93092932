namespace SkillStash.Schema;

/// <summary>The row that was stored; null where the database ignored the write.</summary>
internal struct StoredRow<TRow> : IRowReceiver
    where TRow : class, IRow<TRow>
{
    public TRow? Row { get; private set; }

    public void Begin() => Row = null;

    public void Receive(Statement statement)
    {
        SqliteRowReader reader = new(statement);
        Row = TRow.Read(ref reader);
    }
}
