using System;
using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Syntax;
using Xunit;

namespace SkillStash.Schema.Compiler.Tests.Syntax;

/// <summary>The keywords, and which of them may be names where.</summary>
public sealed class KeywordTests
{
    private static readonly TokenKind[] Keywords =
        [.. Enum.GetValues<TokenKind>().Where(kind => kind >= TokenKind.Abort)];

    /// <summary>Places for a name, each of another token class.</summary>
    private static readonly string[] Places =
    [
        "CREATE TABLE {0} (a)",
        "CREATE TABLE x ({0})",
        "CREATE TABLE x (a {0})",
        "CREATE TABLE x (a DEFAULT {0})",
        "CREATE TABLE x (a COLLATE {0})",
        "CREATE TABLE x (a, CONSTRAINT {0} UNIQUE (a))",
        "CREATE TABLE x (a REFERENCES {0})",
        "CREATE INDEX {0} ON t (a)",
        "CREATE INDEX i ON t ({0})",
        "CREATE VIEW {0} AS SELECT 1",
        "CREATE TRIGGER {0} AFTER INSERT ON t BEGIN SELECT 1; END",
        "SELECT {0} FROM t",
        "SELECT t.{0} FROM t",
        "SELECT {0}.a FROM t",
        "SELECT {0}.* FROM t",
        "SELECT {0} (1) FROM t",
        "SELECT a {0} FROM t",
        "SELECT a AS {0} FROM t",
        "SELECT * FROM {0}",
        "SELECT * FROM t {0}",
        "SELECT * FROM t AS {0}",
        "SELECT a COLLATE {0} FROM t",
        "SELECT ({0}) FROM t",
        "SELECT sum(a) OVER {0} FROM t",
        "SELECT sum(a) OVER ({0}) FROM t",
        "SELECT CASE {0} WHEN 1 THEN {0} ELSE {0} END FROM t",
        "SELECT CAST(a AS {0}) FROM t",
        "INSERT INTO t ({0}) VALUES (1)",
        "UPDATE t SET {0} = 1",
        "WITH {0} AS (SELECT 1) SELECT 1",
        "ALTER TABLE t RENAME {0} TO x",
        "ALTER TABLE t ADD {0}",
        "ALTER TABLE t DROP {0}",
        "DROP TABLE {0}",
        "PRAGMA {0}",
        "PRAGMA x = {0}",
        "SAVEPOINT {0}",
        "BEGIN TRANSACTION {0}",
        "REINDEX {0}",
        "VACUUM {0}",
        "ATTACH {0} AS x",
        "{0}",
    ];

    [Fact]
    public void Every_keyword_is_found_in_any_case()
    {
        foreach (TokenKind kind in Keywords)
        {
            string word = Compiler.Syntax.Keywords.TextOf(kind);
            Assert.Equal(word.Replace("_", ""), kind.ToString().ToUpperInvariant());
            Assert.Equal(kind, Compiler.Syntax.Keywords.Find(word.ToLowerInvariant(), 0, word.Length));
            Assert.Equal(TokenKind.Identifier, Compiler.Syntax.Keywords.Find(word + "x", 0, word.Length + 1));
        }
    }

    [Fact]
    public void Sqlite_takes_the_same_keywords_for_names()
    {
        using var judge = new SqliteJudge();
        Findings.AssertNone(Places.SelectMany(place => Keywords.Select(kind => Difference(place, kind, judge))));
    }

    private static string? Difference(string place, TokenKind kind, SqliteJudge judge)
    {
        string sql = string.Format(null, place, Compiler.Syntax.Keywords.TextOf(kind).ToLowerInvariant());
        string? refusal = judge.Refusal(sql);
        bool theirs = refusal != null && SqliteJudge.IsAboutSyntax(refusal);
        IReadOnlyList<SyntaxError> errors = SyntaxTree.Parse(sql).Errors;
        return theirs == errors.Count > 0 ? null : $"{sql}\n  {refusal}\n  {errors.FirstOrDefault()}";
    }
}
