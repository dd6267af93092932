using System;

namespace SkillStash.Schema.Faults.Tests;

/// <summary>The figures of trials.</summary>
internal readonly record struct Figures
{
    /// <summary>How often a fault was met.</summary>
    public int Trials { get; init; }

    /// <summary>In how many of them all calls returned, because what met the fault was tried again.</summary>
    public int TriedAgain { get; init; }

    /// <summary>In how many of them a call threw.</summary>
    public int Thrown { get; init; }

    /// <summary>In how many of them SQLite itself cannot tell whether what threw was committed.</summary>
    public int InDoubt { get; init; }

    /// <summary>In how many of those it was.</summary>
    public int Committed { get; init; }

    public TimeSpan LongestCall { get; init; }

    public static Figures operator +(Figures left, Figures right) => new()
    {
        Trials = left.Trials + right.Trials,
        TriedAgain = left.TriedAgain + right.TriedAgain,
        Thrown = left.Thrown + right.Thrown,
        InDoubt = left.InDoubt + right.InDoubt,
        Committed = left.Committed + right.Committed,
        LongestCall = left.LongestCall > right.LongestCall ? left.LongestCall : right.LongestCall,
    };

    public override string ToString() => $"{Trials,10}{TriedAgain,12}{Thrown,10}{InDoubt,10}{Committed,10}{LongestCall.TotalSeconds,10:0.00} s";
}
