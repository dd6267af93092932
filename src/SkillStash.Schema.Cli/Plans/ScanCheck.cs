using System.Collections.Generic;
using System.Linq;
using Microsoft.Data.Sqlite;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Lint;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Naming;
using SkillStash.Schema.Compiler.Queries;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Cli.Plans;

/// <summary>Finds named queries that look at every row of a table although they want some, and the index that would serve them.</summary>
internal static class ScanCheck
{
    private const string Candidate = "skillstash candidate";

    /// <summary>Asks SQLite for its plan of each query.</summary>
    /// <param name="files">The queries.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="scratch">A database that has it. Indexes are made in it, and dropped again.</param>
    public static IEnumerable<Diagnostic> Check(IEnumerable<QueryCompilation> files, SchemaModel schema, SqliteConnection scratch)
    {
        foreach (QueryCompilation file in files)
        {
            foreach ((StatementModel query, QueryPlace place) in file.Queries.Zip(file.Places).Where(static each => !each.First.MayScan))
            {
                foreach (DiagnosticMessage message in Check(query, schema, scratch))
                {
                    yield return place.At(file.Path, message);
                }
            }
        }
    }

    // Of a query in several orders, each table is told of once.
    private static IEnumerable<DiagnosticMessage> Check(StatementModel query, SchemaModel schema, SqliteConnection scratch)
    {
        var reads = new StatementReads(SchemaCompiler.Parse(new SourceText(query.WrittenSql)).Script.Statements[0], schema);
        return new[] { query.Sql }.Concat(query.Choice?.Variants.Select(static variant => variant.Sql) ?? []).SelectMany(sql => Check(query, sql, reads, schema, scratch))
            .GroupBy(static found => found.Table).Select(found => LintMessages.ScannedTable(query.Name, found.Key, found.Select(static each => each.Index).FirstOrDefault(static index => index is not null)));
    }

    private static IEnumerable<(string Table, string? Index)> Check(StatementModel query, string sql, StatementReads reads, SchemaModel schema, SqliteConnection scratch)
    {
        QueryPlan plan = QueryPlan.Of(scratch, sql);
        foreach ((string name, TableModel table) in reads.Tables)
        {
            // Where only the first rows are wanted, all in the order of an index are as good as those that are searched for.
            bool isCut = query.Page is not null && reads.Order(name).Count > 0;
            if ((!plan.Scans(name) && !plan.MakesIndex(name)) || (reads.IsLimited && !plan.Sorts))
            {
                continue;
            }

            IReadOnlyList<(string Column, bool IsDescending)>? columns = Candidates(reads, name)
                .FirstOrDefault(columns => With(columns, table, sql, scratch) is var better && Scanned(better, reads) < Scanned(plan, reads) && (better.Searches(name) || (isCut && !better.Sorts)));
            if (columns is not null || isCut || plan.MakesIndex(name) || reads.IsFiltered(name))
            {
                yield return (table.Name, columns is null ? null : IndexSql(FreeName(table, columns, schema), table, columns));
            }
        }
    }

    // The columns that are compared with single values together, then one range; what the order adds; each alone.
    private static IEnumerable<IReadOnlyList<(string Column, bool IsDescending)>> Candidates(StatementReads reads, string name)
    {
        (string, bool)[] equal = [.. reads.Equal(name).Select(Ascending)], ranges = [.. reads.Ranges(name).Select(Ascending)], order = [.. reads.Order(name)];
        return new[] { [.. equal, .. ranges.Take(1)], equal, [.. equal, .. order], order }.Concat(equal.Concat(ranges).Select(static column => new[] { column }))
            .Where(static columns => columns.Length > 0);
    }

    private static (string Column, bool IsDescending) Ascending(string column) => (column, false);

    private static string IndexSql(string name, TableModel table, IReadOnlyList<(string Column, bool IsDescending)> columns) =>
        $"CREATE INDEX {SqlName.Quote(name)} ON {SqlName.Quote(table.Name)} ({string.Join(", ", columns.Select(static column => SqlName.Quote(column.Column) + (column.IsDescending ? " DESC" : "")))})";

    private static string FreeName(TableModel table, IReadOnlyList<(string Column, bool IsDescending)> columns, SchemaModel schema) =>
        new NameScope(schema.Tables.Select(static each => each.Name).Concat(schema.Tables.SelectMany(static each => each.Indexes).Select(static index => index.Name)).Concat(schema.Views.Select(static view => view.Name)), SqlNames.Comparer)
            .Take($"idx_{table.Name}_{string.Join('_', columns.Select(static column => column.Column))}");

    private static int Scanned(QueryPlan plan, StatementReads reads) => reads.Tables.Count(table => plan.Scans(table.Name) || plan.MakesIndex(table.Name));

    // The plan with an index more.
    private static QueryPlan With(IReadOnlyList<(string Column, bool IsDescending)> columns, TableModel table, string sql, SqliteConnection scratch)
    {
        Execute(scratch, "SAVEPOINT candidate");
        try
        {
            Execute(scratch, IndexSql(Candidate, table, columns));
            return QueryPlan.Of(scratch, sql);
        }
        finally
        {
            Execute(scratch, "ROLLBACK TO candidate; RELEASE candidate");
        }
    }

    private static void Execute(SqliteConnection scratch, string sql)
    {
        using SqliteCommand command = scratch.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
