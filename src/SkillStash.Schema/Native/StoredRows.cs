using System.Collections.Generic;

namespace SkillStash.Schema;

/// <summary>The rows that a writing statement has returned.</summary>
internal struct StoredRows<TRow> : IRowReceiver
    where TRow : class, IRow<TRow>
{
    private List<TRow>? _rows;

    public List<TRow> Rows => _rows ??= [];

    public void Receive(Statement statement)
    {
        SqliteRowReader reader = new(statement);
        Rows.Add(TRow.Read(ref reader));
    }
}
