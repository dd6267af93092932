using System.Linq;
using Microsoft.CodeAnalysis;
using Xunit;

namespace SkillStash.Schema.Generator.Tests;

/// <summary>What the C# compiler is told of lint, and how gravely.</summary>
public sealed class LintTests
{
    private const string Schema = """
        CREATE TABLE users (id TEXT PRIMARY KEY, phone STRING);
        CREATE VIEW v AS SELECT power(2, 3) AS eight;
        """;

    [Fact]
    public void Hints_stay_out_of_a_build_and_doubts_do_not() =>
        Assert.Equal(["SKS0604 Info (1,21)", "SKS0606 Warning (1,42)"], Findings(new GeneratorHost(Schema)));

    [Theory]
    [InlineData("d1")]
    [InlineData("D1")]
    public void The_profile_of_D1_adds_its_rules(string profile) =>
        Assert.Equal(["SKS0604 Info (1,21)", "SKS0606 Warning (1,42)", "SKS0652 Error (2,25)"], Findings(new GeneratorHost(Schema, profile: profile)));

    [Fact]
    public void An_edit_that_cures_takes_the_finding_away()
    {
        var host = new GeneratorHost(Schema);
        host.RunDriver();
        host.EditSchema(Schema.Replace("TEXT PRIMARY KEY", "TEXT NOT NULL PRIMARY KEY").Replace("STRING", "TEXT"));
        Assert.Empty(Findings(host));
    }

    private static string[] Findings(GeneratorHost host)
    {
        host.RunDriver();
        return host.Result.Diagnostics.Select(static each =>
        {
            FileLinePositionSpan place = each.Location.GetLineSpan();
            return $"{each.Id} {each.DefaultSeverity} ({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1})";
        }).ToArray();
    }
}
