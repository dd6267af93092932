using System.Collections;
using System.Collections.Generic;

namespace SkillStash.Schema;

/// <summary>The rows of a table, read while they are enumerated. foreach over it allocates nothing but the rows.</summary>
/// <typeparam name="TRow">The row type.</typeparam>
public readonly struct RowScan<TRow> : IEnumerable<TRow>
    where TRow : class, IRow<TRow>
{
    private readonly SchemaDatabase _database;
    private readonly TableDefinition _definition;

    internal RowScan(SchemaDatabase database, TableDefinition definition)
    {
        _database = database;
        _definition = definition;
    }

    /// <summary>Starts reading. Dispose the enumerator, or the connection keeps its read lock; foreach does so by itself.</summary>
    public RowEnumerator<TRow> GetEnumerator() => new(_database, _definition);

    IEnumerator<TRow> IEnumerable<TRow>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
