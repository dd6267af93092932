using System.Collections.Generic;
using System.Linq;

namespace SkillStash.Schema;

/// <summary>A row by column names.</summary>
internal sealed class ProbedRow
{
    private readonly Dictionary<string, SqliteValue> _values = new(SqlNameComparer.Instance);

    /// <summary>The value of a column; NULL for a column that was not selected.</summary>
    public SqliteValue this[string column]
    {
        get => _values.GetValueOrDefault(column);
        set => _values[column] = value;
    }

    public SqliteValue[] Values(IEnumerable<string> columns) => [.. columns.Select(column => this[column])];
}
