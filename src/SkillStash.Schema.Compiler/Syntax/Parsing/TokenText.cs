namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>Tokens in messages.</summary>
internal static class TokenText
{
    private const int Longest = 60;

    /// <summary>A kind of token as a message names what it expected.</summary>
    public static string Describe(TokenKind kind)
    {
        return kind switch
        {
            TokenKind.LeftParen => "'('",
            TokenKind.RightParen => "')'",
            TokenKind.Comma => "','",
            TokenKind.Equal => "'='",
            _ => Keywords.TextOf(kind),
        };
    }

    /// <summary>The source of a token, cut off where it is long.</summary>
    public static string Of(string source, Token token)
    {
        return token.Length <= Longest
            ? source.Substring(token.Start, token.Length)
            : source.Substring(token.Start, Longest) + "…";
    }
}
