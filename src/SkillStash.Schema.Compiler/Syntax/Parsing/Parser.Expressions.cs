using System;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>Expressions: rule <c>expr</c>, by precedence climbing.</summary>
internal sealed partial class Parser
{
    /// <summary>SQLITE_MAX_EXPR_DEPTH: https://www.sqlite.org/limits.html.</summary>
    private const int MaxHeight = 1000;

    /// <summary>
    /// How deep this parser calls itself, so that no input can exhaust the stack. SQLite's own limit is the 2500 entries of its
    /// parser stack, of which a parenthesis takes one and a subquery five.
    /// </summary>
    private const int MaxDepth = 1010;

    private const int DepthOfSelect = 3;

    private int _depth;

    /// <summary>The greatest height of an expression of the current query, its subqueries included.</summary>
    private int _tallest;

    /// <summary>An expression of operators that bind at least as tightly as <paramref name="level"/>.</summary>
    private ExpressionSyntax ParseExpression(int level = Precedence.Or)
    {
        Descend(1);

        // Parentheses are the deepest nesting in practice: the short way to them spares the stack.
        ExpressionSyntax expression = _kind == TokenKind.LeftParen ? ParseParenthesized() : ParsePrefix();
        int infix;
        while ((infix = Precedence.OfInfix(_kind)) >= level)
        {
            expression = ParseInfix(expression, infix);
            if (expression.Height > MaxHeight)
            {
                FailAt(expression.Span, SyntaxErrorKind.TooDeep, "1000");
            }
        }

        _depth--;
        _tallest = Math.Max(_tallest, expression.Height);
        return expression;
    }

    /// <summary>Counts levels of recursion, and stops where there are too many. The caller takes them off again.</summary>
    private void Descend(int levels)
    {
        _depth += levels;
        if (_depth > MaxDepth)
        {
            FailAt(_tokens[_index].Span, SyntaxErrorKind.TooDeep, "1000");
        }
    }

    /// <summary>NOT, <c>~</c>, <c>+</c> and <c>-</c> before an expression.</summary>
    private ExpressionSyntax ParsePrefix()
    {
        int start = Start;
        UnaryOperator prefix;
        switch (_kind)
        {
            case TokenKind.Not:
                prefix = UnaryOperator.Not;
                break;
            case TokenKind.Minus:
                prefix = UnaryOperator.Minus;
                break;
            case TokenKind.Plus:
                prefix = UnaryOperator.Plus;
                break;
            case TokenKind.Tilde:
                prefix = UnaryOperator.BitwiseNot;
                break;
            default:
                return ParsePrimary();
        }

        Next();
        ExpressionSyntax operand = ParseExpression(prefix == UnaryOperator.Not ? Precedence.Equality : Precedence.Prefix);
        return new UnarySyntax(SpanFrom(start), prefix, operand) { Height = Above(operand.Height) };
    }

    /// <summary>The operator at the current token, applied to what stands before it.</summary>
    private ExpressionSyntax ParseInfix(ExpressionSyntax left, int level)
    {
        int start = left.Span.Start;
        switch (_kind)
        {
            case TokenKind.Collate:
                Next();
                IdentifierSyntax collation = ParseIdentifierOrString();
                return new CollateSyntax(SpanFrom(start), left, collation) { Height = Above(left.Height) };
            case TokenKind.IsNull or TokenKind.NotNull:
                bool notNull = _kind == TokenKind.NotNull;
                Next();
                return new NullTestSyntax(SpanFrom(start), left, notNull) { Height = Above(left.Height) };
            case TokenKind.Is:
                return ParseIs(left);
            case TokenKind.Not:
                Next();
                return ParseNegated(left);
            case TokenKind.Between or TokenKind.In or TokenKind.Match or TokenKind.Like or TokenKind.Glob or TokenKind.Regexp:
                return ParsePredicate(left, not: false);
            default:
                BinaryOperator binary = Precedence.BinaryOf(_kind);
                Next();
                ExpressionSyntax right = ParseExpression(level + 1);
                int height = Above(left.Height, right.Height);
                return new BinarySyntax(SpanFrom(start), binary, left, right) { Height = height };
        }
    }

    /// <summary>Reports that an expression was expected, and stands in for it.</summary>
    private ExpressionSyntax FailExpression()
    {
        Fail("an expression");
        return new LiteralSyntax(new TextSpan(Start, 0), LiteralKind.Null, "");
    }

    private static int Above(int left, int right)
    {
        return Math.Max(left, right) + 1;
    }

    private static int Above(int height)
    {
        return height + 1;
    }
}
