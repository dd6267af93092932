using System;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>IS, LIKE, BETWEEN and IN.</summary>
internal sealed partial class Parser
{
    /// <summary>NOT after an expression.</summary>
    private ExpressionSyntax ParseNegated(ExpressionSyntax left)
    {
        if (Accept(TokenKind.Null))
        {
            return new NullTestSyntax(SpanFrom(left.Span.Start), left, true) { Height = Above(left.Height) };
        }

        return ParsePredicate(left, not: true);
    }

    /// <summary>Rules <c>likeop</c>, <c>between_op</c> and <c>in_op</c>, after the NOT if there is one.</summary>
    private ExpressionSyntax ParsePredicate(ExpressionSyntax left, bool not)
    {
        Descend(1);
        ExpressionSyntax predicate = left;
        switch (_kind)
        {
            case TokenKind.Between:
                predicate = ParseBetween(left, not);
                break;
            case TokenKind.In:
                predicate = ParseIn(left, not);
                break;
            case TokenKind.Like:
                predicate = ParseLike(left, not, LikeOperator.Like);
                break;
            case TokenKind.Glob:
                predicate = ParseLike(left, not, LikeOperator.Glob);
                break;
            case TokenKind.Regexp:
                predicate = ParseLike(left, not, LikeOperator.Regexp);
                break;
            case TokenKind.Match:
                predicate = ParseLike(left, not, LikeOperator.Match);
                break;
            default:
                Fail("NULL, BETWEEN, IN, LIKE, GLOB, REGEXP or MATCH");
                break;
        }

        _depth--;
        return predicate;
    }

    /// <summary>IS [NOT] [DISTINCT FROM].</summary>
    private IsSyntax ParseIs(ExpressionSyntax left)
    {
        Next();
        bool not = Accept(TokenKind.Not);
        bool distinctFrom = Accept(TokenKind.Distinct);
        if (distinctFrom)
        {
            Expect(TokenKind.From);
            not = !not;
        }

        ExpressionSyntax right = ParseExpression(Precedence.Comparison);
        int height = Above(left.Height, right.Height);
        return new IsSyntax(SpanFrom(left.Span.Start), left, not, distinctFrom, right) { Height = height };
    }

    private LikeSyntax ParseLike(ExpressionSyntax left, bool not, LikeOperator like)
    {
        Next();
        ExpressionSyntax pattern = ParseExpression(Precedence.Comparison);
        int height = Above(left.Height, pattern.Height);
        ExpressionSyntax? escape = null;
        if (Accept(TokenKind.Escape))
        {
            escape = ParseExpression(Precedence.Comparison);
            height = Math.Max(height, Above(escape.Height));
        }

        return new LikeSyntax(SpanFrom(left.Span.Start), left, not, like, pattern, escape) { Height = height };
    }

    /// <summary>The lower bound may hold every operator but AND and OR, the upper bound only what binds tighter than BETWEEN.</summary>
    private BetweenSyntax ParseBetween(ExpressionSyntax left, bool not)
    {
        Next();
        ExpressionSyntax lower = ParseExpression(Precedence.Not);
        Expect(TokenKind.And);
        ExpressionSyntax upper = ParseExpression(Precedence.Comparison);
        int height = Math.Max(Above(left.Height, lower.Height), Above(upper.Height));
        return new BetweenSyntax(SpanFrom(left.Span.Start), left, not, lower, upper) { Height = height };
    }

    /// <summary>IN with a list, a query, a table or a table-valued function.</summary>
    private ExpressionSyntax ParseIn(ExpressionSyntax left, bool not)
    {
        Next();
        int start = left.Span.Start;
        if (!Accept(TokenKind.LeftParen))
        {
            return ParseInTable(left, not);
        }

        if (IsSelectStart())
        {
            SelectSyntax select = ParseNestedSelect(out int selectHeight);
            Expect(TokenKind.RightParen);
            return new InSelectSyntax(SpanFrom(start), left, not, select) { Height = Above(left.Height, selectHeight) };
        }

        ExpressionSyntax[] values = ParseOptionalExpressions(out int height);
        Expect(TokenKind.RightParen);
        return new InListSyntax(SpanFrom(start), left, not, values) { Height = Above(left.Height, height) };
    }

    /// <summary>Rule <c>nm dbnm paren_exprlist</c>.</summary>
    private InTableSyntax ParseInTable(ExpressionSyntax left, bool not)
    {
        QualifiedNameSyntax table = ParseQualifiedName();
        ExpressionSyntax[]? arguments = null;
        int height = 0;
        if (Accept(TokenKind.LeftParen))
        {
            arguments = ParseOptionalExpressions(out height);
            Expect(TokenKind.RightParen);
        }

        height = Above(left.Height, height);
        return new InTableSyntax(SpanFrom(left.Span.Start), left, not, table, arguments) { Height = height };
    }
}
