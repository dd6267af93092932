using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;
using Xunit;

namespace SkillStash.Schema.Compiler.Tests.Syntax;

/// <summary>The parser and the live SQLite agree on what is a statement, and on the token at which it stops being one.</summary>
public sealed class CorpusTests
{
    [Fact]
    public void Accepts_what_sqlite_accepts()
    {
        using var judge = new SqliteJudge();
        Findings.AssertNone(Corpus.Accepted.Select(sql => Accepted(sql, judge)));
    }

    [Fact]
    public void Refuses_what_sqlite_refuses_at_the_same_token()
    {
        using var judge = new SqliteJudge();
        Findings.AssertNone(Corpus.Refused.Select(sql => Refused(sql, judge)));
    }

    private static string? Accepted(string sql, SqliteJudge judge)
    {
        if (judge.Refusal(sql) is { } refusal && SqliteJudge.IsAboutSyntax(refusal))
        {
            return $"{sql}\n  SQLite refuses: {refusal}";
        }

        IReadOnlyList<SyntaxError> errors = Parse(sql).Errors;
        return errors.Count == 0 ? null : $"{sql}\n  refused: {Describe(errors[0])}";
    }

    private static string? Refused(string sql, SqliteJudge judge)
    {
        string? refusal = judge.Refusal(sql);
        if (refusal == null || !SqliteJudge.IsAboutSyntax(refusal))
        {
            return $"{sql}\n  SQLite accepts, or means: {refusal}";
        }

        IReadOnlyList<SyntaxError> errors = Parse(sql).Errors;
        if (errors.Count == 0)
        {
            return $"{sql}\n  accepted; SQLite: {refusal}";
        }

        if (refusal == "incomplete input")
        {
            return errors[0].Kind == SyntaxErrorKind.UnexpectedEnd ? null : $"{sql}\n  not {refusal}: {Describe(errors[0])}";
        }

        string? token = SqliteJudge.NamedToken(refusal);
        return token == null || token == errors[0].Arguments[0] ? null : $"{sql}\n  {refusal}, not {Describe(errors[0])}";
    }

    private static ParseResult Parse(string sql)
    {
        return SchemaCompiler.Parse(new SourceText(sql));
    }

    private static string Describe(SyntaxError error)
    {
        return $"{error.Kind} {error.Span} {string.Join(" | ", error.Arguments)}";
    }
}
