namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>
/// WINDOW, OVER and FILTER are keywords only where their neighbours say so, and names otherwise: see analyzeWindowKeyword and its
/// siblings in tokenize.c.
/// </summary>
internal static class ContextualKeywords
{
    public static void Resolve(Token[] tokens, int count)
    {
        TokenKind previous = TokenKind.None;
        for (int i = 0; i < count; i++)
        {
            Token token = tokens[i];
            bool isKeyword = token.Kind switch
            {
                TokenKind.Window => IsName(At(tokens, count, i + 1)) && At(tokens, count, i + 2) == TokenKind.As,
                TokenKind.Over => previous == TokenKind.RightParen && IsNameOrParen(At(tokens, count, i + 1)),
                TokenKind.Filter => previous == TokenKind.RightParen && At(tokens, count, i + 1) == TokenKind.LeftParen,
                _ => true,
            };
            if (!isKeyword)
            {
                tokens[i] = new Token(TokenKind.Identifier, token.Start, token.Length);
            }

            previous = tokens[i].Kind;
        }
    }

    private static TokenKind At(Token[] tokens, int count, int index)
    {
        return index < count ? tokens[index].Kind : TokenKind.EndOfFile;
    }

    private static bool IsNameOrParen(TokenKind kind)
    {
        return kind == TokenKind.LeftParen || IsName(kind);
    }

    /// <summary>What SQLite takes for a name when it looks ahead: not INDEXED, and not FILTER.</summary>
    private static bool IsName(TokenKind kind)
    {
        return (kind.IsName() && kind != TokenKind.Indexed) || kind is TokenKind.Window or TokenKind.Over;
    }
}
