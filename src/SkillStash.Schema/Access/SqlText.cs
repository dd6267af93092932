using System;
using System.Text;
using System.Threading;

namespace SkillStash.Schema;

/// <summary>A constant SQL statement. Each connection prepares it once and keeps it under the text's number.</summary>
/// <remarks>Keep it in a static field: every instance takes a number for the life of the process.</remarks>
internal sealed class SqlText
{
    private static int _count;

    /// <summary>Takes a number for the text.</summary>
    public SqlText(string text)
        : this(text, Interlocked.Increment(ref _count) - 1)
    {
    }

    private SqlText(string text, int slot)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        Text = text;
        Utf8 = Encoding.UTF8.GetBytes(text);
        Slot = slot;
    }

    /// <summary>The statement.</summary>
    public string Text { get; }

    /// <summary>The statement in UTF-8, as SQLite takes it.</summary>
    internal byte[] Utf8 { get; }

    /// <summary>The number, from 0, unique in the process.</summary>
    internal int Slot { get; }

    /// <inheritdoc/>
    public override string ToString() => Text;

    /// <summary>A text that runs once and is not kept, so that it needs no number.</summary>
    internal static SqlText Once(string text) => new(text, slot: -1);
}
