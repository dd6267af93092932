using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using SkillStash.Schema.Cli.Infrastructure;
using Xunit;

namespace SkillStash.Schema.Cli.Tests.Checking;

/// <summary>The command around the checks: the registry, the configuration it finds, levels, SARIF, time.</summary>
public sealed class CheckCommandTests(ITestOutputHelper output)
{
    [Fact]
    public void The_registry_is_clean()
    {
        using Workspace registry = Registry();
        ToolRun run = ToolRun.Of("check", "--config", registry.Path("skillstash-schema.json"));
        Assert.Equal("", run.Error);
        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Single(run.Lines);
    }

    [Fact]
    public void A_process_finds_the_configuration_above_its_folder()
    {
        using Workspace registry = Registry();
        for (int i = 0; i < 3; i++)
        {
            var watch = Stopwatch.StartNew();
            (int exitCode, string printed) = Run(registry.Path("workers/api"));
            output.WriteLine($"check of the registry as a process: {watch.ElapsedMilliseconds} ms");
            Assert.Equal("../../schema.sql is clean, and agrees with ../../workers/api/migrations, ../../queries, ../../packages/shared/src, ../../workers/api/seed.sql.\n", printed);
            Assert.Equal(ExitCode.Clean, exitCode);
        }
    }

    [Fact]
    public void A_query_that_the_schema_breaks_is_named()
    {
        using Workspace registry = Registry();
        registry.Write("queries/more.sql", "-- name: ListAges :many\nSELECT username, age FROM users;\n");
        ToolRun run = ToolRun.Of("check", "--config", registry.Path("skillstash-schema.json"));
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains(run.Lines, static line => line.Contains("queries/more.sql(2,18): error SKS0103: 'users' has no column 'age'", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_configuration_the_call_is_wrong()
    {
        using var workspace = new Workspace();
        (int exitCode, string printed) = Run(workspace.Path(""));
        Assert.Equal(ExitCode.Unusable, exitCode);
        Assert.StartsWith("skillstash-schema.json(1,1): error SKS0901: ", printed);
    }

    [Theory]
    [InlineData("any", ExitCode.Clean)]
    [InlineData("exact", ExitCode.Findings)]
    public void Order_of_columns_is_drift_only_where_the_configuration_says_so(string order, int exitCode)
    {
        using var workspace = new Workspace();
        workspace.Write("schema.sql", "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b TEXT);\n");
        workspace.Write("migrations/0001_t.sql", "CREATE TABLE t (id INTEGER PRIMARY KEY, b TEXT); ALTER TABLE t ADD COLUMN a TEXT;\n");
        string config = workspace.Write("skillstash-schema.json", $$"""{ "columnOrder": "{{order}}", "migrations": "migrations" }""");
        Assert.Equal(exitCode, ToolRun.Of("check", "--config", config).ExitCode);
    }

    [Theory]
    [InlineData("CREATE TABLE t (id INTEGER PRIMARY KEY)", "(1,39): error SKS0662: ")]
    [InlineData("CREATE TABLE t (id INTEGER PRIMARY KEY) -- the end;\n", "(1,39): error SKS0662: ")]
    [InlineData("CREATE TABLE t (id INTEGER PRIMARY KEY); -- the end\n", null)]
    public void Migration_for_D1_ends_with_a_semicolon(string migration, string? finding)
    {
        using var workspace = new Workspace();
        workspace.Write("schema.sql", "CREATE TABLE t (id INTEGER PRIMARY KEY);\n");
        string path = workspace.Write("migrations/0001_t.sql", migration);
        string config = workspace.Write("skillstash-schema.json", """{ "profile": "d1", "migrations": "migrations" }""");
        ToolRun run = ToolRun.Of("check", "--config", config);
        Assert.Equal(finding is null ? ExitCode.Clean : ExitCode.Findings, run.ExitCode);
        Assert.True(finding is null || run.Lines.Single().StartsWith(path + finding, StringComparison.Ordinal), string.Join('\n', run.Lines));
    }

    [Theory]
    [InlineData("schema.sql")]
    [InlineData("migrations/0001_t.sql")]
    public void Byte_that_is_not_UTF_8_is_told_at_its_place(string file)
    {
        using var workspace = new Workspace();
        workspace.Write("schema.sql", "CREATE TABLE t (id INTEGER PRIMARY KEY);\n");
        workspace.Write("migrations/0001_t.sql", "CREATE TABLE t (id INTEGER PRIMARY KEY);\n");
        File.WriteAllBytes(workspace.Path(file), [.. "-- é\n-- caf"u8, 0xE9, .. "\nCREATE TABLE t (id INTEGER PRIMARY KEY);\n"u8]);
        string config = workspace.Write("skillstash-schema.json", """{ "migrations": "migrations" }""");
        string found = $"{workspace.Path(file)}(2,7): error SKS0901: The byte 0xE9 is not UTF-8; save the file as UTF-8.";
        ToolRun run = ToolRun.Of("check", "--config", config);
        Assert.Equal((ExitCode.Unusable, found), (run.ExitCode, Assert.Single(run.Lines)));
        Assert.Contains(found, ToolRun.Of("inspect", workspace.Path(file)).Error);
    }

    [Fact]
    public void Levels_make_findings_graver_or_silence_them()
    {
        using var workspace = new Workspace();
        workspace.Write("schema.sql", "CREATE TABLE t (id TEXT PRIMARY KEY, at STRING);\n");
        string config = workspace.Write("skillstash-schema.json", """{ "lint": { "SKS0604": "error", "SKS0606": "off" } }""");

        Assert.Equal([$"{workspace.Path("schema.sql")}(1,17): error SKS0604: 'id' is the primary key of 't' and can be NULL, in many rows: SQLite allows it. Add NOT NULL."], ToolRun.Of("check", "--config", config).Lines);
        workspace.Write("skillstash-schema.json", """{ "lint": { "SKS0604": "off", "SKS0606": "off" } }""");
        Assert.Equal(ExitCode.Clean, ToolRun.Of("check", "--config", config).ExitCode);
    }

    [Fact]
    public void Sarif_has_every_finding()
    {
        using CheckProject project = CheckProject.Open();
        project.Edit("migrations/0002_posts.sql", "ON DELETE CASCADE", "ON DELETE RESTRICT");
        string[] lines = project.Check("--sarif", project.PathOf("findings.sarif")).Lines;

        using JsonDocument log = JsonDocument.Parse(File.ReadAllText(project.PathOf("findings.sarif")));
        JsonElement result = Assert.Single(log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
        Assert.EndsWith(result.GetProperty("message").GetProperty("text").GetString()!.Replace(project.PathOf("").TrimEnd('/') + "/", ""), Assert.Single(lines));
        Assert.Equal(14, result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32());
    }

    /// <summary>The rule that takes a live database; the others are tested with the compiler's lint.</summary>
    [Fact]
    public void The_example_of_the_page_on_views_breaks_its_rule()
    {
        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "diagnostics", "SKS0610.md"));
        using var workspace = new Workspace();
        string config = workspace.Write("skillstash-schema.json", "{}");
        string example = Regex.Match(page, "```sql\n(.*?)\n```", RegexOptions.Singleline).Groups[1].Value;

        workspace.Write("schema.sql", example);
        Assert.Contains("(2,13): info SKS0610: ", Assert.Single(ToolRun.Of("check", "--config", config).Lines));
        workspace.Write("schema.sql", example + "CREATE INDEX posts_day ON posts (day);");
        Assert.Equal(ExitCode.Clean, ToolRun.Of("check", "--config", config).ExitCode);
    }

    [Theory]
    [InlineData("SELECT title FROM posts WHERE author = 'a' ORDER BY day", "CREATE INDEX i ON posts (author, day);", false)]
    [InlineData("SELECT title AS day FROM posts ORDER BY day", "CREATE INDEX i ON posts (day);", true)]
    [InlineData("SELECT title FROM posts ORDER BY id DESC", "", false)]
    [InlineData("SELECT author, count(*) AS n FROM posts GROUP BY author ORDER BY n", "", false)]
    [InlineData("SELECT title FROM posts ORDER BY length(title)", "", false)]
    [InlineData("SELECT title FROM posts UNION SELECT author FROM posts ORDER BY 1", "", false)]
    public void A_view_is_found_only_where_an_index_could_order_it(string query, string index, bool isFound)
    {
        using var workspace = new Workspace();
        workspace.Write("schema.sql", $"CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT, author TEXT, day DATE);\nCREATE VIEW v AS {query};\n{index}\n");
        string config = workspace.Write("skillstash-schema.json", "{}");
        Assert.Equal(isFound ? ExitCode.Findings : ExitCode.Clean, ToolRun.Of("check", "--config", config).ExitCode);
    }

    /// <summary>A copy: what a developer's wrangler has left in the repository is no matter of this test.</summary>
    private static Workspace Registry()
    {
        var workspace = new Workspace();
        string[] files = ["skillstash-schema.json", "schema.sql", "workers/api/seed.sql"];
        foreach (string file in files
            .Concat(Directory.GetFiles(Path.Combine(Repository.Root, "workers/api/migrations")))
            .Concat(Directory.GetFiles(Path.Combine(Repository.Root, "queries")))
            .Concat(Directory.GetFiles(Path.Combine(Repository.Root, "packages/shared/src"), "*.ts", SearchOption.AllDirectories)))
        {
            string full = Path.Combine(Repository.Root, file);
            workspace.Write(Path.GetRelativePath(Repository.Root, full), File.ReadAllText(full));
        }

        return workspace;
    }

    private static (int ExitCode, string Printed) Run(string folder)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "SkillStash.Schema.Cli"), ["check"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        string printed = process.StandardOutput.ReadToEnd() + process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, printed);
    }
}
