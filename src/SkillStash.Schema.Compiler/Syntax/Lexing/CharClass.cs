namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>Which characters may begin and continue a token: SQLite's aiClass and sqlite3CtypeMap.</summary>
internal static class CharClass
{
    // One bit for each of the first 64 characters, the first of which is NUL.
    private const long SpaceBits = (1L << ' ') | (1L << '\t') | (1L << '\n') | (1L << '\v') | (1L << '\f') | (1L << '\r');
    private const long DigitOrDollarBits = (0x3FFL << '0') | (1L << '$');

    /// <summary>Letters, <c>_</c>, and everything beyond ASCII.</summary>
    public static bool IsNameStart(char c)
    {
        return (uint)((c | 0x20) - 'a') <= 'z' - 'a' || c == '_' || c >= 128;
    }

    /// <summary>Also digits and <c>$</c>.</summary>
    public static bool IsNamePart(char c)
    {
        return IsNameStart(c) || (c < 64 && ((DigitOrDollarBits >> c) & 1) != 0);
    }

    public static bool IsDigit(char c)
    {
        return (uint)(c - '0') <= 9;
    }

    public static bool IsHexDigit(char c)
    {
        return IsDigit(c) || (uint)((c | 0x20) - 'a') <= 'f' - 'a';
    }

    /// <summary>What continues a run of space. A vertical tab does, although it cannot begin one.</summary>
    public static bool IsSpace(char c)
    {
        return c <= ' ' && ((SpaceBits >> c) & 1) != 0;
    }
}
