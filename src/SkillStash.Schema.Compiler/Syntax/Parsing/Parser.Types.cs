namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>Type names.</summary>
internal sealed partial class Parser
{
    /// <summary>
    /// Rule <c>typetoken</c> of a column. GENERATED ALWAYS after a type is at first read as words of the type, as in SQLite, and cut
    /// off the text. Null where nothing remains.
    /// </summary>
    private TypeNameSyntax? ParseColumnType()
    {
        int start = Start;
        if (!ParseTypeTokens())
        {
            return null;
        }

        string text = TypeNames.Normalize(_text, start, PreviousEnd - start);
        return text.Length == 0 ? null : new TypeNameSyntax(SpanFrom(start), text);
    }

    /// <summary>Rule <c>typetoken</c> of a CAST, of which only the affinity matters.</summary>
    private TypeNameSyntax? ParseCastType()
    {
        int start = Start;
        return ParseTypeTokens()
            ? new TypeNameSyntax(SpanFrom(start), Quoting.Unquote(_text.Substring(start, PreviousEnd - start)))
            : null;
    }

    /// <summary>Rules <c>typetoken</c> and <c>typename</c>: words, then one or two numbers in parentheses.</summary>
    private bool ParseTypeTokens()
    {
        if (!_kind.IsIdentifierOrString())
        {
            return false;
        }

        while (_kind.IsIdentifierOrString())
        {
            Next();
        }

        if (Accept(TokenKind.LeftParen))
        {
            ParseSignedNumber();
            if (Accept(TokenKind.Comma))
            {
                ParseSignedNumber();
            }

            Expect(TokenKind.RightParen);
        }

        return !Stopped;
    }

    /// <summary>Rule <c>signed</c>.</summary>
    private void ParseSignedNumber()
    {
        if (_kind is TokenKind.Plus or TokenKind.Minus)
        {
            Next();
        }

        if (_kind is TokenKind.Integer or TokenKind.Float)
        {
            Next();
        }
        else
        {
            Fail("a number");
        }
    }
}
