using System;

namespace SkillStash.Schema;

/// <summary>A value that its column would change or lose. It is refused before the statement runs: nothing is stored.</summary>
public sealed class UnstorableValueException : ArgumentException
{
    /// <summary>Describes one value.</summary>
    public UnstorableValueException(string table, string column, string reason)
        : base(table.Length == 0 ? reason : column.Length == 0 ? $"{table}: {reason}" : $"{table}.{column}: {reason}")
    {
        Table = table;
        Column = column;
        Reason = reason;
    }

    /// <summary>The table, or the query; empty for a query without a name.</summary>
    public string Table { get; }

    /// <summary>The column; empty for a parameter that is none.</summary>
    public string Column { get; }

    /// <summary>What the value is, and why it would not survive.</summary>
    public string Reason { get; }
}
