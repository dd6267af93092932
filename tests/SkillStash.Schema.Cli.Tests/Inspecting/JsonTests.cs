using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using SkillStash.Schema.Cli.Infrastructure;
using Xunit;

namespace SkillStash.Schema.Cli.Tests.Inspecting;

/// <summary>The line of JSON, byte for byte.</summary>
public sealed class JsonTests : System.IDisposable
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "SkillStash.Schema.Cli.Tests", "Inspecting");

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void A_small_schema_is_printed_as_the_manual_shows_it()
    {
        string path = _workspace.Write("schema.sql", """
            CREATE TABLE users (id TEXT NOT NULL PRIMARY KEY);
            CREATE TABLE plugins (id TEXT NOT NULL, author_id TEXT DEFAULT 'x' REFERENCES users (id) ON DELETE SET NULL, downloads);
            CREATE INDEX idx_plugins_downloads ON plugins (downloads DESC);
            """);

        ToolRun run = ToolRun.Of("inspect", path, "--json");

        string expected = """
            {"source":"SOURCE","ok":true,"errors":[],"tables":[
            {"name":"users","type":"table","ncol":1,"wr":0,"strict":0,
            "columns":[{"cid":0,"name":"id","type":"TEXT","notnull":1,"dflt_value":null,"pk":1,"hidden":0}],
            "foreign_keys":[],
            "indexes":[{"name":"sqlite_autoindex_users_1","unique":1,"origin":"pk","partial":0,
            "columns":[{"seqno":0,"cid":0,"name":"id","desc":0,"coll":"BINARY"}]}]},
            {"name":"plugins","type":"table","ncol":3,"wr":0,"strict":0,
            "columns":[{"cid":0,"name":"id","type":"TEXT","notnull":1,"dflt_value":null,"pk":0,"hidden":0},
            {"cid":1,"name":"author_id","type":"TEXT","notnull":0,"dflt_value":"'x'","pk":0,"hidden":0},
            {"cid":2,"name":"downloads","type":"","notnull":0,"dflt_value":null,"pk":0,"hidden":0}],
            "foreign_keys":[{"id":0,"seq":0,"table":"users","from":"author_id","to":"id","on_update":"NO ACTION","on_delete":"SET NULL","match":"NONE"}],
            "indexes":[{"name":"idx_plugins_downloads","unique":0,"origin":"c","partial":0,
            "columns":[{"seqno":0,"cid":2,"name":"downloads","desc":1,"coll":"BINARY"}]}]}],
            "views":[],"triggers":[]}
            """.ReplaceLineEndings("").Replace("SOURCE", path) + "\n";
        Assert.Equal(expected, run.Output);
        Assert.Equal("", run.Error);
        Assert.Equal((byte)'{', run.Bytes[0]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_rich_schema_is_printed_the_same_from_every_source(bool isDatabase)
    {
        string script = File.ReadAllText(Path.Combine(Folder, "Rich.sql"));
        string path = isDatabase ? _workspace.MakeDatabase("rich.db", script) : _workspace.Write("rich.sql", script);

        ToolRun run = ToolRun.Of("inspect", path, "--json");

        Snapshot.Match(Folder, "Rich", "json", run.Output.Replace(path, "SOURCE"));
        Assert.Equal(ExitCode.Clean, run.ExitCode);
    }

    [Fact]
    public void A_text_that_JSON_has_to_escape_comes_back_whole()
    {
        string name = "q\"b\\s/tab\tline\nnul\u0001 <&> é 🎉 \u2028";
        string path = _workspace.Write("schema.sql", $"CREATE TABLE t (\"{name.Replace("\"", "\"\"")}\" DEFAULT 'a\\\n')");

        string line = Assert.Single(ToolRun.Of("inspect", path, "--json").Lines);

        JsonNode column = JsonNode.Parse(line)!["tables"]![0]!["columns"]![0]!;
        Assert.Equal(name, (string?)column["name"]);
        Assert.Equal("'a\\\n'", (string?)column["dflt_value"]);
        Assert.Contains("<&> é", line);
    }

    [Fact]
    public void An_error_says_what_and_where()
    {
        string path = _workspace.Write("schema.sql", "CREATE TABLE t (a);\n  CREATE TABLE T (b);\n");

        ToolRun run = ToolRun.Of("inspect", path, "--json");

        JsonNode json = JsonNode.Parse(Assert.Single(run.Lines))!;
        JsonObject error = Assert.Single(json["errors"]!.AsArray())!.AsObject();
        Assert.Equal(["id", "message", "line", "column"], error.Select(static property => property.Key));
        Assert.StartsWith("SKS01", (string?)error["id"]);
        Assert.Equal((2, 16), ((int)error["line"]!, (int)error["column"]!));
        Assert.Equal(JsonValueKind.False, json["ok"]!.GetValueKind());
        Assert.Equal("", run.Error);
    }

    [Fact]
    public void An_error_in_a_folder_says_in_which_file()
    {
        _workspace.Write("migrations/0001_init.sql", "CREATE TABLE t (a);");
        string path = _workspace.Write("migrations/0002_more.sql", "CREATE TABLE t (b);");

        ToolRun run = ToolRun.Of("inspect", _workspace.Path("migrations"), "--json");

        JsonObject error = JsonNode.Parse(Assert.Single(run.Lines))!["errors"]![0]!.AsObject();
        Assert.Equal(["id", "message", "line", "column", "file"], error.Select(static property => property.Key));
        Assert.Equal(path, (string?)error["file"]);
    }

    [Fact]
    public void A_warning_leaves_a_source_in_order()
    {
        string path = _workspace.Write("schema.sql", "CREATE TABLE t (a REFERENCES missing (id)); -- @nonsense");

        ToolRun run = ToolRun.Of("inspect", path, "--json");

        Assert.Contains("\"ok\":true,\"errors\":[],", run.Output);
        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains(": warning SKS02", ToolRun.Of("inspect", path).Error);
    }
}
