using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SkillStash.Schema.Binding.Tests.Judging;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Statements;
using Xunit;

namespace SkillStash.Schema.Binding.Tests;

/// <summary>Every statement of every table of the corpus compiles on SQLite, and has the parameters that the model says.</summary>
public sealed class StatementTests
{
    [Fact]
    public void Every_statement_compiles_with_its_parameters()
    {
        List<string> complaints = [];
        int count = 0;
        string registry = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "schema.sql"));
        // A temporary table hides one of the same name, and SQLite ignores the schema's name inside an index only.
        foreach (string script in Corpus.Accepted().Append(registry).Where(static script => !script.Contains("temp") && !script.Contains("xyzzy")))
        {
            using var live = new LiveDatabase();
            Assert.Null(live.Run(script));
            foreach ((string sql, int parameters) in Of(Compiled.Model(script), name => IsSound(live, name)).Distinct())
            {
                (int found, string? complaint) = live.Prepare(sql);
                count++;
                if (complaint is not null || found != parameters)
                {
                    complaints.Add($"{script}: {sql}: {complaint ?? $"{found} parameters, not {parameters}"}");
                }
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{count} statements");
        Assert.True(complaints.Count == 0, string.Join("\n", complaints));
        Assert.True(count > 4000, $"{count}");
    }

    [Fact]
    public void A_cursor_belongs_to_a_query_in_every_engine()
    {
        TableModel table = Compiled.Table("""
            CREATE TABLE t (
              a INTEGER PRIMARY KEY, -- @bigint
              b INTEGER, -- @bigint
              c TEXT NOT NULL
            );
            CREATE INDEX t_b ON t (b DESC);
            CREATE INDEX t_c ON t (c, b COLLATE NOCASE);
            """);
        StatementModel[] sqlite = Pages(table, Engine.Sqlite), d1 = Pages(table, Engine.D1);
        Assert.Equal(3, sqlite.Length);
        Assert.Equal(sqlite.Select(static page => (page.Name, page.Page!.Fingerprint)), d1.Select(static page => (page.Name, page.Page!.Fingerprint)));
        Assert.All(sqlite.Zip(d1), static pair => Assert.NotEqual(pair.First.Sql, pair.Second.Sql));
    }

    private static StatementModel[] Pages(TableModel table, Engine engine) =>
        [.. StatementBuilder.Of(table, engine).Lookups.Where(static lookup => lookup.Page is not null), StatementBuilder.Of(table, engine).List!];

    // SQLite takes schemas with tables that nothing can be done with, such as one under a foreign key to a missing column.
    private static bool IsSound(LiveDatabase live, string name)
    {
        string quoted = $"\"{name.Replace("\"", "\"\"")}\"";
        string?[] complaints =
        [
            live.Prepare($"SELECT * FROM {quoted}").Complaint,
            live.Prepare($"INSERT INTO {quoted} DEFAULT VALUES").Complaint,
            live.Prepare($"DELETE FROM {quoted}").Complaint,
        ];
        return complaints.All(static complaint => complaint is null || complaint.Contains("because it is a view", StringComparison.Ordinal));
    }

    private static IEnumerable<(string Sql, int Parameters)> Of(SchemaModel schema, Func<string, bool> isSound) =>
        from engine in new[] { Engine.Sqlite, Engine.D1 }
        from statements in schema.Tables.Where(table => HasColumns(table) && isSound(table.Name)).Select(table => engine == Engine.Sqlite ? StatementBuilder.Of(table, schema, Engine.Sqlite) : StatementBuilder.Of(table, engine))
            .Concat(schema.Views.Where(view => view.Columns.Count > 0 && isSound(view.Name)).Select(view => StatementBuilder.Of(view, engine)))
        from statement in Of(statements)
        select statement;

    private static IEnumerable<(string Sql, int Parameters)> Of(TableStatements table)
    {
        StatementModel?[] single = [table.Scan, table.Count, table.InsertOnly, table.Insert, table.Upsert, table.Update, table.Reread, table.Delete, table.List, .. table.Lookups];
        foreach (StatementModel statement in single.OfType<StatementModel>())
        {
            // Behind them, the limit; and before it, in the pages behind the first, the cursor.
            yield return (statement.Sql, statement.Parameters.Count + (statement.Page is null ? 0 : 1));
            if (statement.Page is { } page)
            {
                yield return (page.NextSql, statement.Parameters.Count + page.Order.Count + 1);
            }
        }

        if (table is { Change: { } change, Delete: { } delete })
        {
            string all = string.Join(", ", change.Assignments.Select(static each => each.Sql));
            yield return (change.Start + all + change.End, change.Assignments.Count + delete.Parameters.Count);
            yield return (change.ExistsSql, delete.Parameters.Count);
        }
    }

    private static bool HasColumns(TableModel table) => table.Columns.Any(static column => column.Visibility != ColumnVisibility.Hidden);
}
