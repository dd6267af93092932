using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using SkillStash.Schema.Compiler.Diagnostics;
using Xunit;

namespace SkillStash.Schema.Binding.Tests.Queries;

/// <summary>Random statements are as SQLite prepares them. The same ones each day; at night more, and <c>SKILLSTASH_QUERY_SEED</c> takes others.</summary>
public sealed class RandomStatementTests(ITestOutputHelper output)
{
    private const int MostFindings = 20;

    private static readonly int Count = Number("SKILLSTASH_QUERIES", Environment.GetEnvironmentVariable("SKILLSTASH_NIGHTLY") == "1" ? 200_000 : 8_000);
    private static readonly int Seed = Number("SKILLSTASH_QUERY_SEED", 1);

    [Fact]
    public void A_random_statement_is_as_SQLite_prepares_it()
    {
        using QueryJudge judge = QueryJudge.OfTests();
        var statements = new RandomStatements(QueryJudge.Statements("agreement.sql"), Seed);
        var findings = new List<string>();
        int accepted = 0;
        for (int i = 0; i < Count; i++)
        {
            string statement = statements.Next();
            if (judge.Complaint(statement) is { } complaint && !IsUnpredictable(statement, complaint))
            {
                findings.Add(statement + "\n" + complaint);
            }
            else if (judge.Accepts(statement))
            {
                statements.Keep(statement);
                accepted++;
            }
        }

        output.WriteLine($"{Count} random statements, {accepted} of them accepted, {findings.Count} differences");
        Assert.True(findings.Count == 0, string.Join("\n\n", findings.OrderBy(static finding => finding.Length).Take(MostFindings)));
    }

    private static bool IsUnpredictable(string statement, string complaint) =>
        IsPlanned(complaint) || IsDropped(statement, complaint) || IsRewritten(statement, complaint) || IsRandom(complaint);

    // What shows only in the plan of a query: that a full-text table cannot be searched so, and which collations are needed for it.
    private static bool IsPlanned(string complaint) => complaint.StartsWith("SQLite says no query solution", StringComparison.Ordinal)
        || complaint.StartsWith("SQLite says no such collation sequence", StringComparison.Ordinal)
        || IsAccepted(complaint, DiagnosticIds.UnknownCollation);

    // What nobody asks for SQLite drops before it makes code: a column of a subquery that is not read, an order that is not seen, what MATCH passes on,
    // one of two values for a column.
    private static bool IsDropped(string statement, string complaint) => Regex.IsMatch(statement, @"ORDER BY|\(SELECT|WITH|MATCH|\b(\w+), \1\b")
        && (IsAccepted(complaint, DiagnosticIds.ColumnCount) || IsAccepted(complaint, "The aggregate "));

    // Windows are computed over a second query, which SQLite writes and reads again; which aggregates find their rows then depends on how many there are.
    private static bool IsRewritten(string statement, string complaint) => statement.Contains(" OVER ", StringComparison.Ordinal)
        && (complaint.StartsWith("SQLite says misuse of aggregate", StringComparison.Ordinal) || IsAccepted(complaint, "The aggregate ") || IsAccepted(complaint, "HAVING needs"));

    // The fifth column of one name gets a random one.
    private static bool IsRandom(string complaint) => Regex.IsMatch(complaint, @":[0-9]{4,} \|");

    private static bool IsAccepted(string complaint, string refusal) =>
        complaint.StartsWith("SQLite accepts it", StringComparison.Ordinal) && complaint.Contains(refusal, StringComparison.Ordinal);

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), out int number) ? number : otherwise;
}
