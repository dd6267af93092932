using System;
using System.Globalization;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>FROM.</summary>
internal sealed partial class Parser
{
    // SQLITE_MAX_SRCLIST, which no PRAGMA and no option of the connection changes.
    private const int MaxSources = 200;

    /// <summary>Rule <c>from</c>.</summary>
    private FromClauseSyntax? ParseFrom()
    {
        int start = Start;
        return Accept(TokenKind.From) ? ParseFromItems(start) : null;
    }

    /// <summary>Rule <c>seltablist</c>.</summary>
    private FromClauseSyntax ParseFromItems(int start)
    {
        var items = new ListBuilder<FromItemSyntax>();
        int itemStart = Start;
        JoinOperator join = JoinOperator.None;
        do
        {
            items.Add(ParseFromItem(itemStart, join));
            if (items.Count == MaxSources + 1)
            {
                FailAt(items.Last.Span, SyntaxErrorKind.TooManySources, MaxSources.ToString(CultureInfo.InvariantCulture));
            }

            itemStart = Start;
            join = ParseJoinOperator();
        }
        while (join != JoinOperator.None);
        return new FromClauseSyntax(SpanFrom(start), items.ToArray());
    }

    private FromItemSyntax ParseFromItem(int start, JoinOperator join)
    {
        TableSourceSyntax source = _kind == TokenKind.LeftParen ? ParseParenthesizedSource() : ParseTable();
        ExpressionSyntax? on = null;
        IdentifierSyntax[] columns = Array.Empty<IdentifierSyntax>();
        Token condition = _tokens[_index];
        if (Accept(TokenKind.On))
        {
            on = ParseExpression();
        }
        else if (Accept(TokenKind.Using))
        {
            Expect(TokenKind.LeftParen);
            columns = ParseNameList();
            Expect(TokenKind.RightParen);
        }

        if (join == JoinOperator.None && (on != null || columns.Length > 0))
        {
            FailAt(condition.Span, IsConflict(on) ? SyntaxErrorKind.UpsertWithoutWhere : SyntaxErrorKind.ConditionWithoutJoin, Keywords.TextOf(condition.Kind));
        }

        return new FromItemSyntax(SpanFrom(start), join, source, on, columns);
    }

    // SQLite takes the ON of ON CONFLICT for that of a join (lang_upsert, section 2.1).
    private static bool IsConflict(ExpressionSyntax? on) => on switch
    {
        FunctionCallSyntax call => string.Equals(call.Name.Name, "conflict", StringComparison.OrdinalIgnoreCase),
        ColumnReferenceSyntax { Table: null } column => string.Equals(column.Column.Name, "conflict", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    /// <summary>A table or a table-valued function.</summary>
    private TableSourceSyntax ParseTable()
    {
        int start = Start;
        QualifiedNameSyntax name = ParseQualifiedName();
        if (Accept(TokenKind.LeftParen))
        {
            ExpressionSyntax[] arguments = ParseOptionalExpressions(out _);
            Expect(TokenKind.RightParen);
            IdentifierSyntax? functionAlias = ParseAlias();
            return new TableFunctionSyntax(SpanFrom(start), name, arguments, functionAlias);
        }

        IdentifierSyntax? alias = ParseAlias();
        IndexHintSyntax? index = ParseIndexHint();
        return new TableReferenceSyntax(SpanFrom(start), name, alias, index);
    }

    /// <summary>A query or a join in parentheses.</summary>
    private TableSourceSyntax ParseParenthesizedSource()
    {
        int start = Start;
        Next();
        if (IsSelectStart())
        {
            SelectSyntax select = ParseSelect();
            Expect(TokenKind.RightParen);
            IdentifierSyntax? name = ParseAlias();
            return new SubquerySourceSyntax(SpanFrom(start), select, name);
        }

        Descend(1);
        FromClauseSyntax from = ParseFromItems(Start);
        _depth--;
        Expect(TokenKind.RightParen);
        IdentifierSyntax? alias = ParseAlias();
        return new ParenthesizedSourceSyntax(SpanFrom(start), from, alias);
    }

    /// <summary>Rule <c>indexed_opt</c>.</summary>
    private IndexHintSyntax? ParseIndexHint()
    {
        int start = Start;
        if (Accept(TokenKind.Not))
        {
            Expect(TokenKind.Indexed);
            return new IndexHintSyntax(SpanFrom(start), null);
        }

        if (!Accept(TokenKind.Indexed))
        {
            return null;
        }

        Expect(TokenKind.By);
        IdentifierSyntax index = ParseName();
        return new IndexHintSyntax(SpanFrom(start), index);
    }

    /// <summary>Rule <c>joinop</c>: a comma, JOIN, or up to three words and JOIN. None where no join follows.</summary>
    private JoinOperator ParseJoinOperator()
    {
        if (Accept(TokenKind.Comma))
        {
            return JoinOperator.Comma;
        }

        int start = Start;
        JoinOperator join = JoinOperator.None;
        bool isKnown = true;
        if (_kind.IsJoinKeyword())
        {
            for (int i = 0; i < 3 && _kind.IsName(); i++)
            {
                JoinOperator word = JoinWord(_kind);
                isKnown &= word != JoinOperator.None;
                join |= word;
                Next();
            }

            if (_kind != TokenKind.Join)
            {
                Expect(TokenKind.Join);
            }
            else if (!isKnown || !MakesSense(join))
            {
                FailAt(SpanFrom(start), SyntaxErrorKind.UnknownJoinType, _source.Slice(SpanFrom(start)));
            }
        }

        return Accept(TokenKind.Join) ? join | JoinOperator.Join : JoinOperator.None;
    }

    private static JoinOperator JoinWord(TokenKind kind)
    {
        return kind switch
        {
            TokenKind.Natural => JoinOperator.Natural,
            TokenKind.Left => JoinOperator.Left,
            TokenKind.Right => JoinOperator.Right,
            TokenKind.Full => JoinOperator.Full,
            TokenKind.Outer => JoinOperator.Outer,
            TokenKind.Inner => JoinOperator.Inner,
            TokenKind.Cross => JoinOperator.Cross,
            _ => JoinOperator.None,
        };
    }

    /// <summary>An inner join is not an outer one, and OUTER needs a side: sqlite3JoinType in select.c.</summary>
    private static bool MakesSense(JoinOperator join)
    {
        bool isInner = (join & (JoinOperator.Inner | JoinOperator.Cross)) != 0;
        bool hasSide = (join & JoinOperator.Full) != 0;
        bool isOuter = (join & JoinOperator.Outer) != 0;
        return !(isInner && (hasSide || isOuter)) && (hasSide || !isOuter);
    }
}
