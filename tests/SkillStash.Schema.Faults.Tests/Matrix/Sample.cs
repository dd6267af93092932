using System;
using System.Collections.Generic;
using System.Linq;

namespace SkillStash.Schema.Faults.Tests;

/// <summary>Which places of a fault are tried: every one at night, and a choice that runs in minutes by day.</summary>
internal static class Sample
{
    private const int Many = 60;
    private const int Few = 2;

    /// <summary>The operations that meet faults at many places by day too.</summary>
    private static readonly HashSet<string> Thorough = ["Plugins.Insert", "Skills.Insert orphan"];

    public static bool IsNight { get; } = Environment.GetEnvironmentVariable("SKILLSTASH_NIGHTLY") == "1";

    public static Trial[] AllOf(Operation operation, Fault fault, JournalMode journal) =>
    [
        .. from form in TransactionForm.All
           where !(form.NeedsTables && operation.OnEmptyFile)
           from nth in Enumerable.Range(1, fault.CountIn(Reference.Of(operation, journal, form).Seen))
           select new Trial(operation, journal, form, fault, nth),
    ];

    public static IEnumerable<Trial> Of(Operation operation, Fault fault, JournalMode journal)
    {
        Trial[] all = AllOf(operation, fault, journal);
        // While a lock lasts, each trial waits for the whole timeout. Of two faults in a row, each pair is a test of its own.
        bool isSlow = fault is { Duration: Duration.Call, Calls: VfsCalls.Lock | VfsCalls.ShmLock };
        int count = fault.Next is not null ? 1 : Thorough.Contains(operation.ToString()) && !isSlow ? Many : Few;
        if (IsNight || all.Length <= count)
        {
            return all;
        }

        // Other places for each operation: together they meet them all.
        int start = operation.ToString().Sum(letter => letter);
        return Enumerable.Range(0, count).Select(index => all[(start + (index * all.Length / count)) % all.Length]);
    }
}
