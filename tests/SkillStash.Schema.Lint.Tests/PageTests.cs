using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Lint;
using SkillStash.Schema.Compiler.Text;
using Xunit;

namespace SkillStash.Schema.Lint.Tests;

/// <summary>Every rule has its page, and the example of the page breaks that rule and no other.</summary>
public sealed class PageTests
{
    // Examples that are too long for a page.
    private static readonly Dictionary<DiagnosticRule, string> LongExamples = new()
    {
        [LintRules.ColumnLimit] = $"CREATE TABLE t (c0 INTEGER PRIMARY KEY, {string.Join(", ", Enumerable.Range(1, 100).Select(static i => $"c{i} TEXT"))});",
        [LintRules.ParameterLimit] = $"-- name: Query :many\nSELECT * FROM plugins WHERE id IN ({string.Join(", ", Enumerable.Repeat("?", 101))});",
        [LintRules.StatementLength] = $"CREATE TABLE t (a INTEGER PRIMARY KEY /* {new string('x', 100_000)} */);",
        [LintRules.ExpressionDepth] = $"CREATE TABLE t (a INTEGER PRIMARY KEY CHECK ({string.Join(" + ", Enumerable.Repeat("a", 101))} > 0));",
    };

    public static IEnumerable<TheoryDataRow<string>> Rules() => LintRules.All.Select(static rule => new TheoryDataRow<string>(rule.Id));

    // Two rules take a live database, and are tested with check.
    public static IEnumerable<TheoryDataRow<string>> RulesOfText() => Rules().Where(static row => row.Data != LintRules.UnindexedOrder.Id && row.Data != LintRules.ScannedTable.Id);

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_has_a_page_with_its_title(string id) => Assert.StartsWith($"# {id}: {Rule(id).Title}\n", Page(id));

    [Theory]
    [MemberData(nameof(RulesOfText))]
    public void The_example_of_a_page_breaks_the_rule(string id)
    {
        string example = LongExamples.GetValueOrDefault(Rule(id)) ?? Regex.Match(Page(id), "```sql\n(.*?)\n```", RegexOptions.Singleline).Groups[1].Value;
        IReadOnlyList<Diagnostic> found = id == LintRules.OpenEnd.Id ? SchemaLinter.LintMigration(new SourceText(example), SchemaProfile.D1)
            : id == LintRules.ParameterLimit.Id || id == LintRules.OneRowOfMany.Id || id == LintRules.LeftOutColumn.Id ? Queries(example, SchemaProfile.D1)
            : Linted.Schema(example, SchemaProfile.D1);
        Assert.Equal(id, Assert.Single(found).Id);
    }

    [Fact]
    public void Every_page_has_a_rule() => Assert.Equal(
        Directory.GetFiles(Path.Combine(Repository.Root, "docs", "diagnostics"), "SKS06*.md").Select(Path.GetFileNameWithoutExtension).Order(),
        LintRules.All.Select(static rule => rule.Id));

    [Theory]
    [InlineData("SELECT * FROM plugins WHERE id IN (sqlc.slice(ids))", null)]
    [InlineData("SELECT log10(10)", "SKS0652")]
    [InlineData("SELECT * FROM plugins WHERE name LIKE 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'", "SKS0660")]
    [InlineData("SELECT 1 UNION SELECT 2 UNION SELECT 3 UNION SELECT 4 UNION SELECT 5 UNION SELECT 6", "SKS0658")]
    public void A_query_is_held_to_the_profile(string query, string? id)
    {
        Assert.Equal(id is null ? [] : [id], Queries($"-- name: Query :many\n{query};", SchemaProfile.D1).Select(static found => found.Id));
        Assert.Empty(Queries($"-- name: Query :many\n{query};", SchemaProfile.Sqlite));
    }

    [Theory]
    [InlineData("SELECT * FROM plugins WHERE id = :id", true)]
    [InlineData("SELECT * FROM plugins WHERE :id = (id) AND name > ''", true)]
    [InlineData("SELECT * FROM plugins WHERE id = :id OR name = :name", false)]
    [InlineData("SELECT * FROM plugins WHERE id IN (:a, :b)", false)]
    [InlineData("SELECT * FROM plugins WHERE name = :name", false)]
    [InlineData("SELECT * FROM plugins WHERE slug = :slug", true)]
    [InlineData("SELECT * FROM plugins WHERE slug = :slug COLLATE NOCASE", false)]
    [InlineData("SELECT * FROM plugins WHERE slug IS :slug", false)]
    [InlineData("SELECT * FROM plugins WHERE name = :name AND owner = 'x'", true)]
    [InlineData("SELECT * FROM plugins a JOIN plugins b ON b.id = a.parent WHERE a.id = :id", true)]
    [InlineData("SELECT * FROM plugins a, plugins b WHERE b.id = a.parent AND a.id = :id", true)]
    [InlineData("SELECT * FROM plugins a LEFT JOIN plugins b ON b.parent = a.id WHERE a.id = :id", false)]
    [InlineData("SELECT * FROM plugins a, plugins b WHERE a.id = b.id", false)]
    [InlineData("SELECT m FROM keyed WHERE k = :k", false)]
    [InlineData("SELECT p.id FROM plugins p JOIN keyed ON k = p.name WHERE p.id = :id", false)]
    [InlineData("SELECT name FROM plugins WHERE id = :id UNION ALL SELECT 'x'", false)]
    [InlineData("SELECT name, count(*) FROM plugins WHERE id = :id GROUP BY name", false)]
    public void A_list_of_one_row_is_hinted_to_be_one(string query, bool isOne)
    {
        SchemaCompilation schema = SchemaCompiler.Compile(new SourceText(
            "CREATE TABLE plugins (id INTEGER PRIMARY KEY, name TEXT, owner TEXT, slug TEXT UNIQUE, parent INTEGER, UNIQUE (owner, name));"
            + " CREATE TABLE keyed (k TEXT COLLATE NOCASE, m INTEGER, PRIMARY KEY (k COLLATE BINARY)) WITHOUT ROWID;"));
        var source = new SourceText($"-- name: Query :many\n{query};");
        Assert.Equal(isOne ? [LintRules.OneRowOfMany.Id] : [], SchemaLinter.LintQueries(SchemaCompiler.CompileQueries(schema, source), source, SchemaProfile.Sqlite).Select(static found => found.Id));
        Assert.Empty(SchemaLinter.LintQueries(SchemaCompiler.CompileQueries(schema, new SourceText(source.Text.Replace(":many", ":one"))), source, SchemaProfile.Sqlite));
    }

    [Theory]
    [InlineData("INSERT INTO plain (a) VALUES (1)")]
    [InlineData("INSERT INTO plain (a, B) VALUES (1, 2)")]
    [InlineData("INSERT INTO plain (b) SELECT 1")]
    [InlineData("INSERT INTO plain DEFAULT VALUES")]
    [InlineData("INSERT INTO plain VALUES (1, 2, 3)")]
    [InlineData("REPLACE INTO plain (a) VALUES (1)")]
    [InlineData("INSERT INTO plain (a) VALUES (1) ON CONFLICT DO NOTHING")]
    [InlineData("INSERT INTO plain (a) VALUES (1) ON CONFLICT (a) DO UPDATE SET b = 1 RETURNING a")]
    [InlineData("INSERT INTO defaulted DEFAULT VALUES")]
    [InlineData("INSERT INTO defaulted (a) VALUES (1)")]
    [InlineData("INSERT INTO empty DEFAULT VALUES")]
    [InlineData("INSERT INTO keyed DEFAULT VALUES")]
    [InlineData("INSERT INTO keyed (m) VALUES (1)")]
    [InlineData("INSERT INTO loose (m) VALUES (1)")]
    [InlineData("INSERT INTO strict (m) VALUES (1)")]
    [InlineData("INSERT INTO made (a) VALUES (1)")]
    [InlineData("INSERT INTO shown (a) VALUES (1)")]
    [InlineData("INSERT INTO words (a) VALUES ('x')")]
    public void A_query_that_stores_no_row_is_found(string query)
    {
        const string Schema = """
            CREATE TABLE plain (a INTEGER PRIMARY KEY, b NOT NULL, c);
            CREATE TABLE defaulted (a NOT NULL DEFAULT 1, b NOT NULL DEFAULT (random()), c TEXT NOT NULL DEFAULT '');
            CREATE TABLE empty (a NOT NULL DEFAULT NULL);
            CREATE TABLE keyed (k TEXT, m, PRIMARY KEY (k)) WITHOUT ROWID;
            CREATE TABLE loose (k TEXT PRIMARY KEY, m);
            CREATE TABLE strict (k TEXT PRIMARY KEY, m ANY) STRICT;
            CREATE TABLE made (a, b NOT NULL AS (a + 1));
            CREATE VIEW shown AS SELECT a, b FROM plain;
            CREATE TRIGGER shown_insert INSTEAD OF INSERT ON shown BEGIN SELECT 1; END;
            CREATE VIRTUAL TABLE words USING fts5(a, b);
            """;
        using var live = new SqliteConnection("Data Source=:memory:");
        live.Open();
        using SqliteCommand create = live.CreateCommand(), insert = live.CreateCommand();
        create.CommandText = Schema;
        create.ExecuteNonQuery();
        insert.CommandText = query;
        bool fails = Record.Exception(() => { insert.ExecuteNonQuery(); }) is SqliteException { SqliteExtendedErrorCode: 1299 };

        SchemaCompilation schema = SchemaCompiler.Compile(new SourceText(Schema));
        var source = new SourceText($"-- name: Query :exec\n{query};");
        Assert.Equal(fails ? [LintRules.LeftOutColumn.Id] : [], SchemaLinter.LintQueries(SchemaCompiler.CompileQueries(schema, source), source, SchemaProfile.Sqlite).Select(static found => found.Id));
    }

    [Fact]
    public void A_query_has_no_more_columns_than_D1_gives()
    {
        string query = $"-- name: Query :many\nSELECT {string.Join(", ", Enumerable.Range(1, 101))};";
        Diagnostic found = Assert.Single(Queries(query, SchemaProfile.D1));
        Assert.Equal((LintRules.ColumnLimit.Id, "(1,4)"), (found.Id, found.Start.ToString()));
    }

    private static IReadOnlyList<Diagnostic> Queries(string text, SchemaProfile profile)
    {
        var source = new SourceText(text);
        SchemaCompilation schema = SchemaCompiler.Compile(new SourceText("CREATE TABLE plugins (id INTEGER PRIMARY KEY, name TEXT NOT NULL);"));
        return SchemaLinter.LintQueries(SchemaCompiler.CompileQueries(schema, source), source, profile);
    }

    private static DiagnosticRule Rule(string id) => LintRules.All.Single(rule => rule.Id == id);

    private static string Page(string id) => File.ReadAllText(Path.Combine(Repository.Root, "docs", "diagnostics", id + ".md"));
}
