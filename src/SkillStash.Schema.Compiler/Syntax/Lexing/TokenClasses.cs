namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>SQLite's token classes as ranges of <see cref="TokenKind"/>.</summary>
internal static class TokenClasses
{
    /// <summary><c>nm</c>: any name, a string, a join keyword.</summary>
    public static bool IsName(this TokenKind kind)
    {
        return kind is >= TokenKind.String and <= TokenKind.Right;
    }

    /// <summary><c>idj</c>: like <c>nm</c>, without strings.</summary>
    public static bool IsNameOrJoin(this TokenKind kind)
    {
        return kind is >= TokenKind.Identifier and <= TokenKind.Right;
    }

    /// <summary><c>id</c>: without join keywords as well.</summary>
    public static bool IsIdentifier(this TokenKind kind)
    {
        return kind is >= TokenKind.Identifier and <= TokenKind.Indexed;
    }

    /// <summary><c>ids</c>: an identifier or a string, but neither INDEXED nor a join keyword.</summary>
    public static bool IsIdentifierOrString(this TokenKind kind)
    {
        return kind is >= TokenKind.String and < TokenKind.Indexed;
    }

    /// <summary><c>ID</c> with its fallbacks.</summary>
    public static bool IsPlainIdentifier(this TokenKind kind)
    {
        return kind is >= TokenKind.Identifier and < TokenKind.Indexed;
    }

    /// <summary>The fallback keywords that are no names where an expression may begin, because they begin one themselves.</summary>
    public static bool BeginsExpression(this TokenKind kind)
    {
        return kind is TokenKind.Cast or TokenKind.Raise
            or TokenKind.CurrentDate or TokenKind.CurrentTime or TokenKind.CurrentTimestamp;
    }

    public static bool IsJoinKeyword(this TokenKind kind)
    {
        return kind is > TokenKind.Indexed and <= TokenKind.Right;
    }
}
