using System;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>What operators apply to: literals, names, parentheses.</summary>
internal sealed partial class Parser
{
    private const int MostParameters = 32766;

    private ExpressionSyntax ParsePrimary()
    {
        if (_kind == TokenKind.String && PeekKind(1) == TokenKind.Dot)
        {
            return ParseColumnReference();
        }

        if (ParseTerm() is { } term)
        {
            return term;
        }

        if (_kind is TokenKind.LeftParen)
        {
            return ParseParenthesized();
        }

        if (_kind is TokenKind.Parameter)
        {
            return ParseParameter();
        }

        if (IsMacro())
        {
            return ParseMacro();
        }

        bool isReference = _kind.IsNameOrJoin() && !_kind.BeginsExpression() && PeekKind(1) != TokenKind.LeftParen;
        return isReference ? ParseColumnReference() : ParseConstruct();
    }

    /// <summary>The expressions that begin with a word and hold others.</summary>
    private ExpressionSyntax ParseConstruct()
    {
        Descend(1);
        ExpressionSyntax expression = _kind switch
        {
            TokenKind.Case => ParseCase(),
            TokenKind.Exists => ParseExists(),
            TokenKind.Cast => ParseCast(),
            TokenKind.Raise => ParseRaise(),
            _ => _kind.IsNameOrJoin() ? ParseFunctionCall() : FailExpression(),
        };
        _depth--;
        return expression;
    }

    /// <summary>Rule <c>term</c>: a literal. Null where none is.</summary>
    private LiteralSyntax? ParseTerm()
    {
        LiteralKind kind;
        switch (_kind)
        {
            case TokenKind.String:
                kind = LiteralKind.String;
                break;
            case TokenKind.Integer:
                kind = LiteralKind.Integer;
                break;
            case TokenKind.Float:
                kind = LiteralKind.Float;
                break;
            case TokenKind.SeparatedNumber:
                kind = ClassifySeparatedNumber();
                break;
            case TokenKind.Blob:
                kind = LiteralKind.Blob;
                break;
            case TokenKind.Null:
                kind = LiteralKind.Null;
                break;
            case TokenKind.CurrentDate:
                kind = LiteralKind.CurrentDate;
                break;
            case TokenKind.CurrentTime:
                kind = LiteralKind.CurrentTime;
                break;
            case TokenKind.CurrentTimestamp:
                kind = LiteralKind.CurrentTimestamp;
                break;
            default:
                return null;
        }

        Token token = _tokens[_index];
        Next();
        return new LiteralSyntax(token.Span, kind, _text.Substring(token.Start, token.Length));
    }

    /// <summary>Each <c>_</c> must stand between two digits: sqlite3DequoteNumber in util.c.</summary>
    private LiteralKind ClassifySeparatedNumber()
    {
        Token token = _tokens[_index];
        bool isHex = token.Length > 1 && _text[token.Start + 1] is 'x' or 'X';
        bool isFloat = false;
        for (int i = token.Start; i < token.End; i++)
        {
            isFloat |= !isHex && _text[i] is '.' or 'e' or 'E';
            if (_text[i] == '_' && !(IsDigitOf(isHex, i - 1) && i + 1 < token.End && IsDigitOf(isHex, i + 1)))
            {
                FailAt(token.Span, SyntaxErrorKind.MalformedNumber, TokenText.Of(_text, token));
                break;
            }
        }

        return isFloat ? LiteralKind.Float : LiteralKind.Integer;
    }

    private bool IsDigitOf(bool isHex, int position)
    {
        return isHex ? CharClass.IsHexDigit(_text[position]) : CharClass.IsDigit(_text[position]);
    }

    /// <summary>Rule <c>expr ::= VARIABLE</c>. <c>#1</c> is a register in SQLite's own statements and an error in others.</summary>
    private ExpressionSyntax ParseParameter()
    {
        Token token = _tokens[_index];
        string text = _text.Substring(token.Start, token.Length);
        if (text[0] == '#' && CharClass.IsDigit(text[1]))
        {
            return FailExpression();
        }

        if (text[0] == '?' && text.Length > 1 && !(int.TryParse(text.Substring(1), out int number) && number is > 0 and <= MostParameters))
        {
            FailAt(token.Span, SyntaxErrorKind.ParameterNumberOutOfRange, TokenText.Of(_text, token));
        }

        Next();
        return new ParameterSyntax(token.Span, text);
    }

    /// <summary>Rules <c>idj</c>, <c>nm DOT nm</c> and <c>nm DOT nm DOT nm</c>.</summary>
    private ColumnReferenceSyntax ParseColumnReference()
    {
        int start = Start;
        IdentifierSyntax column = TakeName();
        IdentifierSyntax? table = null;
        IdentifierSyntax? schema = null;
        if (Accept(TokenKind.Dot))
        {
            table = column;
            column = ParseName();
            if (Accept(TokenKind.Dot))
            {
                schema = table;
                table = column;
                column = ParseName();
            }
        }

        return new ColumnReferenceSyntax(SpanFrom(start), schema, table, column);
    }

    /// <summary>One expression, a row value or a query in parentheses.</summary>
    private ExpressionSyntax ParseParenthesized()
    {
        int start = Start;
        Next();
        if (IsSelectStart())
        {
            SelectSyntax select = ParseNestedSelect(out int selectHeight);
            Expect(TokenKind.RightParen);
            return new SubqueryExpressionSyntax(SpanFrom(start), select) { Height = Above(selectHeight) };
        }

        ExpressionSyntax first = ParseExpression();
        if (_kind != TokenKind.Comma)
        {
            Expect(TokenKind.RightParen);
            return new ParenthesizedSyntax(SpanFrom(start), first) { Height = first.Height };
        }

        var values = new ListBuilder<ExpressionSyntax>();
        values.Add(first);
        int height = first.Height;
        while (Accept(TokenKind.Comma))
        {
            ExpressionSyntax value = ParseExpression();
            height = Math.Max(height, value.Height);
            values.Add(value);
        }

        Expect(TokenKind.RightParen);
        return new RowValueSyntax(SpanFrom(start), values.ToArray()) { Height = Above(height) };
    }

    /// <summary>Rule <c>exprlist</c> before a closing parenthesis or an ORDER BY.</summary>
    private ExpressionSyntax[] ParseOptionalExpressions(out int height)
    {
        height = 0;
        return _kind is TokenKind.RightParen or TokenKind.Order
            ? Array.Empty<ExpressionSyntax>()
            : ParseExpressions(out height);
    }

    /// <summary>Rule <c>nexprlist</c>.</summary>
    private ExpressionSyntax[] ParseExpressions(out int height)
    {
        height = 0;
        var expressions = new ListBuilder<ExpressionSyntax>();
        do
        {
            ExpressionSyntax expression = ParseExpression();
            height = Math.Max(height, expression.Height);
            expressions.Add(expression);
        }
        while (Accept(TokenKind.Comma));
        return expressions.ToArray();
    }
}
