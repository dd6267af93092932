using System;
using System.Globalization;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>Queries: https://www.sqlite.org/lang_select.html.</summary>
internal sealed partial class Parser
{
    /// <summary>SQLITE_LIMIT_COMPOUND_SELECT, which a compound that ends in VALUES may exceed.</summary>
    private const int MaxTerms = 500;

    private bool IsSelectStart()
    {
        return _kind is TokenKind.Select or TokenKind.Values or TokenKind.With;
    }

    /// <summary>A query inside an expression, and the greatest height of the expressions in it.</summary>
    private SelectSyntax ParseNestedSelect(out int height)
    {
        int outer = _tallest;
        _tallest = 0;
        SelectSyntax select = ParseSelect();
        height = _tallest;
        _tallest = Math.Max(outer, height);
        return select;
    }

    /// <summary>Rule <c>select</c>.</summary>
    private SelectSyntax ParseSelect()
    {
        int start = Start;
        WithClauseSyntax? with = ParseWith();
        return ParseSelect(start, with);
    }

    /// <summary>Rule <c>selectnowith</c>.</summary>
    private SelectSyntax ParseSelect(int start, WithClauseSyntax? with)
    {
        var terms = new ListBuilder<SelectTermSyntax>();
        OrderingTermSyntax[] orderBy;
        LimitClauseSyntax? limit;
        CompoundOperator compound = CompoundOperator.None;
        Descend(DepthOfSelect);
        do
        {
            terms.Add(ParseSelectTerm(compound, out orderBy, out limit));
            compound = ParseCompoundOperator(orderBy.Length > 0 ? "ORDER BY" : limit == null ? null : "LIMIT");
        }
        while (compound != CompoundOperator.None);
        _depth -= DepthOfSelect;
        if (terms.Count > MaxTerms && terms.Last is SelectCoreSyntax)
        {
            FailAt(terms.Last.Span, SyntaxErrorKind.TooManyTerms, MaxTerms.ToString(CultureInfo.InvariantCulture));
        }

        return new SelectSyntax(SpanFrom(start), with, terms.ToArray(), orderBy, limit);
    }

    /// <summary>Rule <c>multiselect_op</c>.</summary>
    /// <param name="clause">The clause just read that may only follow the last part of a compound, if there was one.</param>
    private CompoundOperator ParseCompoundOperator(string? clause)
    {
        Token token = _tokens[_index];
        CompoundOperator compound = _kind switch
        {
            TokenKind.Union => CompoundOperator.Union,
            TokenKind.Except => CompoundOperator.Except,
            TokenKind.Intersect => CompoundOperator.Intersect,
            _ => CompoundOperator.None,
        };
        if (compound == CompoundOperator.None)
        {
            return compound;
        }

        if (clause != null)
        {
            FailAt(token.Span, SyntaxErrorKind.ClauseBeforeCompound, clause, Keywords.TextOf(token.Kind));
            return CompoundOperator.None;
        }

        Next();
        return compound == CompoundOperator.Union && Accept(TokenKind.All) ? CompoundOperator.UnionAll : compound;
    }

    /// <summary>Rule <c>oneselect</c>. ORDER BY and LIMIT may follow a SELECT, but not VALUES.</summary>
    private SelectTermSyntax ParseSelectTerm(
        CompoundOperator compound,
        out OrderingTermSyntax[] orderBy,
        out LimitClauseSyntax? limit)
    {
        if (_kind == TokenKind.Values)
        {
            orderBy = Array.Empty<OrderingTermSyntax>();
            limit = null;
            return ParseValues(compound);
        }

        int start = Start;
        Expect(TokenKind.Select);
        bool distinct = ParseDistinct();
        ResultColumnSyntax[] columns = ParseResultColumns();
        FromClauseSyntax? from = ParseFrom();
        ExpressionSyntax? where = ParseWhere();
        ExpressionSyntax[] groupBy = Array.Empty<ExpressionSyntax>();
        if (Accept(TokenKind.Group))
        {
            Expect(TokenKind.By);
            groupBy = ParseExpressions(out _);
        }

        ExpressionSyntax? having = Accept(TokenKind.Having) ? ParseExpression() : null;
        WindowDefinitionSyntax[] windows = ParseWindowClause();
        var core = new SelectCoreSyntax(
            SpanFrom(start), compound, distinct, columns, from, where, groupBy, having, windows);
        orderBy = ParseOrderBy();
        limit = ParseLimit();
        return core;
    }

    /// <summary>Rules <c>values</c> and <c>mvalues</c>.</summary>
    private ValuesSyntax ParseValues(CompoundOperator compound)
    {
        int start = Start;
        Next();
        var rows = new ListBuilder<RowSyntax>();
        do
        {
            int rowStart = Start;
            Expect(TokenKind.LeftParen);
            ExpressionSyntax[] values = ParseExpressions(out _);
            Expect(TokenKind.RightParen);
            rows.Add(new RowSyntax(SpanFrom(rowStart), values));
        }
        while (Accept(TokenKind.Comma));
        return new ValuesSyntax(SpanFrom(start), compound, rows.ToArray());
    }

    /// <summary>Rule <c>selcollist</c>.</summary>
    private ResultColumnSyntax[] ParseResultColumns()
    {
        var columns = new ListBuilder<ResultColumnSyntax>();
        do
        {
            columns.Add(ParseResultColumn());
        }
        while (Accept(TokenKind.Comma));
        return columns.ToArray();
    }

    private ResultColumnSyntax ParseResultColumn()
    {
        int start = Start;
        if (Accept(TokenKind.Star))
        {
            return new AllColumnsSyntax(SpanFrom(start), null);
        }

        if (PeekKind(1) == TokenKind.Dot && PeekKind(2) == TokenKind.Star && _kind.IsName() && !_kind.BeginsExpression())
        {
            IdentifierSyntax table = TakeName();
            Next();
            Next();
            return new AllColumnsSyntax(SpanFrom(start), table);
        }

        if (IsMacro("embed"))
        {
            return ParseEmbed();
        }

        ExpressionSyntax expression = ParseExpression();
        IdentifierSyntax? alias = ParseAlias();
        return new ExpressionColumnSyntax(SpanFrom(start), expression, alias);
    }

    /// <summary>Rule <c>as</c>.</summary>
    private IdentifierSyntax? ParseAlias()
    {
        if (Accept(TokenKind.As))
        {
            return ParseName();
        }

        return _kind.IsIdentifierOrString() ? TakeName() : null;
    }

    /// <summary>Rule <c>where_opt</c>.</summary>
    private ExpressionSyntax? ParseWhere()
    {
        return Accept(TokenKind.Where) ? ParseExpression() : null;
    }

    /// <summary>Rule <c>limit_opt</c>. In <c>LIMIT a, b</c> the offset comes first.</summary>
    private LimitClauseSyntax? ParseLimit()
    {
        int start = Start;
        if (!Accept(TokenKind.Limit))
        {
            return null;
        }

        ExpressionSyntax limit = ParseExpression();
        ExpressionSyntax? offset = null;
        if (Accept(TokenKind.Comma))
        {
            offset = limit;
            limit = ParseExpression();
        }
        else if (Accept(TokenKind.Offset))
        {
            offset = ParseExpression();
        }

        return new LimitClauseSyntax(SpanFrom(start), limit, offset);
    }
}
