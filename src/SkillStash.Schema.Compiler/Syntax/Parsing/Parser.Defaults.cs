namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>DEFAULT.</summary>
internal sealed partial class Parser
{
    /// <summary>
    /// The five forms of <c>ccons ::= DEFAULT</c>: a term, a signed term, an expression in parentheses, a bare word. The text is
    /// what the PRAGMA reports: the term with its sign, or what stands inside the parentheses.
    /// </summary>
    private DefaultColumnConstraintSyntax ParseDefault(int start, IdentifierSyntax? name)
    {
        Next();
        int valueStart = Start;
        ExpressionSyntax value;
        string text;
        bool isEnclosed = _kind == TokenKind.LeftParen;
        if (isEnclosed)
        {
            value = ParseEnclosed(out text);
        }
        else
        {
            value = ParseDefaultTerm();
            text = TrimmedText(valueStart, PreviousEnd);
        }

        return new DefaultColumnConstraintSyntax(SpanFrom(start), name, value, text, isEnclosed);
    }

    private ExpressionSyntax ParseDefaultTerm()
    {
        int start = Start;
        if (_kind is TokenKind.Plus or TokenKind.Minus)
        {
            UnaryOperator sign = _kind == TokenKind.Plus ? UnaryOperator.Plus : UnaryOperator.Minus;
            Next();
            ExpressionSyntax operand = ParseTerm() ?? FailExpression();
            return new UnarySyntax(SpanFrom(start), sign, operand) { Height = 2 };
        }

        if (ParseTerm() is { } term)
        {
            return term;
        }

        return _kind.IsIdentifier() ? new ColumnReferenceSyntax(_tokens[_index].Span, null, null, TakeName()) : FailExpression();
    }
}
