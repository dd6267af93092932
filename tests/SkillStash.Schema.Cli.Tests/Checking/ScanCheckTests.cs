using System;
using SkillStash.Schema.Cli.Infrastructure;
using Xunit;

namespace SkillStash.Schema.Cli.Tests.Checking;

/// <summary>Queries that look at every row of a table, and the indexes that would serve them.</summary>
public sealed class ScanCheckTests : IDisposable
{
    private const string Schema = """
        CREATE TABLE posts (id INTEGER PRIMARY KEY, author TEXT NOT NULL REFERENCES users (name), day DATE NOT NULL, views INTEGER NOT NULL, title TEXT);
        CREATE TABLE users (name TEXT NOT NULL PRIMARY KEY, age INTEGER, "home town" TEXT);
        CREATE INDEX posts_author ON posts (author);
        CREATE INDEX posts_seen ON posts (day) WHERE views > 5;
        CREATE INDEX idx_users_age ON users (age) WHERE age > 90;
        CREATE VIEW totals AS SELECT count(*) AS total FROM posts;
        CREATE VIEW old AS SELECT name FROM users WHERE age > 60;
        """;

    private readonly Workspace _workspace = new();

    public ScanCheckTests()
    {
        _workspace.Write("schema.sql", Schema);
        _workspace.Write("skillstash-schema.json", "{}");
    }

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData("SELECT name FROM users WHERE age = :age", "users", "CREATE INDEX idx_users_age2 ON users (age)")]
    [InlineData("SELECT name FROM users u WHERE u.\"home town\" = :town AND age BETWEEN :low AND :high", "users", "CREATE INDEX \"idx_users_home town_age\" ON users (\"home town\", age)")]
    [InlineData("SELECT name FROM users WHERE age IN (SELECT value FROM json_each(:ages))", "users", "CREATE INDEX idx_users_age2 ON users (age)")]
    [InlineData("SELECT title FROM posts WHERE day >= :since ORDER BY views", "posts", "CREATE INDEX idx_posts_day ON posts (day)")]
    [InlineData("SELECT a.title FROM posts a JOIN posts b ON b.title = a.title WHERE a.author = :author", "posts", "CREATE INDEX idx_posts_title ON posts (title)")]
    [InlineData("SELECT name FROM users WHERE EXISTS (SELECT 1 FROM posts WHERE title = users.name)", "posts", "CREATE INDEX idx_posts_title ON posts (title)")]
    [InlineData("UPDATE posts SET views = 0 WHERE day < :day", "posts", "CREATE INDEX idx_posts_day ON posts (day)")]
    [InlineData("DELETE FROM posts AS p WHERE p.title = :title AND p.views > 3", "posts", "CREATE INDEX idx_posts_title_views ON posts (title, views)")]
    [InlineData("INSERT INTO users (name) SELECT title FROM posts WHERE title > :title", "posts", "CREATE INDEX idx_posts_title ON posts (title)")]
    [InlineData("SELECT id, title FROM posts ORDER BY day DESC, views", "posts", "CREATE INDEX idx_posts_day_views ON posts (day DESC, views)", "page")]
    [InlineData("SELECT title FROM posts WHERE author = :author OR title = :title", "posts", "CREATE INDEX idx_posts_title ON posts (title)")]
    [InlineData("SELECT title FROM posts WHERE views = :views OR title = :title", "posts", null)]
    [InlineData("SELECT title FROM posts WHERE title LIKE '%' || :words || '%'", "posts", null)]
    [InlineData("SELECT title FROM posts WHERE (:day IS NULL OR day = :day)", "posts", null)]
    public void A_scan_is_found_with_the_index_that_would_serve(string query, string table, string? index, string? kind = null)
    {
        ToolRun run = Check($"-- name: Find :{kind ?? (query.StartsWith("SELECT", StringComparison.Ordinal) ? "many" : "exec")}\n{query};");
        string line = Assert.Single(run.Lines, static line => line.Contains("SKS0617", StringComparison.Ordinal));
        Assert.EndsWith(
            $"find.sql(1,4): warning SKS0617: 'Find' looks at every row of '{table}'. {(index is null ? "No index was found that would serve it." : $"This would serve it: {index}.")} Where that is meant, write -- @scan above it.",
            line,
            StringComparison.Ordinal);
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        if (index is not null)
        {
            _workspace.Write("schema.sql", $"{Schema}\n{index};");
            Assert.DoesNotContain(Check(query: null).Lines, static line => line.Contains("SKS0617", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("SELECT name FROM users")]
    [InlineData("SELECT name FROM users ORDER BY age LIMIT 10")]
    [InlineData("SELECT count(*) FROM posts")]
    [InlineData("SELECT title FROM posts WHERE author = :author AND views > 3")]
    [InlineData("SELECT title, name FROM posts JOIN users ON name = author")]
    [InlineData("SELECT title FROM posts WHERE id > :id")]
    [InlineData("SELECT name FROM old")]
    [InlineData("SELECT value FROM json_each(:list) WHERE value > 3")]
    [InlineData("SELECT title, (SELECT count(*) FROM posts) AS total FROM posts WHERE id > :id")]
    [InlineData("SELECT title FROM posts, totals WHERE id > :id")]
    [InlineData("WITH users AS MATERIALIZED (SELECT id, views AS age FROM posts WHERE author = :author) SELECT * FROM users WHERE age = :age")]
    [InlineData("SELECT title FROM posts WHERE views <> :views ORDER BY id DESC LIMIT 10")]
    [InlineData("SELECT id FROM posts INDEXED BY posts_seen WHERE title = :title")]
    public void What_needs_all_rows_or_searches_is_no_finding(string query) => Assert.Equal(ExitCode.Clean, Check($"-- name: Find :many\n{query};").ExitCode);

    [Fact]
    public void What_the_database_cannot_run_has_no_plan()
    {
        _workspace.Write("schema.sql", $"{Schema}\nCREATE TEMP TABLE scratch (note TEXT);");
        ToolRun run = Check("-- name: Find :many\nSELECT note FROM temp.scratch WHERE note > :note;");
        Assert.Equal((ExitCode.Findings, ""), (run.ExitCode, run.Error));
        Assert.DoesNotContain(run.Lines, static line => line.Contains("SKS0617", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("-- @scan\n-- name: Find :many\n")]
    [InlineData("-- name: Find :many\n-- Finds them.\n-- @scan\n")]
    [InlineData("/* name: Find :many\n * @scan\n */\n")]
    public void A_scan_that_is_meant_is_no_finding(string annotation) => Assert.Equal(ExitCode.Clean, Check($"{annotation}SELECT name FROM users WHERE age = :age;").ExitCode);

    private ToolRun Check(string? query)
    {
        if (query is not null)
        {
            _workspace.Write("queries/find.sql", query);
        }

        return ToolRun.Of("check", "--config", _workspace.Path("skillstash-schema.json"));
    }
}
