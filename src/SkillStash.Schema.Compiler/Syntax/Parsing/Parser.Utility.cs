namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>Statements that change no schema: PRAGMA, ATTACH, VACUUM and their like.</summary>
internal sealed partial class Parser
{
    private StatementSyntax? ParseUtility()
    {
        int start = Start;
        switch (_kind)
        {
            case TokenKind.Pragma:
                return ParsePragma();
            case TokenKind.Begin or TokenKind.Commit or TokenKind.End or TokenKind.Rollback or TokenKind.Savepoint or TokenKind.Release:
                return ParseTransaction();
            case TokenKind.Attach:
                return ParseAttach();
            case TokenKind.Detach:
                Next();
                Accept(TokenKind.Database);
                ExpressionSyntax schema = ParseExpression();
                return new DetachSyntax(SpanFrom(start), schema);
            case TokenKind.Vacuum:
                Next();
                IdentifierSyntax? vacuumed = _kind.IsName() ? TakeName() : null;
                ExpressionSyntax? into = Accept(TokenKind.Into) ? ParseExpression() : null;
                return new VacuumSyntax(SpanFrom(start), vacuumed, into);
            case TokenKind.Analyze:
                Next();
                QualifiedNameSyntax? analyzed = _kind.IsName() ? ParseQualifiedName() : null;
                return new AnalyzeSyntax(SpanFrom(start), analyzed);
            case TokenKind.Reindex:
                Next();
                QualifiedNameSyntax? reindexed = _kind.IsName() ? ParseQualifiedName() : null;
                return new ReindexSyntax(SpanFrom(start), reindexed);
            default:
                Fail("a statement");
                return null;
        }
    }

    private AttachSyntax ParseAttach()
    {
        int start = Start;
        Next();
        Accept(TokenKind.Database);
        ExpressionSyntax file = ParseExpression();
        Expect(TokenKind.As);
        ExpressionSyntax schema = ParseExpression();
        ExpressionSyntax? key = Accept(TokenKind.Key) ? ParseExpression() : null;
        return new AttachSyntax(SpanFrom(start), file, schema, key);
    }

    private PragmaSyntax ParsePragma()
    {
        int start = Start;
        Next();
        QualifiedNameSyntax name = ParseQualifiedName();
        PragmaValueSyntax? value = null;
        bool isCall = Accept(TokenKind.LeftParen);
        if (isCall)
        {
            value = ParsePragmaValue();
            Expect(TokenKind.RightParen);
        }
        else if (Accept(TokenKind.Equal))
        {
            value = ParsePragmaValue();
        }

        return new PragmaSyntax(SpanFrom(start), name, value, isCall);
    }

    /// <summary>Rules <c>nmnum</c> and <c>minus_num</c>: a name, ON, DELETE, DEFAULT or a signed number.</summary>
    private PragmaValueSyntax ParsePragmaValue()
    {
        int start = Start;
        if (_kind is TokenKind.On or TokenKind.Delete or TokenKind.Default || _kind.IsName())
        {
            IdentifierSyntax name = TakeName();
            return new PragmaValueSyntax(name.Span, name.Name, true);
        }

        string sign = _kind == TokenKind.Minus ? "-" : "";
        int numberStart = _kind is TokenKind.Plus or TokenKind.Minus ? _tokens[_index + 1].Start : start;
        ParseSignedNumber();
        string text = Stopped ? "" : sign + _text.Substring(numberStart, PreviousEnd - numberStart);
        return new PragmaValueSyntax(SpanFrom(start), text, false);
    }

    /// <summary>https://www.sqlite.org/lang_transaction.html and https://www.sqlite.org/lang_savepoint.html.</summary>
    private StatementSyntax ParseTransaction()
    {
        int start = Start;
        TokenKind verb = _kind;
        Next();
        switch (verb)
        {
            case TokenKind.Begin:
                TransactionMode mode = ParseTransactionMode();
                ParseTransactionName();
                return new BeginSyntax(SpanFrom(start), mode);
            case TokenKind.Savepoint:
                IdentifierSyntax savepoint = ParseName();
                return new SavepointSyntax(SpanFrom(start), savepoint);
            case TokenKind.Release:
                Accept(TokenKind.Savepoint);
                IdentifierSyntax released = ParseName();
                return new ReleaseSyntax(SpanFrom(start), released);
            case TokenKind.Rollback:
                ParseTransactionName();
                IdentifierSyntax? target = null;
                if (Accept(TokenKind.To))
                {
                    Accept(TokenKind.Savepoint);
                    target = ParseName();
                }

                return new RollbackSyntax(SpanFrom(start), target);
            default:
                ParseTransactionName();
                return new CommitSyntax(SpanFrom(start));
        }
    }

    /// <summary>Rule <c>transtype</c>.</summary>
    private TransactionMode ParseTransactionMode()
    {
        if (Accept(TokenKind.Deferred))
        {
            return TransactionMode.Deferred;
        }

        if (Accept(TokenKind.Immediate))
        {
            return TransactionMode.Immediate;
        }

        return Accept(TokenKind.Exclusive) ? TransactionMode.Exclusive : TransactionMode.Unspecified;
    }

    /// <summary>Rule <c>trans_opt</c>: SQLite takes a name after TRANSACTION and forgets it.</summary>
    private void ParseTransactionName()
    {
        if (Accept(TokenKind.Transaction) && _kind.IsName())
        {
            TakeName();
        }
    }
}
