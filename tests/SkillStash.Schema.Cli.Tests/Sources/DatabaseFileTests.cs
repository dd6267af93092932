using System;
using System.IO;
using System.Linq;
using Microsoft.Data.Sqlite;
using SkillStash.Schema.Cli.Infrastructure;
using SkillStash.Schema.Compiler.Inspection;
using SkillStash.Schema.Sqlite;
using SkillStash.Schema.Sqlite.Scratch;
using Xunit;

namespace SkillStash.Schema.Cli.Tests.Sources;

/// <summary>Database files in the states that they are found in.</summary>
public sealed class DatabaseFileTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData("wal", "schema.db")]
    [InlineData("wal", "50% of a #1 name?.db")]
    [InlineData("delete", "file:x.db")]
    public void Looking_at_a_file_leaves_nothing_behind(string journalMode, string name)
    {
        string path = _workspace.MakeDatabase(name, $"PRAGMA journal_mode = {journalMode}; CREATE TABLE t (a)");
        byte[] before = File.ReadAllBytes(path);

        Assert.Equal(["t"], DatabaseFile.Inspect(path).Tables.Select(static table => table.Name));

        Assert.Equal([path], Directory.GetFiles(Path.GetDirectoryName(path)!));
        Assert.Equal(before, File.ReadAllBytes(path));
    }

    [Fact]
    public void What_is_only_in_the_log_is_seen()
    {
        string path = _workspace.MakeDatabase("schema.db", "PRAGMA journal_mode = wal; CREATE TABLE t (a)");
        using var writer = new SqliteConnection($"Data Source={path};Pooling=False");
        writer.Open();
        SqlScript.Execute(writer, "CREATE TABLE u (a)");

        Assert.Equal(["t", "u"], DatabaseFile.Inspect(path).Tables.Select(static table => table.Name));
    }

    [Fact]
    public void Shadow_tables_are_known_even_where_they_come_first()
    {
        // VACUUM writes the rows of virtual tables after those of ordinary ones.
        string path = _workspace.MakeDatabase(
            "schema.db", "CREATE VIRTUAL TABLE f USING fts5(a); CREATE TABLE t (a); CREATE VIEW broken AS SELECT * FROM missing; VACUUM");

        SchemaInspection schema = DatabaseFile.Inspect(path);

        Assert.Equal(["t", "f"], schema.Tables.Select(static table => table.Name));
        Assert.Equal([1, 3], schema.Tables.Select(static table => table.ColumnCount));
    }

    [Fact]
    public void A_table_of_an_unknown_module_has_no_columns()
    {
        string path = _workspace.MakeDatabase("schema.db", """
            PRAGMA writable_schema = ON;
            INSERT INTO sqlite_schema VALUES ('table', 'v', 'v', 0, 'CREATE VIRTUAL TABLE v USING no_such_module(a)');
            """);

        InspectedTable table = Assert.Single(DatabaseFile.Inspect(path).Tables);

        Assert.Equal(("v", TableKind.Virtual, 0), (table.Name, table.Kind, table.ColumnCount));
    }

    [Theory]
    [InlineData("SQLite format 3\0 and then nothing that SQLite knows")]
    [InlineData("SQLite format 3\0")]
    public void A_broken_file_cannot_be_read(string content)
    {
        string path = _workspace.Write("broken.db", content);
        string good = _workspace.Write("schema.sql", "CREATE TABLE t (a)");

        ToolRun run = ToolRun.Of("inspect", path, good, "--json");

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.StartsWith($"{{\"source\":\"{path}\",\"ok\":false,\"errors\":[{{\"id\":\"SKS0901\",\"message\":\"", run.Lines[0]);
        Assert.Contains("\"ok\":true", run.Lines[1]);
    }

    [Fact]
    public void A_malformed_schema_cannot_be_read()
    {
        string path = _workspace.MakeDatabase("schema.db", """
            CREATE TABLE t (a);
            PRAGMA writable_schema = ON;
            UPDATE sqlite_schema SET sql = 'CREATE TABLE t (a';
            """);

        Assert.Throws<SqliteException>(() => DatabaseFile.Inspect(path));
        Assert.Equal(ExitCode.Unusable, ToolRun.Of("inspect", path).ExitCode);
    }
}
