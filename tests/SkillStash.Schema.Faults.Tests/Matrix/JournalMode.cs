using System.Collections.Generic;

namespace SkillStash.Schema.Faults.Tests;

/// <summary>How the file is written, and what a trial finds.</summary>
/// <param name="Name">What the test's name says.</param>
/// <param name="Journal">SQLite's journal mode.</param>
internal sealed record JournalMode(string Name, string Journal)
{
    public static IReadOnlyList<JournalMode> All { get; } =
    [
        new("delete", "delete"),
        new("wal", "wal"),
        new("delete, spilling", "delete") { IsSpilling = true },
        new("wal, spilling", "wal") { IsSpilling = true },
        new("delete, left behind", "delete") { IsLeftBehind = true },
        new("wal, left behind", "wal") { IsLeftBehind = true },
    ];

    /// <summary>Whether so little is kept in memory that a statement writes to the file before its commit.</summary>
    public bool IsSpilling { get; init; }

    /// <summary>Whether a process was killed: there is a journal to roll back, or a log to recover.</summary>
    public bool IsLeftBehind { get; init; }

    public override string ToString() => Name;
}
