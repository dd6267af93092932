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
    public static IEnumerable<TheoryDataRow<string>> Accepted() => Rows(Corpus.Accepted());

    public static IEnumerable<TheoryDataRow<string>> Refused() => Rows(Corpus.Refused());

    [Theory]
    [MemberData(nameof(Accepted))]
    public void Agrees_on_what_SQLite_accepts(string script)
    {
        using var live = new LiveDatabase();
        Assert.Null(live.Run(script));
        Assert.Null(Judge.Complaint(script));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void Agrees_on_what_SQLite_refuses(string script)
    {
        using var live = new LiveDatabase();
        Assert.NotNull(live.Run(script));
        Assert.Null(Judge.Complaint(script));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void Says_one_thing_of_one_mistake(string script) => Assert.Single(Compiled.Errors(script));

    [Fact]
    public void Agrees_on_the_registry() => Assert.Null(Judge.Complaint(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "schema.sql"))));

    /// <summary>Counts the corpus, and what of it the compiler judges as SQLite does; the counts are printed.</summary>
    [Fact]
    public void Holds_enough_and_agrees()
    {
        string[] accepted = [.. Corpus.Accepted()];
        string[] refused = [.. Corpus.Refused()];
        int identical = accepted.Count(script => Judge.IsAccepted(script) && Judge.Complaint(script) is null);
        int alsoRefused = refused.Count(script => !Judge.IsAccepted(script) && Judge.Complaint(script) is null);
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"accepted: {identical} of {accepted.Length} identical; refused: {alsoRefused} of {refused.Length} refused");

        Assert.True(accepted.Length >= 500);
        Assert.True(refused.Length >= 500);
        Assert.Equal(accepted.Length, identical);
        Assert.True(alsoRefused >= refused.Length * 0.98);
    }

    private static IEnumerable<TheoryDataRow<string>> Rows(IEnumerable<string> scripts) => scripts.Select(script => new TheoryDataRow<string>(script));
}
