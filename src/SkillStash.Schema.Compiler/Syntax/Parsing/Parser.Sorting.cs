using System;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>Rule <c>sortlist</c>: the terms of ORDER BY, indexes and keys.</summary>
internal sealed partial class Parser
{
    /// <summary>Rule <c>orderby_opt</c>.</summary>
    private OrderingTermSyntax[] ParseOrderBy()
    {
        if (!Accept(TokenKind.Order))
        {
            return Array.Empty<OrderingTermSyntax>();
        }

        Expect(TokenKind.By);
        var terms = new ListBuilder<OrderingTermSyntax>();
        do
        {
            int start = Start;
            ExpressionSyntax expression = ParseExpression();
            SortOrder order = ParseSortOrder();
            NullsOrder nulls = ParseNullsOrder();
            terms.Add(new OrderingTermSyntax(SpanFrom(start), expression, order, nulls));
        }
        while (Accept(TokenKind.Comma));
        return terms.ToArray();
    }

    /// <summary>The columns of an index, a key or a conflict target, without the parentheses.</summary>
    private IndexedColumnSyntax[] ParseIndexedColumns()
    {
        var columns = new ListBuilder<IndexedColumnSyntax>();
        do
        {
            int start = Start;
            ExpressionSyntax expression = ParseExpression();
            IdentifierSyntax? collation = null;
            while (expression.WithoutParentheses() is CollateSyntax collate)
            {
                collation ??= collate.Collation;
                expression = collate.Operand;
            }

            SortOrder order = ParseSortOrder();
            NullsOrder nulls = ParseNullsOrder();
            columns.Add(new IndexedColumnSyntax(SpanFrom(start), expression, collation, order, nulls));
        }
        while (Accept(TokenKind.Comma));
        return columns.ToArray();
    }

    /// <summary>Rule <c>nulls</c>.</summary>
    private NullsOrder ParseNullsOrder()
    {
        if (!Accept(TokenKind.Nulls))
        {
            return NullsOrder.Unspecified;
        }

        if (Accept(TokenKind.First))
        {
            return NullsOrder.First;
        }

        Expect(TokenKind.Last);
        return NullsOrder.Last;
    }
}
