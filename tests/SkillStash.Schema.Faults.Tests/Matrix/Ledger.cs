using System.Collections.Generic;
using System.Linq;

namespace SkillStash.Schema.Faults.Tests;

/// <summary>What must be stored by what the API has reported, transaction by transaction.</summary>
internal sealed class Ledger
{
    private readonly Stack<HashSet<string>> _levels = new();

    public Ledger(IEnumerable<string> stored)
    {
        _levels.Push([.. stored]);
    }

    /// <summary>What a file must hold once all transactions have ended.</summary>
    public HashSet<string> Stored => _levels.Peek();

    /// <summary>What may be stored besides, or not.</summary>
    public List<Effect> Doubts { get; } = [];

    public bool InTransaction => _levels.Count > 1;

    public void Begin() => _levels.Push([.. Stored]);

    public void Commit()
    {
        HashSet<string> committed = _levels.Pop();
        _levels.Pop();
        _levels.Push(committed);
    }

    public void Rollback() => _levels.Pop();

    /// <summary>A commit has failed when it may have been done.</summary>
    public void RollbackInDoubt()
    {
        HashSet<string> written = _levels.Pop();
        Doubts.Add(new Effect([.. Stored.Except(written)], [.. written.Except(Stored)]));
    }

    public void Add(Effect effect) => effect.ApplyTo(Stored);

    /// <summary>What another connection has committed.</summary>
    public void AddForeign(Effect effect)
    {
        foreach (HashSet<string> level in _levels)
        {
            effect.ApplyTo(level);
        }
    }
}
