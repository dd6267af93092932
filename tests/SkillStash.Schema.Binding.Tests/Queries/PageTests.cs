using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Text;
using Xunit;

namespace SkillStash.Schema.Binding.Tests.Queries;

/// <summary>The pages of a query, one behind the other, are its rows in its order: for written and random queries, on random databases.</summary>
public sealed partial class PageTests(ITestOutputHelper output)
{
    private const int Databases = 12;

    // What gives another value each time, or fails only where a row is looked at.
    private const string Unsteady = @"random|changes\(|last_insert|'now'|CURRENT_|unixepoch\(\)|julianday\(\*?\)|ESCAPE ('cc'|\?)|SELECT notes\b|COLLATE (other|c)\b|(?<!notes) MATCH";

    private static readonly int RandomQueries = Environment.GetEnvironmentVariable("SKILLSTASH_NIGHTLY") == "1" ? 60_000 : 3_000;

    private static readonly string Schema = File.ReadAllText(QueryJudge.PathOf("schema.sql"));

    [Fact]
    public void Pages_are_the_rows_of_the_query()
    {
        SchemaCompilation compilation = SchemaCompiler.Compile(new SourceText(Schema));
        string[] written = [.. QueryJudge.Statements("agreement.sql").Concat(QueryJudge.Statements("claims.sql")).Concat(QueryJudge.Statements("pages.sql"))];
        var random = new RandomStatements(written.Where(static statement => statement.Contains("SELECT", StringComparison.Ordinal)), seed: 1);
        StatementModel[] queries = [.. written.Concat(Enumerable.Range(0, RandomQueries).Select(_ => random.Next()))
            .Where(static statement => !Regex.IsMatch(statement, Unsteady, RegexOptions.IgnoreCase)).Distinct()
            .SelectMany(statement => SchemaCompiler.CompileQueries(compilation, new SourceText($"-- name: Query :page\n{statement};")).Queries)];
        var faults = new Dictionary<StatementModel, string>();
        int runs = 0, pages = 0, rows = 0;
        for (int seed = 0; seed < Databases; seed++)
        {
            using var database = new RandomDatabase(Schema, seed);
            foreach (StatementModel query in queries)
            {
                object[] arguments = database.Arguments(query);
                if (database.Run(query.WrittenSql, arguments) is not { } all)
                {
                    continue;
                }

                runs++;
                rows += all.Count;
                for (int limit = 1; limit <= 3; limit++)
                {
                    List<object?[]>? read = ReadPages(database, query.Sql, query.Page!.NextSql, query.Columns.Count, arguments, limit, all.Count + 1, ref pages);
                    if (Fault(query, all, read, () => database.Run(AsSubquery(query), arguments), () => InPageOrder(database, query, arguments)) is { } fault)
                    {
                        faults.TryAdd(query, $"{query.WrittenSql}\n  {query.Page!.NextSql}\n  {fault}, limit {limit}, seed {seed}");
                    }
                }
            }
        }

        output.WriteLine($"{queries.Length} queries, {Databases} databases, {runs} runs, {rows} rows in {pages} pages");
        Assert.True(faults.Count == 0, $"{faults.Count} differences\n{string.Join("\n\n", faults.Values.OrderBy(static fault => fault.Length).Take(10))}");
        Assert.True(queries.Length > 500, queries.Length.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("SELECT title FROM posts LIMIT 3", "leave this one out")]
    [InlineData("SELECT title FROM posts ORDER BY random()", "select the term as a column")]
    [InlineData("SELECT title FROM posts ORDER BY EXISTS (SELECT sum(views))", "select the term as a column")]
    [InlineData("SELECT title, random() AS r FROM posts ORDER BY r", "select the term as a column")]
    [InlineData("SELECT title AS t FROM posts ORDER BY lower(t)", "select the term as a column")]
    [InlineData("SELECT DISTINCT title FROM posts ORDER BY views", "select the term as a column")]
    [InlineData("SELECT name FROM users UNION ALL SELECT title FROM posts", "write UNION")]
    [InlineData("SELECT name FROM active_users", "the rows of 'active_users'")]
    [InlineData("SELECT title FROM (SELECT title FROM posts)", "the rows of the subquery")]
    [InlineData("SELECT value FROM json_each('[1]')", "the rows of 'json_each'")]
    [InlineData("SELECT 1", "write :one")]
    [InlineData("SELECT sum(views) FROM posts ORDER BY (user_id, 1)", "write :one")]
    [InlineData("SELECT -id AS n FROM posts UNION SELECT score FROM users", "CAST both to one type")]
    [InlineData("VALUES (1), (2)", "write them out")]
    [InlineData("DELETE FROM posts RETURNING id", "write :many")]
    public void What_has_no_pages_is_refused(string statement, string remedy)
    {
        Diagnostic error = Assert.Single(SchemaCompiler.CompileQueries(SchemaCompiler.Compile(new SourceText(Schema)), new SourceText($"-- name: Query :page\n{statement};")).Diagnostics);
        Assert.Equal(DiagnosticIds.QueryKind, error.Id);
        Assert.Contains(remedy, error.Message, StringComparison.Ordinal);
    }

    // As the runtime library reads them.
    internal static List<object?[]>? ReadPages(RandomDatabase database, string first, string next, int columns, object[] arguments, int limit, int most, ref int pages)
    {
        var read = new List<object?[]>();
        object[]? after = null;
        for (int i = 0; i <= most; i++)
        {
            pages++;
            List<object?[]>? page = after is null
                ? database.Run(first, [.. arguments, (long)limit + 1])
                : database.Run(next, [.. arguments, .. after, (long)limit + 1]);
            if (page is null)
            {
                return null;
            }

            read.AddRange(page.Take(limit));
            if (page.Count <= limit)
            {
                return read;
            }

            after = [.. page[limit - 1].Skip(columns).Select(static value => value ?? DBNull.Value)];
        }

        return read;
    }

    private static string AsSubquery(StatementModel query) => $"SELECT * FROM ({OwnOrder().Replace(query.WrittenSql, "")})";

    // Its own order cannot always be written behind it, as one by a name of another part of a compound: then all rows are one page.
    private static List<object?[]>? InPageOrder(RandomDatabase database, StatementModel query, object[] arguments) =>
        database.Run($"{AsSubquery(query)} {OwnOrder().Match(query.WrittenSql).Value}", arguments) ?? database.Run(query.Sql, [.. arguments, long.MaxValue]);

    // As a subquery a query is read by another plan: of rows that a collation takes for the same, UNION keeps the one that is met first, and a recursion
    // that only its reader ends may have no end.
    private static string? Fault(StatementModel query, List<object?[]> all, List<object?[]>? read, Func<List<object?[]>?> asSubquery, Func<List<object?[]>?> inPageOrder)
    {
        if (read is null)
        {
            return asSubquery() is null ? null : "the pages cannot be read";
        }

        string[] expected = Sorted(all), actual = Sorted(read.Select(row => row.Take(query.Columns.Count)));
        if (!expected.SequenceEqual(actual))
        {
            if (asSubquery() is not { } other || !Sorted(other).SequenceEqual(actual))
            {
                return $"{expected.Length} rows, but {actual.Length} in pages: {string.Join("; ", expected)} and {string.Join("; ", actual)}";
            }

            // Another spelling may have another place.
            all = inPageOrder() ?? all;
        }

        // What the query itself is ordered by stands first, as far as it is selected.
        int[] order = [.. query.Page!.Order.Select(term => query.Columns.ToList().FindIndex(column => column.Label == term.Column)).TakeWhile(static index => index >= 0)];
        int own = OwnOrder().Match(query.WrittenSql) is { Success: true, Value: var written } ? written.Split(',').Length : 0;
        order = [.. order.Take(own)];
        string[] wanted = [.. all.Select(row => Text(order.Select(i => Folded(row[i]))))], given = [.. read.Select(row => Text(order.Select(i => Folded(row[i]))))];
        return wanted.SequenceEqual(given) ? null : $"another order: {string.Join("; ", wanted)} and {string.Join("; ", given)}";
    }

    [GeneratedRegex(@"ORDER\s+BY[^()]*$", RegexOptions.IgnoreCase)]
    private static partial Regex OwnOrder();

    private static string[] Sorted(IEnumerable<IEnumerable<object?>> rows) => [.. rows.Select(Text).Order(StringComparer.Ordinal)];

    // What a collation takes for the same.
    private static object? Folded(object? value) => (value as string)?.TrimEnd(' ').ToUpperInvariant() ?? value;

    private static string Text(IEnumerable<object?> row) => string.Join('|', row.Select(static value => value switch
    {
        null => "NULL",
        byte[] bytes => Convert.ToHexString(bytes),
        double real => real.ToString("R", CultureInfo.InvariantCulture) + "r",
        string text => $"'{text}'",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    }));
}
