using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;
using Xunit;

namespace SkillStash.Schema.Compiler.Tests.Syntax;

/// <summary>Statements with a token dropped, doubled, swapped or borrowed: the parser and SQLite still agree.</summary>
public sealed class MutationTests
{
    private const int Samples = 100_000;

    private static readonly string[][] Statements =
        [.. Corpus.Accepted.Select(Split).Where(tokens => tokens.Length > 0)];

    private static readonly string[] Vocabulary = Statements.SelectMany(tokens => tokens).Distinct().ToArray();

    private enum Change
    {
        Drop,
        Double,
        Swap,
        Replace,
        Insert,
        Cut,
    }

    [Fact]
    public void Agrees_with_sqlite_on_mutated_statements()
    {
        using var judge = new SqliteJudge();
        var gate = new object();
        Mutants().Sample(
            sql =>
            {
                lock (gate)
                {
                    Findings.AssertNone([Disagreement(sql, judge)]);
                }
            },
            iter: Samples,
            threads: 1);
    }

    private static Gen<string> Mutants()
    {
        return from statement in Gen.Int[0, Statements.Length - 1]
               from changes in Gen.Select(Gen.Enum<Change>(), Gen.Int[0, 10_000], Gen.Int[0, Vocabulary.Length - 1]).Array[1, 2]
               select Mutate(Statements[statement], changes);
    }

    private static string Mutate(string[] statement, (Change Change, int Place, int Word)[] changes)
    {
        List<string> tokens = [.. statement];
        foreach ((Change change, int place, int word) in changes)
        {
            int index = place % tokens.Count;
            switch (change)
            {
                case Change.Drop when tokens.Count > 1:
                    tokens.RemoveAt(index);
                    break;
                case Change.Double:
                    tokens.Insert(index, tokens[index]);
                    break;
                case Change.Swap when index > 0:
                    (tokens[index], tokens[index - 1]) = (tokens[index - 1], tokens[index]);
                    break;
                case Change.Replace:
                    tokens[index] = Vocabulary[word];
                    break;
                case Change.Cut when index > 0:
                    tokens.RemoveRange(index, tokens.Count - index);
                    break;
                default:
                    tokens.Insert(index, Vocabulary[word]);
                    break;
            }
        }

        return string.Join(" ", tokens);
    }

    /// <summary>
    /// SQLite finds some mistakes of meaning while it parses, and then says nothing about the syntax of what follows: such
    /// refusals are no verdict.
    /// </summary>
    private static string? Disagreement(string sql, SqliteJudge judge)
    {
        string? refusal = judge.Refusal(sql);
        bool isSyntax = refusal != null && SqliteJudge.IsAboutSyntax(refusal);
        if (refusal != null && !isSyntax)
        {
            return null;
        }

        IReadOnlyList<SyntaxError> errors = SchemaCompiler.Parse(new SourceText(sql)).Errors;
        if (errors.Count > 0 == isSyntax && (refusal == null || NamesSameToken(refusal, errors[0], sql)))
        {
            return null;
        }

        string ours = errors.Count == 0 ? "accepted" : $"{errors[0].Kind} {string.Join(" | ", errors[0].Arguments)}";
        return $"{sql}\n  SQLite: {refusal ?? "accepted"}\n  parser: {ours}";
    }

    /// <summary>
    /// Mistakes with a message of their own SQLite reports later than the token that makes them; and an OR in the lower bound of a
    /// BETWEEN it notices only where the AND is missing.
    /// </summary>
    private static bool NamesSameToken(string refusal, SyntaxError error, string sql)
    {
        return error.Kind != SyntaxErrorKind.UnexpectedToken
            || sql.Contains("between", StringComparison.OrdinalIgnoreCase)
            || SqliteJudge.NamedToken(refusal) == error.Arguments[0];
    }

    private static string[] Split(string sql)
    {
        TokenList tokens = SchemaCompiler.Tokenize(new SourceText(sql));
        return tokens.Tokens.Take(tokens.Count - 1).Select(token => sql.Substring(token.Start, token.Length)).ToArray();
    }
}
