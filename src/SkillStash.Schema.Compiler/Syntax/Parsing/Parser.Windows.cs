using System;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>Windows: https://www.sqlite.org/windowfunctions.html.</summary>
internal sealed partial class Parser
{
    /// <summary>Rule <c>over_clause</c>.</summary>
    private OverClauseSyntax? ParseOver()
    {
        int start = Start;
        if (!Accept(TokenKind.Over))
        {
            return null;
        }

        if (_kind == TokenKind.LeftParen)
        {
            WindowSyntax window = ParseWindow();
            return new OverClauseSyntax(SpanFrom(start), null, window);
        }

        IdentifierSyntax name = ParseName();
        return new OverClauseSyntax(SpanFrom(start), name, null);
    }

    /// <summary>Rule <c>window_clause</c>.</summary>
    private WindowDefinitionSyntax[] ParseWindowClause()
    {
        if (!Accept(TokenKind.Window))
        {
            return Array.Empty<WindowDefinitionSyntax>();
        }

        var windows = new ListBuilder<WindowDefinitionSyntax>();
        do
        {
            int start = Start;
            IdentifierSyntax name = ParseName();
            Expect(TokenKind.As);
            WindowSyntax window = ParseWindow();
            windows.Add(new WindowDefinitionSyntax(SpanFrom(start), name, window));
        }
        while (Accept(TokenKind.Comma));
        return windows.ToArray();
    }

    /// <summary>Rule <c>window</c> with its parentheses. The words that begin its parts come before a window's name.</summary>
    private WindowSyntax ParseWindow()
    {
        int start = Start;
        Expect(TokenKind.LeftParen);
        bool isPart = _kind is TokenKind.Partition or TokenKind.Range or TokenKind.Rows or TokenKind.Groups;
        IdentifierSyntax? baseWindow = !isPart && _kind.IsName() ? TakeName() : null;
        ExpressionSyntax[] partitionBy = Array.Empty<ExpressionSyntax>();
        if (Accept(TokenKind.Partition))
        {
            Expect(TokenKind.By);
            partitionBy = ParseExpressions(out _);
        }

        OrderingTermSyntax[] orderBy = ParseOrderBy();
        FrameSyntax? frame = ParseFrame();
        Expect(TokenKind.RightParen);
        return new WindowSyntax(SpanFrom(start), baseWindow, partitionBy, orderBy, frame);
    }

    /// <summary>Rule <c>frame_opt</c>.</summary>
    private FrameSyntax? ParseFrame()
    {
        int start = Start;
        FrameUnit unit;
        switch (_kind)
        {
            case TokenKind.Range:
                unit = FrameUnit.Range;
                break;
            case TokenKind.Rows:
                unit = FrameUnit.Rows;
                break;
            case TokenKind.Groups:
                unit = FrameUnit.Groups;
                break;
            default:
                return null;
        }

        Next();
        FrameBoundSyntax first;
        FrameBoundSyntax? last = null;
        if (Accept(TokenKind.Between))
        {
            first = ParseFrameBound(TokenKind.Preceding);
            Expect(TokenKind.And);
            last = ParseFrameBound(TokenKind.Following);
        }
        else
        {
            first = ParseFrameBound(TokenKind.Preceding);
        }

        if (EndsBeforeStart(first.Kind, last?.Kind ?? FrameBoundKind.CurrentRow))
        {
            FailAt(SpanFrom(start), SyntaxErrorKind.FrameEndsBeforeStart);
        }

        FrameExclusion exclusion = ParseFrameExclusion();
        return new FrameSyntax(SpanFrom(start), unit, first, last, exclusion);
    }

    /// <summary>Two distances in one direction SQLite does not compare: sqlite3WindowAlloc in window.c.</summary>
    private static bool EndsBeforeStart(FrameBoundKind start, FrameBoundKind end)
    {
        return start is FrameBoundKind.CurrentRow or FrameBoundKind.Following && end < start;
    }

    /// <summary>Rules <c>frame_bound_s</c> and <c>frame_bound_e</c>.</summary>
    /// <param name="unbounded">The word that UNBOUNDED takes at this end of the frame.</param>
    private FrameBoundSyntax ParseFrameBound(TokenKind unbounded)
    {
        int start = Start;
        if (Accept(TokenKind.Unbounded))
        {
            Expect(unbounded);
            FrameBoundKind kind = unbounded == TokenKind.Preceding
                ? FrameBoundKind.UnboundedPreceding
                : FrameBoundKind.UnboundedFollowing;
            return new FrameBoundSyntax(SpanFrom(start), kind, null);
        }

        if (Accept(TokenKind.Current))
        {
            Expect(TokenKind.Row);
            return new FrameBoundSyntax(SpanFrom(start), FrameBoundKind.CurrentRow, null);
        }

        ExpressionSyntax offset = ParseExpression();
        if (Accept(TokenKind.Preceding))
        {
            return new FrameBoundSyntax(SpanFrom(start), FrameBoundKind.Preceding, offset);
        }

        Expect(TokenKind.Following);
        return new FrameBoundSyntax(SpanFrom(start), FrameBoundKind.Following, offset);
    }

    /// <summary>Rule <c>frame_exclude_opt</c>.</summary>
    private FrameExclusion ParseFrameExclusion()
    {
        if (!Accept(TokenKind.Exclude))
        {
            return FrameExclusion.Unspecified;
        }

        switch (_kind)
        {
            case TokenKind.No:
                Next();
                Expect(TokenKind.Others);
                return FrameExclusion.NoOthers;
            case TokenKind.Current:
                Next();
                Expect(TokenKind.Row);
                return FrameExclusion.CurrentRow;
            case TokenKind.Group:
                Next();
                return FrameExclusion.Group;
            default:
                Expect(TokenKind.Ties);
                return FrameExclusion.Ties;
        }
    }
}
