using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using SkillStash.Schema.Cli.Infrastructure;
using Xunit;

namespace SkillStash.Schema.Cli.Tests.Sources;

/// <summary>What counts as a source, and in which order a folder is read.</summary>
public sealed class SourceTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void A_database_is_known_by_its_content_not_its_name()
    {
        string path = _workspace.MakeDatabase("schema.sql", "CREATE TABLE t (a)");

        Assert.Equal(["t"], TablesOf(path));
    }

    [Theory]
    [InlineData("empty.db")]
    [InlineData("empty.sql")]
    public void An_empty_file_is_an_empty_schema(string name)
    {
        ToolRun run = ToolRun.Of("inspect", _workspace.Write(name, ""), "--json");

        Assert.EndsWith("\"ok\":true,\"errors\":[],\"tables\":[],\"views\":[],\"triggers\":[]}\n", run.Output);
        Assert.Equal(ExitCode.Clean, run.ExitCode);
    }

    [Fact]
    public void A_text_may_be_shorter_than_a_databases_header()
    {
        Assert.Empty(TablesOf(_workspace.Write("schema.sql", "-- hi")));
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text()
    {
        string utf8 = _workspace.Path("utf8.sql");
        File.WriteAllText(utf8, "CREATE TABLE \"größe\" (a", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        string utf16 = _workspace.Path("utf16.sql");
        File.WriteAllText(utf16, "CREATE TABLE \"größe\" (a)", Encoding.Unicode);

        JsonNode error = JsonNode.Parse(ToolRun.Of("inspect", utf8, "--json").Output)!["errors"]![0]!;
        Assert.Equal((1, 24), ((int)error["line"]!, (int)error["column"]!));
        Assert.Equal(["größe"], TablesOf(utf16));
    }

    [Fact]
    public void A_folder_is_read_in_the_order_of_its_numbers()
    {
        _workspace.Write("migrations/10_last.sql", "CREATE TABLE last (a); DROP TABLE first;");
        _workspace.Write("migrations/9_second.sql", "CREATE TABLE second (a);");
        _workspace.Write("migrations/0001_first.sql", "CREATE TABLE first (a);");
        _workspace.Write("migrations/notes.txt", "not SQL");
        _workspace.Write("migrations/11_shouted.SQL", "not taken by wrangler either");
        _workspace.Write("migrations/older/0000_none.sql", "CREATE TABLE elsewhere (a);");

        Assert.Equal(["second", "last"], TablesOf(_workspace.Path("migrations")));
    }

    [Fact]
    public void A_folder_without_migrations_is_an_empty_schema()
    {
        string path = Directory.CreateDirectory(_workspace.Path("migrations")).FullName;

        Assert.Empty(TablesOf(path));
    }

    [Fact]
    public void Sources_are_printed_in_order_as_they_were_named()
    {
        string sql = _workspace.Write("schema.sql", "CREATE TABLE a (x)");
        string database = _workspace.MakeDatabase("schema.db", "CREATE TABLE b (x)");
        string folder = Path.GetDirectoryName(_workspace.Write("migrations/1.sql", "CREATE TABLE c (x)"))! + "/";
        string[] sources = [folder, database, sql, database];

        ToolRun run = ToolRun.Of(["inspect", "--json", .. sources]);

        Assert.Equal(sources, run.Lines.Select(static line => (string?)JsonNode.Parse(line)!["source"]));
        Assert.Equal(["c", "b", "a", "b"], run.Lines.Select(static line => (string?)JsonNode.Parse(line)!["tables"]![0]!["name"]));
    }

    [Fact]
    public void Thousands_of_sources_come_out_of_one_call()
    {
        string[] sources = Enumerable.Range(0, 3000).Select(i => _workspace.Write($"{i}.sql", $"CREATE TABLE t{i} (a, b, c)")).ToArray();

        ToolRun run = ToolRun.Of(["inspect", "--json", .. sources]);

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Equal(sources, run.Lines.Select(static line => (string?)JsonNode.Parse(line)!["source"]));
    }

    private static string?[] TablesOf(string source)
    {
        JsonNode json = JsonNode.Parse(Assert.Single(ToolRun.Of("inspect", source, "--json").Lines))!;
        Assert.Empty(json["errors"]!.AsArray());
        return json["tables"]!.AsArray().Select(static table => (string?)table!["name"]).ToArray();
    }
}
