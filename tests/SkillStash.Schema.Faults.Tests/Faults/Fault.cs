using System;
using System.Numerics;

namespace SkillStash.Schema.Faults.Tests;

/// <summary>Something that goes wrong.</summary>
/// <param name="Name">What the test's name says.</param>
/// <param name="Calls">The calls in which it can happen.</param>
/// <param name="Strike">Does it, and gives the result of the call; 0 lets the call go on.</param>
internal sealed record Fault(string Name, VfsCalls Calls, Func<Scene, int> Strike)
{
    /// <summary>Whether it goes on until the call of the API that met it has ended.</summary>
    public bool Lasts { get; init; }

    /// <summary>Whether the library must get over it, by another try.</summary>
    public bool IsOvercome { get; init; }

    /// <summary>Whether it strikes after the commit: the call throws, and what it wrote may be stored all the same.</summary>
    public bool LeavesDoubt { get; init; }

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

    public override string ToString() => Name;
}
