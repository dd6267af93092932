using System.Collections.Generic;

namespace SkillStash.Schema;

/// <summary>The rows that a statement has given.</summary>
/// <param name="capacity">How many are likely.</param>
internal struct StoredRows<TRow>(int capacity) : IRowReceiver
    where TRow : class, IRow<TRow>
{
    private List<TRow>? _rows;

    public List<TRow> Rows => _rows ??= new(capacity);

    public void Begin() => _rows = null;

    public void Receive(Statement statement)
    {
        SqliteRowReader reader = new(statement);
        Rows.Add(TRow.Read(ref reader));
    }
}
