using System;
using System.Numerics;

namespace SkillStash.Schema.Faults.Tests;

/// <summary>Counts the calls that SQLite makes of the VFS on one thread, and strikes at the nth of those that a fault is about.</summary>
internal sealed class Injector : IDisposable
{
    [ThreadStatic]
    private static Injector? _current;

    private readonly int[] _seen = new int[BitOperations.Log2((uint)VfsCalls.Tick) + 1];
    private readonly Fault _fault;
    private readonly int _nth;
    private readonly Func<int> _strike;
    private bool _isArmed;
    private long _second;

    /// <param name="fault">What happens.</param>
    /// <param name="nth">At which of the calls, from 1; 0 only counts them.</param>
    /// <param name="strike">Gives the result of the call; 0 lets it go on.</param>
    public Injector(Fault fault, int nth, Func<int> strike)
    {
        _fault = fault;
        _nth = nth;
        _strike = strike;
        _current = this;
    }

    public bool HasFired { get; private set; }

    /// <summary>How often each kind of call was made.</summary>
    public ReadOnlySpan<int> Seen => _seen;

    public static int Meet(VfsCalls call) => _current is { _isArmed: true } injector ? injector.MeetArmed(call) : SqliteCode.Ok;

    public static long NextSecond() => _current is { } injector ? injector._second++ : 0;

    public void Arm() => _isArmed = true;

    public void Disarm() => _isArmed = false;

    /// <summary>A call of the API is over, and with it a fault that lasts.</summary>
    public void EndCall() => _isArmed &= !(HasFired && _fault.Lasts);

    public void Dispose() => _current = null;

    private int MeetArmed(VfsCalls call)
    {
        _seen[BitOperations.Log2((uint)call)]++;
        if ((_fault.Calls & call) == 0)
        {
            return SqliteCode.Ok;
        }

        bool strikes = Counted == _nth || (HasFired && _fault.Lasts);
        HasFired |= strikes;
        return strikes ? _strike() : SqliteCode.Ok;
    }

    private int Counted => _fault.CountIn(_seen);
}
