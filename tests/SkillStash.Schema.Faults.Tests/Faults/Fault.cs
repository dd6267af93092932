using System;
using System.Numerics;

namespace SkillStash.Schema.Faults.Tests;

/// <summary>Something that goes wrong.</summary>
/// <param name="Name">What the test's name says.</param>
/// <param name="Calls">The calls in which it can happen.</param>
/// <param name="Strike">Does it, and gives the result of the call; 0 lets the call go on.</param>
internal sealed record Fault(string Name, VfsCalls Calls, Func<Scene, int> Strike)
{
    /// <summary>How long it goes on once it has begun.</summary>
    public Duration Duration { get; init; }

    /// <summary>What goes wrong after it.</summary>
    public Fault? Next { get; init; }

    /// <summary>At which of the calls of <see cref="Next"/> that does, counted from this one.</summary>
    public int Distance { get; init; }

    /// <summary>Whether the library must get over it, by another try.</summary>
    public bool IsOvercome { get; init; }

    /// <summary>Whether the call may throw and what it wrote be stored all the same.</summary>
    public Doubt Doubt { get; init; }

    /// <summary>Whether it makes a call wait for the whole timeout.</summary>
    public bool IsWaitedFor { get; init; }

    /// <summary>Whether the schema is another one afterwards.</summary>
    public bool ChangesSchema { get; init; }

    /// <summary>How many of the calls that were seen are of its kind.</summary>
    public int CountIn(ReadOnlySpan<int> seen)
    {
        int count = 0;
        for (uint rest = (uint)Calls; rest != 0; rest &= rest - 1)
        {
            count += seen[BitOperations.TrailingZeroCount(rest)];
        }

        return count;
    }

    /// <summary>The same, with another fault behind it.</summary>
    public Fault Then(Fault next, int distance) => this with
    {
        Name = $"{Name}, {distance} on {next.Name}",
        Next = next,
        Distance = distance,
        IsOvercome = IsOvercome && next.IsOvercome,
        Doubt = next.Doubt,
    };

    public override string ToString() => Name;
}
