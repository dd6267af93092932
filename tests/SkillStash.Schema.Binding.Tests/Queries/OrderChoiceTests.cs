using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Text;
using Xunit;

namespace SkillStash.Schema.Binding.Tests.Queries;

/// <summary>A query in each of its orders gives what the CASE of its ORDER BY gives for the value, row by row, on random databases.</summary>
public sealed class OrderChoiceTests(ITestOutputHelper output)
{
    private const int Databases = 40;

    private static readonly string Schema = File.ReadAllText(QueryJudge.PathOf("schema.sql"));

    private static readonly SchemaCompilation Compilation = SchemaCompiler.Compile(new SourceText(Schema));

    [Theory]
    [InlineData("SELECT id, title FROM posts ORDER BY CASE :o WHEN 'title' THEN title WHEN 'views' THEN views END, id", "title views")]
    [InlineData("SELECT id, title FROM posts ORDER BY CASE :o WHEN 'title' THEN title END DESC, CASE :o WHEN 'views' THEN -views WHEN 'posted' THEN posted END NULLS LAST, id DESC", "title views posted")]
    [InlineData("SELECT id, title FROM posts ORDER BY CASE WHEN :o = 'title' THEN title WHEN 'views' = :o THEN views ELSE price END, id", "title views")]
    [InlineData("SELECT id, title FROM posts ORDER BY CASE WHEN @o = 'up' THEN views END ASC, CASE WHEN @o = 'down' THEN views END DESC, id", "up down")]
    // Within CASE a column has no collation, and one COLLATE is that of all.
    [InlineData("SELECT a, b, c FROM slots ORDER BY CASE :o WHEN 'a' THEN a WHEN 'b' THEN b END, b, c, a COLLATE BINARY", "a b")]
    [InlineData("SELECT a, b, c FROM slots ORDER BY CASE :o WHEN 'c' THEN c WHEN 'a' THEN a COLLATE NOCASE END DESC, b, c, a COLLATE BINARY", "c a")]
    [InlineData("SELECT a, b, c FROM slots ORDER BY (CASE :o WHEN 'c' THEN c WHEN 'a' THEN a END) COLLATE NOCASE, b, c, a COLLATE BINARY", "c a")]
    [InlineData("SELECT a, b, c FROM slots ORDER BY CASE :o WHEN 'a' THEN CAST(a AS TEXT) WHEN 'b' THEN +a END, b, c, a COLLATE BINARY", "a b")]
    [InlineData("SELECT b, a AS k, CAST(a AS TEXT) AS l FROM slots ORDER BY CASE :o WHEN 'k' THEN k WHEN 'l' THEN l END, b, c, a COLLATE BINARY", "k l")]
    [InlineData("SELECT b, c FROM users u RIGHT JOIN slots ON u.name = a ORDER BY CASE :o WHEN 'a' THEN a WHEN 'n' THEN slots.a END, b, c, a COLLATE BINARY, u.id", "a n")]
    [InlineData("SELECT slots.b FROM slots FULL JOIN (SELECT name AS a FROM users) USING (a) ORDER BY CASE :o WHEN 'a' THEN a END, slots.b, slots.c, slots.a COLLATE BINARY, a COLLATE BINARY", "a")]
    [InlineData("SELECT id, title FROM posts ORDER BY CASE :o WHEN 'x' THEN title < 'B' WHEN 'y' THEN title || body END COLLATE NOCASE, id", "x y")]
    [InlineData("SELECT id, title FROM posts ORDER BY CASE :o WHEN 'x' THEN title = body WHEN 'y' THEN title COLLATE NOCASE END, id", "x y")]
    [InlineData("SELECT id, body AS title FROM posts ORDER BY CASE :o WHEN 'x' THEN (title) COLLATE NOCASE END, id", "x")]
    [InlineData("SELECT id, -id AS rowid FROM posts ORDER BY CASE :o WHEN 'x' THEN rowid END, id", "x")]
    [InlineData("SELECT user_id FROM posts GROUP BY user_id ORDER BY CASE :o WHEN 'c' THEN count(*) FILTER (WHERE title COLLATE NOCASE = 'a') WHEN 'b' THEN max(title) END, user_id", "c b")]
    [InlineData("SELECT user_id FROM posts GROUP BY user_id ORDER BY CASE :o WHEN 'c' THEN group_concat(title ORDER BY title COLLATE NOCASE) WHEN 'b' THEN max(title) END, user_id", "c b")]
    [InlineData("SELECT views, abs(id) FROM posts ORDER BY CASE :o WHEN 'x' THEN views WHEN 'y' THEN abs(id) END, id", "x y")]
    [InlineData("SELECT lower(title), -id AS lower FROM posts ORDER BY CASE :o WHEN 'x' THEN lower END, id", "x")]
    [InlineData("SELECT b, slots.a FROM slots RIGHT JOIN (SELECT name AS a FROM users) USING (a) ORDER BY CASE :o WHEN 'a' THEN a END, slots.b, slots.c, slots.a COLLATE BINARY, a COLLATE BINARY", "a")]
    [InlineData("SELECT b, a COLLATE NOCASE AS k, c AS l FROM slots ORDER BY CASE :o WHEN 'k' THEN k WHEN 'l' THEN l COLLATE RTRIM END, b, c, a COLLATE BINARY", "k l")]
    [InlineData("SELECT b, a COLLATE NOCASE AS k, c AS l FROM slots ORDER BY CASE :o WHEN 'l' THEN l WHEN 'k' THEN k END DESC, b, c, a COLLATE BINARY", "l k")]
    [InlineData("SELECT b, a COLLATE NOCASE AS c FROM slots ORDER BY CASE :o WHEN 'c' THEN c WHEN 'a' THEN slots.a COLLATE RTRIM END, b, slots.c, slots.a COLLATE BINARY", "c a")]
    [InlineData("SELECT user_id AS u, count(*) AS n FROM posts GROUP BY u ORDER BY CASE :o WHEN 'n' THEN n WHEN 'last' THEN max(posted) END DESC, u", "n last")]
    // Neither a number nor an alias is a column of the result there.
    [InlineData("SELECT id, title FROM posts ORDER BY CASE :o WHEN 'x' THEN 2 WHEN 'y' THEN -1 WHEN 'z' THEN 'a' END, views, id", "x y z")]
    [InlineData("SELECT id, views AS title, title AS views FROM posts ORDER BY CASE :o WHEN 'x' THEN title WHEN 'y' THEN views END, id", "x y")]
    [InlineData("SELECT p.id, u.name AS n FROM posts p LEFT JOIN users u ON u.id = p.user_id WHERE p.views >= :least ORDER BY CASE :o WHEN 'user' THEN u.name WHEN 'age' THEN u.age END, p.id LIMIT :most", "user age")]
    [InlineData("SELECT user_id, count(*) AS posts FROM posts GROUP BY user_id ORDER BY CASE :o WHEN 'many' THEN count(*) WHEN 'views' THEN max(views) END DESC, user_id", "many views")]
    [InlineData("SELECT DISTINCT title, views FROM posts ORDER BY CASE :o WHEN 'title' THEN title END, views, title", "title")]
    [InlineData("SELECT id, row_number() OVER (ORDER BY views, id) AS place FROM posts ORDER BY CASE :o WHEN 'place' THEN row_number() OVER (ORDER BY views, id) END, id", "place")]
    [InlineData("SELECT id FROM posts ORDER BY CASE :o WHEN 'views' THEN (SELECT count(*) FROM tags WHERE post_id = id) WHEN '' THEN lower(title) END DESC, id", "views ")]
    public void Each_order_is_that_of_the_CASE(string statement, string values)
    {
        foreach (string kind in new[] { "many", "page" })
        {
            Compiler.Queries.QueryCompilation compiled = SchemaCompiler.CompileQueries(Compilation, new SourceText($"-- name: Query :{kind}\n{statement};"));
            if (kind == "page" && compiled.Diagnostics.Count > 0)
            {
                // Not every query has pages.
                output.WriteLine(compiled.Diagnostics[0].Message);
                continue;
            }

            StatementModel query = Assert.Single(compiled.Queries);
            Assert.Equal(values.Split(' '), query.Choice!.Variants.Select(static variant => variant.Value));
            Compare(query);
        }
    }

    [Theory]
    [InlineData("SELECT id FROM posts ORDER BY CASE :o WHEN 'a' THEN title END, :o")]
    [InlineData("SELECT id FROM posts WHERE title <> :o ORDER BY CASE :o WHEN 'a' THEN title END")]
    [InlineData("SELECT id FROM posts ORDER BY CASE ? WHEN 'a' THEN title END")]
    [InlineData("SELECT id FROM posts ORDER BY CASE :o WHEN 1 THEN title END")]
    [InlineData("SELECT id FROM posts ORDER BY CASE :o WHEN title THEN title END")]
    [InlineData("SELECT id FROM posts ORDER BY CASE WHEN :o = 'a' THEN title WHEN :p = 'b' THEN views END")]
    [InlineData("SELECT id FROM posts ORDER BY CASE WHEN :o <> 'a' THEN title END")]
    [InlineData("SELECT id FROM posts ORDER BY CASE :o WHEN 'a' THEN CASE :o WHEN 'a' THEN title END END")]
    [InlineData("SELECT (SELECT id FROM posts ORDER BY CASE :o WHEN 'a' THEN title END)")]
    // The row of a group's title is that of the greatest value.
    [InlineData("SELECT user_id, title FROM posts GROUP BY user_id ORDER BY CASE :o WHEN 'v' THEN max(views) END, user_id")]
    [InlineData("SELECT * FROM posts GROUP BY user_id ORDER BY CASE :o WHEN 'v' THEN -min(views) END, user_id")]
    [InlineData("SELECT user_id FROM posts GROUP BY 1 ORDER BY CASE :o WHEN 'n' THEN 1 ELSE min(views) END, title, user_id")]
    [InlineData("SELECT user_id FROM posts GROUP BY user_id HAVING body <> '' ORDER BY CASE :o WHEN 'n' THEN min(views) END, user_id")]
    [InlineData("DELETE FROM posts WHERE title = CASE :o WHEN 'a' THEN title END")]
    public void What_does_more_than_choose_is_a_parameter_as_any(string statement)
    {
        StatementModel query = Assert.Single(SchemaCompiler.CompileQueries(Compilation, new SourceText($"-- name: Query :{(statement.StartsWith('D') ? "exec" : "many")}\n{statement};")).Queries);
        Assert.Null(query.Choice);
        Assert.DoesNotContain(query.Parameters, static parameter => parameter.IsChoice);
    }

    private static void Compare(StatementModel query)
    {
        for (int seed = 0; seed < Databases; seed++)
        {
            using var database = new RandomDatabase(Schema, seed);
            object[] arguments = database.Arguments(query);
            object[] bound = [.. arguments.Where((_, i) => !query.Parameters[i].IsChoice)];
            foreach ((string? value, string sql, PageModel? page, int count) in query.Choice!.Variants.Select(static variant => ((string?)variant.Value, variant.Sql, variant.Page, variant.Bound)).Append((null, query.Sql, query.Page, query.Choice.Bound)))
            {
                arguments[query.Choice.Parameter] = (object?)value ?? DBNull.Value;
                int pages = 0;
                List<object?[]>? expected = database.Run(query.WrittenSql, arguments);
                List<object?[]>? actual = page is null ? database.Run(sql, bound.Take(count)) : PageTests.ReadPages(database, sql, page.NextSql, query.Columns.Count, bound, 2, expected!.Count + 1, ref pages);
                Assert.Equal(expected?.Select(static row => string.Join('|', row)), actual?.Select(row => string.Join('|', row.Take(query.Columns.Count))));
            }
        }
    }
}
