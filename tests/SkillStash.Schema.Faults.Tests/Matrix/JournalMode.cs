using System.Collections.Generic;

namespace SkillStash.Schema.Faults.Tests;

/// <summary>How the file is written.</summary>
/// <param name="Name">What the test's name says.</param>
/// <param name="Journal">SQLite's journal mode.</param>
internal sealed record JournalMode(string Name, string Journal)
{
    private const int SmallestCache = 1; // SQLite makes ten pages of it

    private static readonly JournalMode[] Roomy = [new("delete", "delete"), new("wal", "wal")];

    private static readonly JournalMode[] Spilling =
    [
        new("delete, spilling", "delete") { CacheSize = SmallestCache },
        new("wal, spilling", "wal") { CacheSize = SmallestCache },
    ];

    public static IReadOnlyList<JournalMode> All { get; } = Sample.IsNight ? [.. Roomy, .. Spilling] : Roomy;

    /// <summary>The pages that are kept in memory: with few of them a statement writes to the file before its commit.</summary>
    public int CacheSize { get; init; } = 1000;

    public override string ToString() => Name;
}
