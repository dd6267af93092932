using System;
using System.IO;
using System.Linq;
using SkillStash.Schema.Cli.Infrastructure;
using Xunit;

namespace SkillStash.Schema.Cli.Tests.Generating;

/// <summary>Every kind of source gives the same files.</summary>
public sealed class GenerateSourceTests : IDisposable
{
    // The view is older than its table, and the virtual table brings tables of its own.
    private const string Script = """
        CREATE TABLE cats (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL DEFAULT 'Tom' -- what it answers to
        );
        CREATE VIEW named AS SELECT id, name FROM cats;
        DROP TABLE cats;
        CREATE TABLE cats (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL DEFAULT 'Tom' -- what it answers to
        );
        CREATE INDEX by_name ON cats (name);
        CREATE VIRTUAL TABLE passages USING fts5 (body);
        CREATE TRIGGER kept AFTER DELETE ON cats BEGIN INSERT INTO passages VALUES (old.name); END;
        ANALYZE;
        """;

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData("typescript")]
    [InlineData("csharp")]
    [InlineData("docs")]
    public void A_database_gives_what_its_script_gives(string language)
    {
        string script = _workspace.Write("schema.sql", Script);
        string database = _workspace.MakeDatabase("schema.db", Script);

        Assert.Equal((ExitCode.Clean, ""), Run(language, script));
        Assert.Equal((ExitCode.Clean, ""), Run(language, database, "--check"));
    }

    [Fact]
    public void The_registry_as_a_database_gives_what_its_file_gives()
    {
        // SQLite keeps no comment that stands outside a statement.
        string script = string.Join('\n', File.ReadAllLines(Repository.SchemaSql).Where(static line => !line.StartsWith("--")));
        Run("csharp", _workspace.Write("schema.sql", script));

        Assert.Equal((ExitCode.Clean, ""), Run("csharp", _workspace.MakeDatabase("schema.db", script), "--check"));
    }

    [Fact]
    public void A_folder_gives_what_its_migrations_come_to()
    {
        _workspace.Write("migrations/0001_first.sql", "CREATE TABLE cats (id INTEGER PRIMARY KEY);");
        _workspace.Write("migrations/0002_second.sql", "ALTER TABLE cats ADD COLUMN name TEXT;");
        Assert.Equal(ExitCode.Clean, Run("typescript", _workspace.Path("migrations")).ExitCode);

        Assert.Contains("name: string | null", File.ReadAllText(_workspace.Path("out/types.ts")));
    }

    private (int ExitCode, string Error) Run(string language, string source, params string[] more)
    {
        ToolRun run = ToolRun.Of(["generate", language, source, "--output", _workspace.Path("out"), .. more]);
        return (run.ExitCode, run.Error + (more.Length > 0 ? run.Output : ""));
    }
}
