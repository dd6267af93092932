using System;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>Expressions that begin with a word: calls, CASE, CAST, EXISTS, RAISE.</summary>
internal sealed partial class Parser
{
    /// <summary>Rule <c>idj LP distinct exprlist RP</c>, with ORDER BY, FILTER and OVER.</summary>
    private FunctionCallSyntax ParseFunctionCall()
    {
        int start = Start;
        IdentifierSyntax name = TakeName();
        Next();
        bool isStar = Accept(TokenKind.Star);
        bool distinct = false;
        int height = 0;
        ExpressionSyntax[] arguments = Array.Empty<ExpressionSyntax>();
        OrderingTermSyntax[] orderBy = Array.Empty<OrderingTermSyntax>();
        if (!isStar)
        {
            distinct = ParseDistinct();
            arguments = ParseOptionalExpressions(out height);
            orderBy = ParseOrderBy();
        }

        Expect(TokenKind.RightParen);
        ExpressionSyntax? filter = ParseFilter();
        OverClauseSyntax? over = ParseOver();
        return new FunctionCallSyntax(SpanFrom(start), name, distinct, isStar, arguments, orderBy, filter, over)
        {
            Height = Above(height),
        };
    }

    /// <summary>Rule <c>distinct</c>: ALL is the default and says nothing.</summary>
    private bool ParseDistinct()
    {
        bool distinct = Accept(TokenKind.Distinct);
        if (!distinct)
        {
            Accept(TokenKind.All);
        }

        return distinct;
    }

    /// <summary>Rule <c>filter_clause</c>.</summary>
    private ExpressionSyntax? ParseFilter()
    {
        if (!Accept(TokenKind.Filter))
        {
            return null;
        }

        Expect(TokenKind.LeftParen);
        Expect(TokenKind.Where);
        ExpressionSyntax condition = ParseExpression();
        Expect(TokenKind.RightParen);
        return condition;
    }

    private CaseSyntax ParseCase()
    {
        int start = Start;
        Next();
        ExpressionSyntax? operand = _kind == TokenKind.When ? null : ParseExpression();
        int height = operand?.Height ?? 0;
        var whens = new ListBuilder<WhenClauseSyntax>();
        do
        {
            int whenStart = Start;
            Expect(TokenKind.When);
            ExpressionSyntax when = ParseExpression();
            Expect(TokenKind.Then);
            ExpressionSyntax then = ParseExpression();
            height = Math.Max(height, Math.Max(when.Height, then.Height));
            whens.Add(new WhenClauseSyntax(SpanFrom(whenStart), when, then));
        }
        while (_kind == TokenKind.When);

        ExpressionSyntax? otherwise = Accept(TokenKind.Else) ? ParseExpression() : null;
        height = Math.Max(height, otherwise?.Height ?? 0);
        Expect(TokenKind.End);
        return new CaseSyntax(SpanFrom(start), operand, whens.ToArray(), otherwise) { Height = Above(height) };
    }

    private CastSyntax ParseCast()
    {
        int start = Start;
        Next();
        Expect(TokenKind.LeftParen);
        ExpressionSyntax operand = ParseExpression();
        Expect(TokenKind.As);
        TypeNameSyntax? type = ParseCastType();
        Expect(TokenKind.RightParen);
        return new CastSyntax(SpanFrom(start), operand, type) { Height = Above(operand.Height) };
    }

    private ExistsSyntax ParseExists()
    {
        int start = Start;
        Next();
        Expect(TokenKind.LeftParen);
        SelectSyntax select = ParseNestedSelect(out int height);
        Expect(TokenKind.RightParen);
        return new ExistsSyntax(SpanFrom(start), select) { Height = Above(height) };
    }

    /// <summary>Rules <c>RAISE LP IGNORE RP</c> and <c>RAISE LP raisetype COMMA expr RP</c>.</summary>
    private RaiseSyntax ParseRaise()
    {
        int start = Start;
        Next();
        Expect(TokenKind.LeftParen);
        if (Accept(TokenKind.Ignore))
        {
            Expect(TokenKind.RightParen);
            return new RaiseSyntax(SpanFrom(start), ConflictResolution.Ignore, null);
        }

        if (_kind == TokenKind.Replace)
        {
            Fail("IGNORE, ROLLBACK, ABORT or FAIL");
        }

        ConflictResolution action = ParseResolution();
        Expect(TokenKind.Comma);
        ExpressionSyntax message = ParseExpression();
        Expect(TokenKind.RightParen);
        return new RaiseSyntax(SpanFrom(start), action, message) { Height = Above(message.Height) };
    }
}
