using System;
using System.Linq;
using CsCheck;
using Microsoft.Data.Sqlite;
using SkillStash.Schema.Compiler.Syntax;
using Xunit;

namespace SkillStash.Schema.Compiler.Tests.Syntax;

/// <summary>
/// The tree groups operators as SQLite does: with parentheses put around every operand, an expression keeps its value.
/// </summary>
public sealed class PrecedenceTests
{
    private const int Samples = 20_000;

    private static readonly string[] Operands = ["0", "1", "2", "3", "-1", "NULL", "'1'", "'a'", "2.5", "x'31'"];

    private static readonly string[] Prefixes = ["", "", "", "NOT ", "- ", "~", "+", "NOT NOT "];

    private static readonly string[] Suffixes =
        ["", "", "", " ISNULL", " NOTNULL", " NOT NULL", " COLLATE NOCASE", " IN (1, 2)", " NOT IN (0)", " IS NULL"];

    private static readonly string[] Infixes =
    [
        "OR", "AND", "=", "==", "<>", "!=", "<", "<=", ">", ">=", "&", "|", "<<", ">>", "+", "-", "*", "/", "%", "||", "->>",
        "IS", "IS NOT", "IS DISTINCT FROM", "IS NOT DISTINCT FROM", "LIKE", "NOT LIKE", "GLOB", "BETWEEN 1 AND", "NOT BETWEEN 0 AND",
    ];

    [Fact]
    public void Parenthesized_expressions_keep_their_value()
    {
        using var connection = new SqliteConnection("Data Source=:memory:;Pooling=False");
        connection.Open();
        Expressions().Sample(
            sql =>
            {
                ExpressionSyntax expression = Parse(sql);
                string explicitSql = SyntaxPrinter.Print(Parenthesize(expression));
                Assert.Equal(Value(connection, sql), Value(connection, explicitSql));
            },
            iter: Samples,
            threads: 1);
    }

    [Theory]
    [InlineData("1 - 1 - 1", "(1 - 1) - 1")]
    [InlineData("a IS NOT b = c", "(a IS NOT b) = c")]
    [InlineData("NOT a = b", "NOT (a = b)")]
    [InlineData("a = NOT b = c", "a = (NOT (b = c))")]
    [InlineData("-a COLLATE x", "(-a) COLLATE x")]
    [InlineData("a || b -> c", "(a || b) -> c")]
    [InlineData("a BETWEEN b AND c AND d", "(a BETWEEN b AND c) AND d")]
    [InlineData("a LIKE b ESCAPE c || d LIKE e", "(a LIKE b ESCAPE (c || d)) LIKE e")]
    public void Groups_as_sqlite_does(string sql, string expected)
    {
        string inner = SyntaxPrinter.Print(Parenthesize(Parse(sql)));
        Assert.Equal("(" + expected + ")", inner);
    }

    private static Gen<string> Expressions()
    {
        Gen<string> operand = from prefix in Pick(Prefixes)
                              from value in Pick(Operands)
                              from suffix in Pick(Suffixes)
                              select prefix + value + suffix;
        return from first in operand
               from rest in Gen.Select(Pick(Infixes), operand).Array[1, 6]
               select first + string.Concat(rest.Select(r => $" {r.Item1} {r.Item2}"));
    }

    private static Gen<string> Pick(string[] choices)
    {
        return Gen.Int[0, choices.Length - 1].Select(i => choices[i]);
    }

    private static ExpressionSyntax Parse(string sql)
    {
        SelectSyntax select = SyntaxTree.Single<SelectSyntax>("SELECT " + sql);
        return ((ExpressionColumnSyntax)((SelectCoreSyntax)select.Terms[0]).Columns[0]).Expression;
    }

    private static string Value(SqliteConnection connection, string expression)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = $"SELECT quote({expression})";
        try
        {
            return (string)command.ExecuteScalar()!;
        }
        catch (SqliteException refusal) when (refusal.Message.Contains("malformed", StringComparison.Ordinal))
        {
            return refusal.Message;
        }
    }

    private static ExpressionSyntax Parenthesize(ExpressionSyntax expression)
    {
        ExpressionSyntax result = expression switch
        {
            BinarySyntax e => e with { Left = Parenthesize(e.Left), Right = Parenthesize(e.Right) },
            UnarySyntax e => e with { Operand = Parenthesize(e.Operand) },
            CollateSyntax e => e with { Operand = Parenthesize(e.Operand) },
            IsSyntax e => e with { Left = Parenthesize(e.Left), Right = Parenthesize(e.Right) },
            NullTestSyntax e => e with { Operand = Parenthesize(e.Operand) },
            InListSyntax e => e with { Operand = Parenthesize(e.Operand) },
            BetweenSyntax e => e with
            {
                Operand = Parenthesize(e.Operand),
                Lower = Parenthesize(e.Lower),
                Upper = Parenthesize(e.Upper),
            },
            LikeSyntax e => e with
            {
                Operand = Parenthesize(e.Operand),
                Pattern = Parenthesize(e.Pattern),
                Escape = e.Escape == null ? null : Parenthesize(e.Escape),
            },
            _ => expression,
        };
        return ReferenceEquals(result, expression) ? expression : new ParenthesizedSyntax(expression.Span, result);
    }
}
