using System;
using System.Collections.Generic;
using System.Linq;

namespace SkillStash.Schema.Faults.Tests;

/// <summary>Which places of a fault are tried: every one at night, and a choice that runs in minutes by day.</summary>
internal static class Sample
{
    private const int Few = 2;

    /// <summary>The operations that meet every fault at every place by day too.</summary>
    private static readonly HashSet<string> Thorough = ["Plugins.Insert", "Skills.Insert orphan", "PluginDownloads.InsertMany list"];

    private static readonly bool IsNight = Environment.GetEnvironmentVariable("SKILLSTASH_NIGHTLY") == "1";

    public static IEnumerable<Trial> Of(Operation operation, Fault fault, string journal)
    {
        Trial[] all =
        [
            .. from form in TransactionForm.All
               where !(form.NeedsTables && operation.OnEmptyFile)
               from nth in Enumerable.Range(1, fault.CountIn(Reference.Of(operation, journal, form).Seen))
               select new Trial(operation, journal, form, fault, nth),
        ];
        // While a lock lasts, each trial waits for the whole timeout.
        bool isSlow = fault is { Lasts: true, Calls: VfsCalls.Lock | VfsCalls.ShmLock };
        if (IsNight || (Thorough.Contains(operation.ToString()) && !isSlow) || all.Length <= Few)
        {
            return all;
        }

        // Other places for each operation: together they meet them all.
        int start = operation.ToString().Sum(letter => letter);
        return Enumerable.Range(0, Few).Select(index => all[(start + (index * all.Length / Few)) % all.Length]);
    }
}
