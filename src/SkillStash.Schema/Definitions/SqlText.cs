using System;
using System.Threading;

namespace SkillStash.Schema;

/// <summary>A constant SQL statement. Each connection prepares it once and keeps it.</summary>
/// <remarks>Keep it in a static field: once it has run, it has a number for the life of the process.</remarks>
public sealed class SqlText
{
    private const int Unnumbered = int.MaxValue;

    private static int _count;

    private int _slot = Unnumbered;

    /// <summary>A statement whose parameters are numbered from <c>?1</c>.</summary>
    /// <param name="text">The statement.</param>
    /// <param name="query">The name of a query, for errors; empty for what belongs to a table.</param>
    /// <param name="stores">For each parameter the column that it is stored in, nothing where it is only compared: <c>name, , stars</c>; null for none.</param>
    public SqlText(string text, string query = "", string? stores = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        Text = text;
        Query = query;
        Stores = stores;
    }

    /// <summary>The statement.</summary>
    public string Text { get; }

    /// <summary>The name of the query; empty for what belongs to a table.</summary>
    internal string Query { get; }

    /// <summary>The columns that the parameters are stored in; null where they are only compared.</summary>
    internal string? Stores { get; }

    /// <summary>The number, from 0, unique in the process; past all others until <see cref="Number"/> gives one.</summary>
    internal int Slot => _slot;

    /// <inheritdoc/>
    public override string ToString() => Text;

    /// <summary>Gives the text its number.</summary>
    internal int Number()
    {
        if (Volatile.Read(ref _slot) == Unnumbered)
        {
            Interlocked.CompareExchange(ref _slot, Interlocked.Increment(ref _count) - 1, Unnumbered);
        }

        return _slot;
    }
}
