using System;

namespace SkillStash.Schema;

/// <summary>The database holds a value that the schema does not allow: a text in an INTEGER column, broken JSON, a bad timestamp …</summary>
public sealed class SchemaDataException : Exception
{
    /// <summary>Describes one stored value.</summary>
    public SchemaDataException(string table, string column, string rowKey, string reason, Exception? innerException = null)
        : base(rowKey.Length == 0 ? $"{table}.{column}: {reason}" : $"{table}.{column} of the row with {rowKey}: {reason}", innerException)
    {
        Table = table;
        Column = column;
        RowKey = rowKey;
        Reason = reason;
    }

    /// <summary>The table, or the query that computes the value.</summary>
    public string Table { get; }

    /// <summary>The column.</summary>
    public string Column { get; }

    /// <summary>The key of the row as SQL, such as <c>id = 8</c>; empty when the row has none or it was not selected.</summary>
    public string RowKey { get; }

    /// <summary>What is stored and what was expected.</summary>
    public string Reason { get; }
}
