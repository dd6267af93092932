using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Microsoft.Data.Sqlite;
using SkillStash.Schema.Sqlite;

namespace SkillStash.Schema.Cli.Tests.Applying;

/// <summary>A folder of migrations and a database, gone when the test ends.</summary>
internal sealed class MigrationWorkspace : IDisposable
{
    private readonly Workspace _files = new();

    public string Database => _files.Path("app.db");

    public string Folder => _files.Path("migrations");

    public string Path(string name) => _files.Path(name);

    public string Write(string name, string text) => _files.Write(name, text);

    /// <summary>Writes a migration and returns its path.</summary>
    public string Migration(string name, string sql) => _files.Write("migrations/" + name, sql);

    public ToolRun Apply(params string[] more) => ToolRun.Of(["migrate", "apply", "--database", Database, "--migrations", Folder, .. more]);

    /// <summary>Starts what applies the migrations as a process of its own: <c>tool</c>, or the <c>application</c>.</summary>
    public Process Start(string program, string database) => program == "tool"
        ? ToolProcess.Start("migrate", "apply", "--database", database, "--migrations", Folder)
        : ToolProcess.StartApplication(database, Folder);

    public ToolRun Status(params string[] more) => ToolRun.Of(["migrate", "status", "--database", Database, "--migrations", Folder, .. more]);

    public ToolRun Seed(string sql) => ToolRun.Of("seed", Write("seed.sql", sql), "--database", Database);

    /// <summary>Runs SQL on the database, with foreign keys as they are in a stock build: off.</summary>
    public void Run(string sql)
    {
        using SqliteConnection connection = DatabaseFile.Open(Database, create: true);
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "PRAGMA foreign_keys = OFF; " + sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The rows of a query, each with its values parted by bars.</summary>
    public IReadOnlyList<string> Rows(string sql) => Rows(Database, sql);

    public static IReadOnlyList<string> Rows(string database, string sql)
    {
        using SqliteConnection connection = DatabaseFile.Open(database, create: false);
        return Rows(connection, sql);
    }

    public static IReadOnlyList<string> Rows(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using SqliteDataReader reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)));
        }

        return rows;
    }

    public void Dispose() => _files.Dispose();
}
