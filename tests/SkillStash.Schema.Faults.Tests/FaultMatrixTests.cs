using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace SkillStash.Schema.Faults.Tests;

/// <summary>Whatever goes wrong, the file holds what the API reported: all of what returned, nothing of what threw.</summary>
public sealed class FaultMatrixTests
{
    private const int Shown = 20; // of the trials that failed

    private static readonly Dictionary<string, Operation> Operations = OperationList.All.ToDictionary(operation => operation.ToString());
    private static readonly Dictionary<string, Fault> Faults = FaultList.All.ToDictionary(fault => fault.Name);
    private static readonly Dictionary<string, JournalMode> Journals = JournalMode.All.ToDictionary(journal => journal.Name);

    public static TheoryData<string, string, string> Cases =>
    [
        .. from operation in Operations.Keys
           from fault in Faults.Keys
           from journal in Journals.Keys
           where Sample.Includes(Operations[operation], Faults[fault], Journals[journal])
           select new TheoryDataRow<string, string, string>(operation, fault, journal),
    ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void File_holds_what_was_reported(string operation, string fault, string journal)
    {
        List<string> wrong = [.. Sample.Of(Operations[operation], Faults[fault], Journals[journal]).Select(trial => trial.Run()).OfType<string>()];
        Assert.True(wrong.Count == 0, $"{wrong.Count} trials failed:{Environment.NewLine}{string.Join(Environment.NewLine, wrong.Take(Shown))}");
    }
}
