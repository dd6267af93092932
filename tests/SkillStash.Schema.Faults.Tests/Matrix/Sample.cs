using System;
using System.Collections.Generic;
using System.Linq;

namespace SkillStash.Schema.Faults.Tests;

/// <summary>Which places of a fault are tried: every one at night, and a choice that runs in minutes by day.</summary>
internal static class Sample
{
    private const int Many = 60;
    private const int Few = 2;
    private const int OneIn = 9; // of the operations, for what is rare

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

    /// <summary>Whether any place is tried.</summary>
    public static bool Includes(Operation operation, Fault fault, JournalMode journal)
    {
        bool isRare = fault.Next is not null || journal.IsSpilling || journal.IsLeftBehind;
        return IsNight || !isRare || IsThorough(operation, fault) || Start(operation, fault, journal) % OneIn == 0;
    }

    public static IEnumerable<Trial> Of(Operation operation, Fault fault, JournalMode journal)
    {
        Trial[] all = AllOf(operation, fault, journal);
        int count = IsNight ? all.Length : Math.Min(all.Length, IsThorough(operation, fault) ? Many : Few);
        int start = Start(operation, fault, journal);
        return Enumerable.Range(0, count).Select(index => all[(start + (index * all.Length / count)) % all.Length]);
    }

    private static bool IsThorough(Operation operation, Fault fault) => Thorough.Contains(operation.ToString()) && !fault.IsWaitedFor;

    // Other places for each operation and fault: together they meet them all.
    private static int Start(Operation operation, Fault fault, JournalMode journal) =>
        IsNight ? 0 : $"{operation}{fault}{journal}".Sum(letter => letter);
}
