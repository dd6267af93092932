using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Data.Sqlite;
using SkillStash.Schema.Cli.Infrastructure;
using SkillStash.Schema.Cli.Migrate;
using SkillStash.Schema.Cli.Sources;
using SkillStash.Schema.Compiler.Diff;
using SkillStash.Schema.Compiler.Migrations;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Text;
using SkillStash.Schema.Migrations.Tests.Cases;
using SkillStash.Schema.Sqlite.Scratch;
using Xunit;

namespace SkillStash.Schema.Migrations.Tests.Checking;

/// <summary>A change with rows: the migration that the tool writes for it, and what a database must hold afterwards.</summary>
internal sealed class MigrationTrial
{
    private MigrationTrial(SchemaModel before, SchemaModel after) => (Before, After) = (before, after);

    public SchemaModel Before { get; }

    public SchemaModel After { get; }

    /// <summary>Whether the columns must have the order that is wanted.</summary>
    public required ColumnOrder Order { get; init; }

    /// <summary>The text of the migration.</summary>
    public required string Migration { get; init; }

    /// <summary>The tables that no row could be found for that both schemas take.</summary>
    public required IReadOnlyList<string> Empty { get; init; }

    /// <summary>The statements that make the database of the old schema with its rows.</summary>
    public required IReadOnlyList<string> Setup { get; init; }

    /// <summary>The queries that show all rows of the new schema.</summary>
    public required IReadOnlyDictionary<string, string> Queries { get; init; }

    /// <summary>What the queries must show.</summary>
    public required IReadOnlyDictionary<string, List<string>> Expected { get; init; }

    public static MigrationTrial Of(MigrationCase change)
    {
        SchemaModel before = Model(change.Before), after = Model(change.After);
        Rename[] renames = Renames(change.Options, before);
        (string oldKids, string newKids) = change.Marks.Contains("plain") ? ("", "") : Children.Of(before, after, renames);
        MigrationTrial trial = Of(change.Before + oldKids, change.After + newKids, change.Options, StableSeed(change.Name));
        Assert.Empty(trial.Empty);
        return trial;
    }

    public static MigrationTrial Of(string beforeSql, string afterSql, string[] options, int seed)
    {
        (string migration, SchemaModel before, SchemaModel after) = Write(beforeSql, afterSql, options);
        using SqliteConnection old = WithoutTriggers(before), target = WithoutTriggers(after);
        IReadOnlyList<string> empty = new RowFiller(old, before, target, after, Renames(options, before), seed).Fill();
        Dictionary<string, string> queries = Contents.Queries(before, after);
        return new MigrationTrial(before, after)
        {
            Order = options.Contains("--exact-order") ? ColumnOrder.Exact : ColumnOrder.Any,
            Migration = migration,
            Empty = empty,
            Setup = Statements(before, old),
            Queries = queries,
            Expected = queries.ToDictionary(static query => query.Key, query => target.Texts(query.Value)),
        };
    }

    /// <summary>Applies the migration to the database in SQLite and compares what it holds.</summary>
    public void RunOnSqlite()
    {
        using SqliteConnection db = ScratchDatabase.Open();
        SqlScript.Execute(db, "BEGIN;\nPRAGMA defer_foreign_keys = on;\n" + string.Concat(Setup.Select(static sql => sql + ";\n")) + "COMMIT;");
        try
        {
            SqlScript.Execute(db, "BEGIN;\n" + Migration + "\nCOMMIT;");
        }
        catch (SqlScriptException exception)
        {
            Assert.Fail(exception.Message + "\n" + Migration);
        }

        Assert.Equal(["ok"], db.Texts("PRAGMA integrity_check"));
        Verify(DatabaseScript.Read(db), db.Query("PRAGMA foreign_key_check").Count, query => db.Texts(query));
    }

    /// <summary>Compares what a database holds after the migration.</summary>
    /// <param name="script">The statements that it keeps.</param>
    /// <param name="orphans">How many rows have no parent.</param>
    /// <param name="texts">Runs a query for its first column.</param>
    public void Verify(string script, int orphans, Func<string, List<string>> texts)
    {
        SchemaModel result = Model(script);
        Assert.True(SchemaDiffer.Compare(result, After, Order).IsEmpty && SchemaDiffer.Compare(After, result, Order).IsEmpty, script);
        Assert.Equal(0, orphans);
        foreach ((string table, string query) in Queries)
        {
            List<string> rows = texts(query);
            Assert.True(Expected[table].SequenceEqual(rows), $"{table}\nexpected: {string.Join(" | ", Expected[table])}\nfound:    {string.Join(" | ", rows)}\n{Migration}");
        }
    }

    /// <summary>Has the tool write the migration.</summary>
    public static (string Migration, SchemaModel Before, SchemaModel After) Write(string before, string after, string[] options)
    {
        using var folder = new TemporaryFolder();
        folder.Write("migrations/0001_before.sql", before);
        folder.Write("schema.sql", after);
        (int exitCode, string output, string error) = Tool.Run(
            ["migrate", "new", "the change", "--migrations", folder.Path("migrations"), "--schema", folder.Path("schema.sql"), .. options]);
        string path = folder.Path("migrations/0002_the_change.sql");
        Assert.True(exitCode == ExitCode.Clean && File.Exists(path), $"exit code {exitCode}\n{output}{error}");
        return (File.ReadAllText(path), Model(before), Model(after));
    }

    /// <summary>The schema that SQLite keeps of a script.</summary>
    public static SchemaModel Model(string sql)
    {
        NormalizedSource? source = SourceNormalizer.Run("a schema", [new SourceText(sql, "schema.sql")], isText: true, out var findings);
        Assert.True(source is not null, string.Join('\n', findings) + "\n" + sql);
        return source.Model;
    }

    /// <summary>The renames among the options of a change.</summary>
    public static Rename[] Renames(string[] options, SchemaModel before) => [.. options.Zip(options.Skip(1))
        .Where(static pair => pair.First == "--rename").Select(pair => RenameArguments.Read(pair.Second, before)!)];

    /// <summary>An empty database, in which nothing happens beside what is asked for.</summary>
    public static SqliteConnection WithoutTriggers(SchemaModel schema) =>
        ScratchDatabase.FromScript(string.Concat(Script(schema with { Triggers = [] }).Select(static sql => sql + ";\n")));

    /// <summary>The statements that make a schema with the rows of another database.</summary>
    public static IReadOnlyList<string> Statements(SchemaModel schema, SqliteConnection rows) =>
    [
        .. Script(schema with { Triggers = [], Views = [] }),
        .. Contents.Inserts(rows, [.. RowFiller.ParentsFirst(schema)]),
        .. Script(schema with { Tables = [] }),
    ];

    private static IEnumerable<string> Script(SchemaModel schema) => schema.Tables.Select(static table => table.Sql)
        .Concat(schema.Tables.SelectMany(static table => table.Indexes).Select(static index => index.Sql).OfType<string>())
        .Concat(schema.Views.Select(static view => view.Sql))
        .Concat(schema.Triggers.Select(static trigger => trigger.Sql));

    /// <summary>A number that a name always gives.</summary>
    public static int StableSeed(string name) => name.Aggregate(17, static (hash, c) => unchecked((hash * 31) + c));
}
