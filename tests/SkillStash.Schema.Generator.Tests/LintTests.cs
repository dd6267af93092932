using System;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
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

    [Fact]
    public void A_link_leads_to_the_page_beside_the_generator()
    {
        var host = new GeneratorHost(Schema, pagesRoot: Repository.Root + "/");
        host.RunDriver();
        Assert.All(host.Result.Diagnostics, static each => Assert.True(File.Exists(new Uri(each.Descriptor.HelpLinkUri).LocalPath), each.Descriptor.HelpLinkUri));
    }

    [Fact]
    public void A_schema_that_is_not_UTF_8_is_an_error_at_its_first_byte()
    {
        var host = new GeneratorHost("CREATE TABLE t (id INTEGER PRIMARY KEY);\n-- caf\u00e9", encoding: Encoding.Latin1);
        Assert.Contains("SKS0008 Error (2,7)", Findings(host));
    }

    /// <summary>As the compiler of a machine whose code page is UTF-8 reads it.</summary>
    [Theory]
    [InlineData((byte)0xE9, true)]
    [InlineData((byte)'e', false)]
    public void A_byte_that_was_replaced_is_an_error_and_the_character_is_not(byte last, bool isError)
    {
        using var file = new MemoryStream([.. "CREATE TABLE t (id INTEGER PRIMARY KEY);\n-- \uFFFD caf"u8, last, (byte)'\n']);
        var host = new GeneratorHost(SourceText.From(file, Encoding.UTF8));
        Assert.Equal(isError ? ["SKS0008 Error (2,4)"] : [], Findings(host));
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
