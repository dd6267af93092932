using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using SkillStash.Schema.Cli.Infrastructure;
using SkillStash.Schema.Sqlite.Scratch;
using Xunit;

namespace SkillStash.Schema.Cli.Tests.Agreement;

/// <summary>SQLite is the judge: what the compiler says of a script is what a database made from it says of itself.</summary>
public class AgreementTests
{
    public static TheoryData<string> Accepted => Corpus.Accepted;

    public static TheoryData<string> Refused => Corpus.Refused;

    public static TheoryData<string> ReadOver => Corpus.ReadOver;

    [Theory]
    [MemberData(nameof(Accepted))]
    public void A_script_and_its_database_read_alike(string name)
    {
        AssertAgree(Corpus.Read("Accepted", name));
    }

    [Fact]
    public void The_registry_and_its_database_read_alike()
    {
        AssertAgree(System.IO.File.ReadAllText(Repository.SchemaSql));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_SQLite_refuses_the_compiler_refuses(string name)
    {
        string script = Corpus.Read("Refused", name);
        Assert.Throws<SqlScriptException>(() => ScratchDatabase.FromScript(script).Dispose());
        using var workspace = new Workspace();

        ToolRun run = ToolRun.Of("inspect", workspace.Write("schema.sql", script), "--json");

        JsonNode json = JsonNode.Parse(Assert.Single(run.Lines))!;
        Assert.False((bool)json["ok"]!);
        Assert.NotEmpty(json["errors"]!.AsArray());
        Assert.Equal(ExitCode.Findings, run.ExitCode);
    }

    // Transactions, data and maintenance say nothing of the schema: they are ignored, even where SQLite would stop at them.
    [Theory]
    [MemberData(nameof(ReadOver))]
    public void What_says_nothing_of_the_schema_is_read_over(string name)
    {
        string script = Corpus.Read("ReadOver", name);
        Assert.Throws<SqlScriptException>(() => ScratchDatabase.FromScript(script).Dispose());
        using var workspace = new Workspace();

        Assert.Equal(ExitCode.Clean, ToolRun.Of("inspect", workspace.Write("schema.sql", script), "--json").ExitCode);
    }

    private static void AssertAgree(string script)
    {
        using var workspace = new Workspace();
        string sqlPath = workspace.Write("schema.sql", script);
        string databasePath = workspace.MakeDatabase("schema.db", script);

        ToolRun fromDatabase = ToolRun.Of("inspect", databasePath, "--json");
        ToolRun fromScript = ToolRun.Of("inspect", sqlPath, "--json");

        JsonNode described = WithoutSource(fromDatabase);
        AssertMatchesPragmas(databasePath, described);
        AssertSame(described, WithoutSource(fromScript));
        Assert.Equal((ExitCode.Clean, ExitCode.Clean), (fromDatabase.ExitCode, fromScript.ExitCode));
    }

    private static void AssertMatchesPragmas(string databasePath, JsonNode described)
    {
        using var connection = new SqliteConnection($"Data Source={databasePath};Mode=ReadOnly;Pooling=False");
        connection.Open();
        JsonObject expected = new PragmaDump(connection).Describe();
        expected.Insert(0, "ok", true);
        expected.Insert(1, "errors", new JsonArray());
        AssertSame(expected, described);
    }

    private static JsonObject WithoutSource(ToolRun run)
    {
        JsonObject json = JsonNode.Parse(Assert.Single(run.Lines))!.AsObject();
        Assert.True(json.Remove("source"));
        return json;
    }

    private static void AssertSame(JsonNode expected, JsonNode actual)
    {
        string differences = string.Join("\n", JsonDifference.Between(expected, actual));
        Assert.True(differences.Length == 0, differences);
    }
}
