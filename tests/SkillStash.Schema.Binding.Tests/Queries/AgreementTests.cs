using System.Linq;
using Xunit;

namespace SkillStash.Schema.Binding.Tests.Queries;

/// <summary>Statements that read and change rows: refused where SQLite refuses them, with its columns, origins and parameters where not.</summary>
public sealed class AgreementTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_statement_is_as_SQLite_prepares_it()
    {
        using QueryJudge judge = QueryJudge.OfTests();
        string[] statements = [.. QueryJudge.Statements("agreement.sql"), .. QueryJudge.Statements("claims.sql"), .. QueryJudge.Statements("pages.sql")];
        string[] complaints = statements.Select(statement => judge.Complaint(statement) is { } complaint ? $"{statement}\n{complaint}" : null)
            .OfType<string>().ToArray();
        output.WriteLine($"{statements.Length} statements, {complaints.Length} differences");
        Assert.True(complaints.Length == 0, string.Join("\n\n", complaints));
    }
}
