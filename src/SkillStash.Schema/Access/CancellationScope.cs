using System;

namespace SkillStash.Schema;

/// <summary>While it lasts, a token cancels the calls of a <see cref="SchemaDatabase"/>.</summary>
public readonly struct CancellationScope : IDisposable
{
    private readonly ConnectionSession? _session;
    private readonly int _number;

    internal CancellationScope(ConnectionSession session, int number)
    {
        _session = session;
        _number = number;
    }

    /// <summary>Ends the effect of the token.</summary>
    public void Dispose() => _session?.EndCancellation(_number);
}
