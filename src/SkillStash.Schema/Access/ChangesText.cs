using System;
using System.Collections.Concurrent;
using System.Collections.Generic;

namespace SkillStash.Schema;

/// <summary>The UPDATE of those columns of a row that are given. Its text is joined from constant parts, once for each set of columns.</summary>
/// <remarks>Keep it in a static field.</remarks>
public sealed class ChangesText
{
    private const int BitsOfChar = 16;
    private const int FewColumns = 128;

    private readonly string _start;
    private readonly string[] _assignments;
    private readonly string _end;
    private readonly SqlText _exists;
    private readonly ConcurrentDictionary<string, SqlText> _texts = new(StringComparer.Ordinal);

    /// <summary>Takes the parts.</summary>
    /// <param name="start">What stands before the assignments.</param>
    /// <param name="assignments">One for each column of the changes, in their order, with one parameter without a number.</param>
    /// <param name="end">What stands behind them: the WHERE, which takes the key.</param>
    /// <param name="exists">SELECT of the key's row, for changes without any.</param>
    public ChangesText(string start, string[] assignments, string end, string exists)
    {
        ArgumentException.ThrowIfNullOrEmpty(start);
        ArgumentNullException.ThrowIfNull(assignments);
        ArgumentException.ThrowIfNullOrEmpty(end);
        _start = start;
        _assignments = assignments;
        _end = end;
        _exists = new SqlText(exists);
    }

    /// <summary>The statement that writes what is set.</summary>
    internal SqlText For<TChanges>(TChanges changes)
        where TChanges : class, IChanges<TChanges>
    {
        Span<bool> isSet = _assignments.Length <= FewColumns ? stackalloc bool[_assignments.Length] : new bool[_assignments.Length];
        SetColumns set = new(isSet);
        changes.Write(ref set);
        Span<char> bits = stackalloc char[(_assignments.Length + BitsOfChar - 1) / BitsOfChar];
        bits.Clear();
        for (int i = 0; i < isSet.Length; i++)
        {
            if (isSet[i])
            {
                bits[i / BitsOfChar] |= (char)(1 << (i % BitsOfChar));
            }
        }

        return !isSet.Contains(true) ? _exists
            : _texts.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(bits, out SqlText? text) ? text
            : _texts.GetOrAdd(bits.ToString(), Compose(isSet));
    }

    private SqlText Compose(ReadOnlySpan<bool> isSet)
    {
        List<string> assignments = [];
        for (int i = 0; i < isSet.Length; i++)
        {
            if (isSet[i])
            {
                assignments.Add(_assignments[i]);
            }
        }

        return new SqlText($"{_start}{string.Join(", ", assignments)}{_end}");
    }
}
