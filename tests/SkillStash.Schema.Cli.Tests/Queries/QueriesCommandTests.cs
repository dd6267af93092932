using System;
using System.Linq;
using System.Text.Json;
using SkillStash.Schema.Cli.Infrastructure;
using Xunit;

namespace SkillStash.Schema.Cli.Tests.Queries;

/// <summary>What <c>queries</c> prints.</summary>
public sealed class QueriesCommandTests : IDisposable
{
    private const string Schema = """
        CREATE TABLE plugins (id TEXT NOT NULL PRIMARY KEY, -- @uuid
          slug TEXT NOT NULL UNIQUE, stars INTEGER NOT NULL DEFAULT 0, kind TEXT CHECK (kind IN ('a', 'b')), at DATETIME);
        """;

    private readonly Workspace _workspace = new();

    public QueriesCommandTests() => _workspace.Write("schema.sql", Schema);

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Json_is_that_of_the_contract()
    {
        ToolRun run = Run("-- name: GetPlugin :one\nSELECT id, kind AS k, count(*) OVER () FROM plugins WHERE slug = @slug AND stars > ?; -- beside\n", "--json");
        Assert.Equal(
            """[{"name":"GetPlugin","kind":"one","sql":"SELECT id, kind AS k, count(*) OVER () FROM plugins WHERE slug = ?1 AND stars > ?2","parameters":[{"name":"slug","type":"text","nullable":false},{"name":"stars","type":"integer","nullable":false}],"columns":[{"name":"id","type":"uuid","nullable":false,"table":"plugins","column":"id"},{"name":"k","type":"enum","nullable":true,"table":"plugins","column":"kind"},{"name":"count(*) OVER ()","type":"integer","nullable":false,"table":null,"column":null}]}]""",
            Assert.Single(run.Lines));
        Assert.Equal((ExitCode.Clean, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void Plans_are_those_of_SQLite()
    {
        const string Query = "-- name: GetPlugin :one\nSELECT id FROM plugins WHERE slug = @slug AND 3 > (SELECT count(*) FROM plugins p WHERE p.stars > plugins.stars);\n";
        ToolRun run = Run(Query, "--explain");
        Assert.Equal(
            ["    plan:", "      SEARCH plugins USING INDEX sqlite_autoindex_plugins_2 (slug=?)", "      CORRELATED SCALAR SUBQUERY 1", "        SCAN p"],
            run.Lines.SkipWhile(static line => line != "    plan:"));
        Assert.EndsWith(
            """
            "plan":["SEARCH plugins USING INDEX sqlite_autoindex_plugins_2 (slug=?)","CORRELATED SCALAR SUBQUERY 1","  SCAN p"]}]
            """.Trim(),
            Run(Query, "--explain", "--json").Lines[0],
            StringComparison.Ordinal);
    }

    [Fact]
    public void Each_order_has_its_plan()
    {
        const string Query = "-- name: ListPlugins :many\nSELECT id FROM plugins ORDER BY CASE :o WHEN 'slug' THEN slug END, stars;\n";
        Assert.Contains("    plan in the order 'slug':", Run(Query, "--explain").Lines);
        Assert.Contains("\"orders\":[{\"value\":\"slug\",\"plan\":[\"SCAN plugins USING INDEX sqlite_autoindex_plugins_2\"", Run(Query, "--explain", "--json").Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_query_that_the_database_cannot_run_has_no_plan()
    {
        _workspace.Write("schema.sql", $"{Schema}\nCREATE TEMP TABLE scratch (note TEXT);");
        const string Query = "-- name: ListNotes :many\nSELECT note FROM temp.scratch;\n";
        Assert.Contains(Run(Query, "--explain").Lines, static line => line.StartsWith("    plan: none (", StringComparison.Ordinal) && line.Contains("no such table: temp.scratch", StringComparison.Ordinal));
        Assert.EndsWith("\"plan\":null}]", Run(Query, "--explain", "--json").Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_has_two_plans()
    {
        const string Query = "-- name: ListPlugins :page\nSELECT id, stars FROM plugins ORDER BY id;\n";
        Assert.Contains("    plan of the next page:", Run(Query, "--explain").Lines);
        Assert.Contains("\"nextPlan\":[\"SEARCH plugins ", Run(Query, "--explain", "--json").Lines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-- name: A :one\r\nSELECT id FROM plugins;\r\n-- name: B :exec\r\nDELETE FROM plugins", "A B")]
    [InlineData("/* name: A :one */ SELECT ';' AS \"-- name: X :one\" /* ; */ FROM plugins;;\n-- name: B :many\nSELECT 1 -- ; end\n", "A B")]
    [InlineData("-- about the file\n\n-- name: A :many\n-- about A\nSELECT id FROM plugins;", "A")]
    [InlineData("\ufeff-- name: A :many\nSELECT id FROM plugins;", "A")]
    [InlineData("", "")]
    public void Files_are_read_as_people_write_them(string text, string names)
    {
        ToolRun run = Run(text, "--json");
        Assert.Equal(("", ExitCode.Clean), (run.Error, run.ExitCode));
        Assert.Equal(names, string.Join(' ', JsonDocument.Parse(run.Lines[0]).RootElement.EnumerateArray().Select(static query => query.GetProperty("name").GetString())));
    }

    [Theory]
    [InlineData("-- name: A :many\nSELECT nope FROM plugins;\n-- name: B :many\nSELECT id FROM plugins;", "(2,8): error SKS0103: ", "B")]
    [InlineData("-- name: A :many\nSELECT id FORM plugins;\n-- name: B :many\nSELECT id FROM plugins;", "(2,16): error SKS0001: ", "B")]
    [InlineData("-- name: A :one\n;\n-- name: B :many\nSELECT id FROM plugins;", "(1,4): error SKS0502: ", "B")]
    [InlineData("-- name: B :many\nSELECT id FROM plugins;\n-- name: A :one\n", "(3,4): error SKS0502: ", "B")]
    [InlineData("-- name: B :many\nSELECT id FROM plugins WHERE id IN (sqlc.slice(ids));\n-- name: A :one\nSELECT sqlc.nothing(x);", "(4,13): error SKS0504: ", "B")]
    [InlineData("-- name: B :many\nSELECT id FROM plugins;\n-- name: A :many\nSELECT id FROM plugins WHERE id IN sqlc.slice('ids');", "(4,36): error SKS0504: A list stands in parentheses: write IN (sqlc.slice('ids')).", "B")]
    [InlineData("-- name: B :many\nSELECT id FROM plugins;\n-- name: A :many\nSELECT NOW();", "(4,8): error SKS0114: There is no function 'NOW'; did you mean 'CURRENT_TIMESTAMP'?", "B")]
    [InlineData("-- name: B :many\nSELECT id FROM plugins;\n-- name: A :exec\nINSERT INTO plugins (id, slug) SELECT id, slug FROM plugins ON CONFLICT (id) DO NOTHING;", "(4,61): error SKS0005: ON CONFLICT behind FROM is taken for the ON of a join; write WHERE TRUE before it.", "B")]
    public void A_query_with_a_mistake_is_left_out_and_told(string text, string finding, string names)
    {
        ToolRun run = Run(text, "--json");
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains(finding, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
        Assert.Equal(names, string.Join(' ', JsonDocument.Parse(run.Lines[0]).RootElement.EnumerateArray().Select(static query => query.GetProperty("name").GetString())));
    }

    [Fact]
    public void Text_after_a_NUL_is_not_read_in_silence() =>
        Assert.Contains("(3,1): warning SKS0007: ", Run("-- name: A :many\nSELECT 1 AS a;\n\0\n-- name: B :many\nSELECT nope;").Error, StringComparison.Ordinal);

    [Fact]
    public void Several_files_are_told_apart_and_share_their_names()
    {
        string first = _workspace.Write("queries/a.sql", "-- name: GetIds :many\nSELECT id FROM plugins;\n");
        string second = _workspace.Write("queries/b.sql", "-- name: get_ids :many\nSELECT slug FROM plugins;\n-- name: Slugs :many\nSELECT slug FROM plugins;\n");
        ToolRun run = ToolRun.Of("queries", _workspace.Path("queries"), "--schema", _workspace.Path("schema.sql"), "--json");
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("b.sql(1,4): error SKS0505: The name 'get_ids' is taken by a query in ", run.Error, StringComparison.Ordinal);
        Assert.Equal([first, second], JsonDocument.Parse(run.Lines[0]).RootElement.EnumerateArray().Select(static query => query.GetProperty("file").GetString()!));
    }

    [Fact]
    public void A_file_or_schema_that_is_not_there_is_a_wrong_call()
    {
        Assert.Equal(ExitCode.Unusable, ToolRun.Of("queries", _workspace.Path("none.sql"), "--schema", _workspace.Path("schema.sql")).ExitCode);
        Assert.Equal(ExitCode.Unusable, ToolRun.Of("queries", _workspace.Path("schema.sql"), "--schema", _workspace.Path("none.sql")).ExitCode);
    }

    [Fact]
    public void A_listing_shows_parameters_and_columns()
    {
        ToolRun run = Run("-- name: ListByIds :many\nSELECT id, at FROM plugins WHERE id IN (sqlc.slice(ids)) AND (:kind IS NULL OR kind = :kind);");
        Assert.Equal(["  ListByIds (ids uuid[], kind enum?) :many", "    id  uuid       plugins.id", "    at  datetime?  plugins.at"], run.Lines.Skip(1));
    }

    [Theory]
    [InlineData("1_a.sql", "-- +goose Up\nCREATE TABLE a (n INTEGER NOT NULL);\n-- +goose Down\nDROP TABLE a;", "", "")]
    [InlineData("1_a.sql", "-- migrate:up\nCREATE TABLE a (n INTEGER NOT NULL);\n-- migrate:down\nDROP TABLE a;", "2_b.sql", "-- migrate:up\nCREATE TABLE b (m);\n-- migrate:down\nDROP TABLE b;")]
    [InlineData("1_a.down.sql", "DROP TABLE a;", "1_a.up.sql", "CREATE TABLE a (n INTEGER NOT NULL);")]
    public void A_schema_may_be_migrations_of_other_tools(string first, string text, string second, string other)
    {
        _workspace.Write($"migrations/{first}", text);
        if (second.Length > 0)
        {
            _workspace.Write($"migrations/{second}", other);
        }

        ToolRun run = ToolRun.Of("queries", _workspace.Write("q.sql", "-- name: List :many\nSELECT n FROM a;"), "--schema", _workspace.Path("migrations"));
        Assert.Equal(("    n  integer    a.n", ""), (run.Lines[^1], run.Error));
    }

    [Fact]
    public void What_is_embedded_and_chosen_is_shown()
    {
        const string Query = "-- name: ListPlugins :many\nSELECT 1 AS one, sqlc.embed(p) FROM plugins p ORDER BY CASE :o WHEN 'slug' THEN slug WHEN 'at' THEN at END;\n";
        Assert.Contains("    plugin.slug   text       plugins.slug", Run(Query).Lines);
        string json = Run(Query, "--json").Lines[0];
        Assert.Contains("""{"name":"o","type":"enum","nullable":true,"values":["slug","at"]}""", json, StringComparison.Ordinal);
        Assert.Contains("""{"name":"one","type":"integer","nullable":false,"table":null,"column":null},{"name":"id","type":"uuid","nullable":false,"table":"plugins","column":"id","embed":"plugin"}""", json, StringComparison.Ordinal);
    }

    private ToolRun Run(string queries, params string[] options) =>
        ToolRun.Of(["queries", _workspace.Write("q.sql", queries), "--schema", _workspace.Path("schema.sql"), .. options]);
}
