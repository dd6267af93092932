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
    public SqlText(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        Text = text;
    }

    /// <summary>The statement.</summary>
    public string Text { get; }

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
