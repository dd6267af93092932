using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Queries;
using SkillStash.Schema.Compiler.Text;
using Xunit;

namespace SkillStash.Schema.Binding.Tests.Queries;

/// <summary>A file of queries that is edited comes to the same over a schema that knows the file as over one that does not.</summary>
public sealed class EditTests
{
    private const int Edits = 60;
    private const int Queries = 25;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void An_edited_file_compiles_as_a_new_one(int seed)
    {
        var random = new Random(seed);
        SourceText schema = new(File.ReadAllText(QueryJudge.PathOf("schema.sql")));
        SchemaCompilation known = SchemaCompiler.Compile(schema);
        string[] written = [.. QueryJudge.Statements("agreement.sql")];
        List<string> queries = [.. Enumerable.Range(0, Queries).Select(_ => Query())];
        for (int edit = 0; edit < Edits; edit++)
        {
            int at = random.Next(queries.Count);
            switch (random.Next(6))
            {
                case 0:
                    queries[at] = Query();
                    break;
                case 1:
                    queries.Insert(at, Query());
                    break;
                case 2:
                    (queries[at], queries[0]) = (queries[0], queries[at]);
                    break;
                case 3:
                    queries[at] = $"-- A word more.\n\n{queries[at]}";
                    break;
                case 4:
                    queries[at] = queries[at].Replace(":many", random.Next(2) == 0 ? ":page" : ":exec", StringComparison.Ordinal);
                    break;
                default:
                    int place = random.Next(queries[at].Length);
                    queries[at] = queries[at].Remove(place, Math.Min(random.Next(3), queries[at].Length - place)).Insert(place, random.Next(2) == 0 ? "\n" : "x");
                    break;
            }

            SourceText file = new(string.Join(";\n", queries) + ";", "queries.sql");
            QueryCompilation again = SchemaCompiler.CompileQueries(known, file);
            QueryCompilation anew = SchemaCompiler.CompileQueries(SchemaCompiler.Compile(schema), file);
            Assert.Equal(anew.Queries, again.Queries);
            Assert.Equal(anew.Diagnostics, again.Diagnostics);
            Assert.Equal(anew.Places, again.Places);
        }

        string Query() => $"-- What it gives.\n-- name: Query{random.Next(1000)} :many\n{written[random.Next(written.Length)]}";
    }

    [Fact]
    public void A_query_that_did_not_change_is_not_compiled_again()
    {
        SchemaCompilation schema = SchemaCompiler.Compile(new SourceText("CREATE TABLE t (a);"));
        const string Kept = "-- name: Kept :many\nSELECT a FROM t;\n";
        QueryCompilation before = SchemaCompiler.CompileQueries(schema, new SourceText(Kept + "-- name: Edited :many\nSELECT a FROM t;", "q.sql"));
        QueryCompilation after = SchemaCompiler.CompileQueries(schema, new SourceText("-- A new line.\n\n" + Kept + "-- name: Edited :many\nSELECT a + 1 FROM t;", "q.sql"));
        Assert.Same(before.Queries[0], after.Queries[0]);
        Assert.NotSame(before.Queries[1], after.Queries[1]);
    }
}
