using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SkillStash.Schema.Binding.Tests.Judging;
using Xunit;

namespace SkillStash.Schema.Binding.Tests;

/// <summary>
/// Scripts, one a line, under <c>-- accepted</c> or <c>-- refused</c>. Each runs on SQLite too: both must take it or refuse it, and
/// then agree in every field that the PRAGMAs tell.
/// </summary>
public sealed class CorpusTests
{
    public static IEnumerable<TheoryDataRow<string>> Accepted() => Scripts("-- accepted");

    public static IEnumerable<TheoryDataRow<string>> Refused() => Scripts("-- refused");

    [Theory]
    [MemberData(nameof(Accepted))]
    public void AgreesOnWhatSqliteAccepts(string script)
    {
        using var live = new LiveDatabase();
        Assert.Null(live.Run(script));
        Assert.Null(Judge.Complaint(script));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void AgreesOnWhatSqliteRefuses(string script)
    {
        using var live = new LiveDatabase();
        Assert.NotNull(live.Run(script));
        Assert.Null(Judge.Complaint(script));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void SaysOneThingOfOneMistake(string script) => Assert.Single(Compiled.Errors(script));

    [Fact]
    public void AgreesOnTheRegistry() => Assert.Null(Judge.Complaint(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "schema.sql"))));

    private static IEnumerable<TheoryDataRow<string>> Scripts(string wanted)
    {
        foreach (string file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Corpus"), "*.sql").Order(StringComparer.Ordinal))
        {
            string section = "";
            foreach (string line in File.ReadLines(file).Where(line => line.Length > 0))
            {
                if (line is "-- accepted" or "-- refused")
                {
                    section = line;
                }
                else if (section == wanted)
                {
                    yield return new TheoryDataRow<string>(line.Replace("\\n", "\n"));
                }
            }
        }
    }
}
