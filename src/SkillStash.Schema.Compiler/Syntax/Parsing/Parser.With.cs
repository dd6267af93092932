namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>WITH: https://www.sqlite.org/lang_with.html.</summary>
internal sealed partial class Parser
{
    /// <summary>A statement that begins with WITH.</summary>
    private StatementSyntax ParseWithStatement()
    {
        int start = Start;
        WithClauseSyntax? with = ParseWith();
        return _kind switch
        {
            TokenKind.Insert or TokenKind.Replace => ParseInsert(start, with, inTrigger: false),
            TokenKind.Update => ParseUpdate(start, with, inTrigger: false),
            TokenKind.Delete => ParseDelete(start, with, inTrigger: false),
            _ => ParseSelect(start, with),
        };
    }

    /// <summary>Rules <c>with</c> and <c>wqlist</c>.</summary>
    private WithClauseSyntax? ParseWith()
    {
        int start = Start;
        if (!Accept(TokenKind.With))
        {
            return null;
        }

        bool recursive = Accept(TokenKind.Recursive);
        var tables = new ListBuilder<CommonTableExpressionSyntax>();
        Descend(1);
        do
        {
            tables.Add(ParseCommonTable());
        }
        while (Accept(TokenKind.Comma));
        _depth--;
        return new WithClauseSyntax(SpanFrom(start), recursive, tables.ToArray());
    }

    /// <summary>Rules <c>wqitem</c> and <c>wqas</c>.</summary>
    private CommonTableExpressionSyntax ParseCommonTable()
    {
        int start = Start;
        IdentifierSyntax name = ParseName();
        IdentifierSyntax[] columns = ParseOptionalPlainColumns();
        Expect(TokenKind.As);
        Materialization materialization = Materialization.Unspecified;
        if (Accept(TokenKind.Not))
        {
            Expect(TokenKind.Materialized);
            materialization = Materialization.NotMaterialized;
        }
        else if (Accept(TokenKind.Materialized))
        {
            materialization = Materialization.Materialized;
        }

        Expect(TokenKind.LeftParen);
        SelectSyntax select = ParseSelect();
        Expect(TokenKind.RightParen);
        return new CommonTableExpressionSyntax(SpanFrom(start), name, columns, materialization, select);
    }
}
