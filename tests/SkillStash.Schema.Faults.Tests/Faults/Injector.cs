using System;
using System.Numerics;

namespace SkillStash.Schema.Faults.Tests;

/// <summary>Counts the calls that SQLite makes of the VFS on one thread, and strikes at the nth of those that a fault is about.</summary>
internal sealed class Injector : IDisposable
{
    [ThreadStatic]
    private static Injector? _current;

    private readonly int[] _seen = new int[BitOperations.Log2((uint)VfsCalls.Tick) + 1];
    private readonly Scene _scene;
    private Fault? _fault;
    private int _left;
    private bool _isGoingOn;
    private bool _isArmed;
    private long _second;

    /// <param name="fault">What happens.</param>
    /// <param name="nth">At which of the calls, from 1; 0 only counts them.</param>
    /// <param name="scene">Where it happens.</param>
    public Injector(Fault fault, int nth, Scene scene)
    {
        _fault = fault;
        _left = nth;
        _scene = scene;
        _current = this;
    }

    /// <summary>How often it has struck.</summary>
    public int Strikes { get; private set; }

    /// <summary>How often each kind of call was made.</summary>
    public ReadOnlySpan<int> Seen => _seen;

    /// <summary>The result of a call; 0 lets it go on.</summary>
    public static int Meet(VfsCalls call) => _current is { _isArmed: true } injector ? injector.MeetArmed(call) : SqliteCode.Ok;

    public static long NextSecond() => _current is { } injector ? injector._second++ : 0;

    public void Arm() => _isArmed = true;

    public void Disarm() => _isArmed = false;

    /// <summary>A call of the API is over.</summary>
    public void EndCall()
    {
        if (_isGoingOn && _fault!.Duration == Duration.Call)
        {
            GoOn();
        }
    }

    public void Dispose() => _current = null;

    private int MeetArmed(VfsCalls call)
    {
        _seen[BitOperations.Log2((uint)call)]++;
        if (_fault is not { } fault || (fault.Calls & call) == 0 || (!_isGoingOn && --_left != 0))
        {
            return SqliteCode.Ok;
        }

        Strikes++;
        _isGoingOn = fault.Duration != Duration.Once;
        if (!_isGoingOn)
        {
            GoOn();
        }

        return fault.Strike(_scene);
    }

    private void GoOn()
    {
        _left = _fault!.Distance;
        _fault = _fault.Next;
        _isGoingOn = false;
    }
}
