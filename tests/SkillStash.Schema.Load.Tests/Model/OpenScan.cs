using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SkillStash.Load;
using Xunit;

namespace SkillStash.Schema.Load.Tests;

/// <summary>An enumerator, and the rows that it may give.</summary>
/// <param name="rows">The rows.</param>
/// <param name="database">The database whose they are; null for those of a plain command.</param>
internal sealed class OpenScan(IEnumerable<Entry> rows, LoadDatabase? database)
{
    private readonly IEnumerator<Entry> _enumerator = rows.GetEnumerator();
    private readonly HashSet<EntryId> _given = [];
    private readonly List<ImmutableSortedDictionary<Guid, Entry>> _views = [];
    private bool _hasEnded;
    private bool _isDead;

    public LoadDatabase? Database { get; } = database;

    /// <summary>Whether it has given a row and has more to give, which holds the read lock.</summary>
    public bool IsRunning { get; private set; }

    /// <summary>Reads a row, which must be one of a view that the session has had since the first one.</summary>
    public void Continue(ImmutableSortedDictionary<Guid, Entry> view)
    {
        if (!IsRunning && !_hasEnded)
        {
            _views.Add(view);
        }

        bool isRow = _enumerator.MoveNext();
        Assert.False(isRow && _hasEnded, "a row after the end");
        IsRunning = isRow;
        if (isRow)
        {
            Entry row = _enumerator.Current;
            Assert.True(_given.Add(row.Id), $"a row that was given twice: {row}");
            Assert.True(_views.Exists(seen => seen.GetValueOrDefault(row.Id.Value) == row), $"a wrong row: {row}");
        }
        else if (!_hasEnded)
        {
            _hasEnded = true;
            Assert.True(_views.Count > 1 || _given.Count == _views[0].Count, $"{_given.Count} rows of {_views[0].Count}");
        }
    }

    /// <summary>Reads to the end.</summary>
    public void End(ImmutableSortedDictionary<Guid, Entry> view)
    {
        do
        {
            Continue(view);
        }
        while (IsRunning);
    }

    /// <summary>Notes what the session sees from now on.</summary>
    public void See(ImmutableSortedDictionary<Guid, Entry> view)
    {
        if (IsRunning && _views.Last() != view)
        {
            _views.Add(view);
        }
    }

    public void Dispose()
    {
        _enumerator.Dispose();
        IsRunning = false;
    }

    /// <summary>Notes that its connection was closed, or its database disposed.</summary>
    public void Die()
    {
        _isDead = true;
        IsRunning = false;
    }

    /// <summary>Goes on although it is dead.</summary>
    public void ContinueLate()
    {
        Assert.True(_isDead);
        if (_hasEnded)
        {
            Assert.False(_enumerator.MoveNext());
        }
        else
        {
            Assert.ThrowsAny<InvalidOperationException>(() => _enumerator.MoveNext());
        }
    }
}
