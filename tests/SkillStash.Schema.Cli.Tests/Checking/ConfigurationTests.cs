using System.Linq;
using SkillStash.Schema.Cli.Infrastructure;
using Xunit;

namespace SkillStash.Schema.Cli.Tests.Checking;

/// <summary>A configuration that means nothing is refused at the place of the mistake.</summary>
public sealed class ConfigurationTests
{
    [Theory]
    [InlineData("{ \"schema\": 1 }", "(1,13)", "A text is wanted here.")]
    [InlineData("{\n  \"scheme\": \"schema.sql\"\n}", "(2,3)", "There is no key 'scheme'; there are schema, profile, columnOrder, migrations, databases, wrangler, seed, typescript, docs, csharp, lint.")]
    [InlineData("{ \"columnOrder\": \"mine\" }", "(1,18)", "There is no column order 'mine'; there are any and exact.")]
    [InlineData("{ \"profile\": \"mysql\" }", "(1,14)", "There is no profile 'mysql'; there are sqlite and d1.")]
    [InlineData("{ \"databases\": \"app.db\" }", "(1,16)", "A list of files is wanted here, as in [\"app.db\"].")]
    [InlineData("{ \"databases\": [\"app.db\", 2] }", "(1,27)", "A text is wanted here.")]
    [InlineData("{ \"docs\": { \"title\": \"T\" } }", "(1,11)", "The folder is not named: add \"folder\".")]
    [InlineData("{ \"docs\": { \"folder\": \"d\", \"name\": \"T\" } }", "(1,28)", "There is no key 'name'; there are folder, title.")]
    [InlineData("{ \"docs\": 5 }", "(1,11)", "An object is wanted here, with folder, title.")]
    [InlineData("{ \"csharp\": { \"folder\": \"d\", \"namespace\": \"A; class B {}\" } }", "(1,43)", "'A; class B {}' is no name in C#.")]
    [InlineData("{ \"csharp\": { \"folder\": \"d\", \"database\": \"A.B\" } }", "(1,42)", "'A.B' is no name in C#.")]
    [InlineData("{ \"lint\": { \"SKS9999\": \"off\" } }", "(1,13)", "'SKS9999' is no id of a warning or of lint.")]
    [InlineData("{ \"lint\": { \"SKS0101\": \"off\" } }", "(1,13)", "'SKS0101' is no id of a warning or of lint.")]
    [InlineData("{ \"lint\": { \"SKS0601\": \"loud\" } }", "(1,24)", "There is no level 'loud'; there are off, info, warning, error.")]
    [InlineData("{ \"lint\": { \"SKS0601\": false } }", "(1,24)", "A text is wanted here.")]
    [InlineData("{ \"seed\": \"\" }", "(1,11)", "A path is wanted here; this one is empty.")]
    [InlineData("{ \"seed\": \"a\", \"seed\": \"b\" }", "(1,16)", "'seed' is said twice.")]
    [InlineData("// é\n/* é */ { \"é\": 1 }", "(2,11)", "There is no key 'é'; there are schema, profile, columnOrder, migrations, databases, wrangler, seed, typescript, docs, csharp, lint.")]
    [InlineData("[]", "(1,1)", "An object is wanted here, with schema, profile, columnOrder, migrations, databases, wrangler, seed, typescript, docs, csharp, lint.")]
    public void A_mistake_is_told_at_its_place(string json, string place, string message)
    {
        using var workspace = new Workspace();
        string config = workspace.Write("skillstash-schema.json", json);
        ToolRun run = ToolRun.Of("check", "--config", config);

        Assert.Equal($"{config}{place}: error SKS0906: {message}\n", run.Error);
        Assert.Equal("", run.Output);
        Assert.Equal(ExitCode.Unusable, run.ExitCode);
    }

    [Theory]
    [InlineData("", "(1,1)")]
    [InlineData("schema.sql", "(1,1)")]
    [InlineData("{\n  \"schema\": \"schema.sql\"\n  \"seed\": \"s\"\n}", "(3,3)")]
    [InlineData("{ \"schema\": ", "(1,13)")]
    [InlineData("{} {}", "(1,4)")]
    public void What_is_no_JSON_is_told_at_its_place(string json, string place)
    {
        using var workspace = new Workspace();
        string config = workspace.Write("skillstash-schema.json", json);
        Assert.StartsWith($"{config}{place}: error SKS0906: This is not JSON. ", ToolRun.Of("check", "--config", config).Error);
    }

    [Fact]
    public void Several_mistakes_are_told_at_once()
    {
        using var workspace = new Workspace();
        string config = workspace.Write("skillstash-schema.json", "{ \"a\": 1, \"seed\": 2 }");
        Assert.Equal(2, ToolRun.Of("check", "--config", config).Error.Count(static c => c == '\n'));
    }
}
