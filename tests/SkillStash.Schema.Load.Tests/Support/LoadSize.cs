using System;
using System.Globalization;

namespace SkillStash.Schema.Load.Tests;

/// <summary>How long the loads are: short ones for every build, and <c>SKILLSTASH_NIGHTLY=1</c>.</summary>
internal static class LoadSize
{
    private static readonly bool IsNightly = Environment.GetEnvironmentVariable("SKILLSTASH_NIGHTLY") == "1";

    public static TimeSpan Locks { get; } = TimeSpan.FromSeconds(IsNightly ? 60 : 6);

    public static int Holds { get; } = IsNightly ? 1000 : 100;

    public static TimeSpan Pools { get; } = TimeSpan.FromSeconds(IsNightly ? 120 : 8);

    public static int PoolRuns { get; } = IsNightly ? 5 : 1;

    public static int Sequences { get; } = IsNightly ? 5000 : 100;

    public static int Kills { get; } = IsNightly ? 100 : 10;

    public static TimeSpan SharedObject { get; } = TimeSpan.FromSeconds(IsNightly ? 30 : 3);

    /// <summary>What the random choices begin with: the same in every build, <c>SKILLSTASH_LOAD_SEED</c>, or another one every night.</summary>
    public static int Seed { get; } = Environment.GetEnvironmentVariable("SKILLSTASH_LOAD_SEED") is { } seed
        ? int.Parse(seed, CultureInfo.InvariantCulture)
        : IsNightly ? Environment.TickCount & 0xFFFFFF : 1;
}
