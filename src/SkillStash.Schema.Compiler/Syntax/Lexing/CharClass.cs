namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>Which characters may begin and continue a token, by SQLite's tables in tokenize.c.</summary>
internal static class CharClass
{
    private const byte NameStart = 1;
    private const byte NamePart = 2;
    private const byte HexDigit = 4;
    private const byte Space = 8;

    private static readonly byte[] Flags = MakeFlags();

    /// <summary>Letters, <c>_</c>, and everything beyond ASCII.</summary>
    public static bool IsNameStart(char c)
    {
        return c >= 128 || (Flags[c] & NameStart) != 0;
    }

    /// <summary>Also digits and <c>$</c>.</summary>
    public static bool IsNamePart(char c)
    {
        return c >= 128 || (Flags[c] & NamePart) != 0;
    }

    public static bool IsDigit(char c)
    {
        return (uint)(c - '0') <= 9;
    }

    public static bool IsHexDigit(char c)
    {
        return c < 128 && (Flags[c] & HexDigit) != 0;
    }

    /// <summary>What continues a run of space. A vertical tab does, although it cannot begin one.</summary>
    public static bool IsSpace(char c)
    {
        return c < 128 && (Flags[c] & Space) != 0;
    }

    private static byte[] MakeFlags()
    {
        byte[] flags = new byte[128];
        for (char c = 'a'; c <= 'z'; c++)
        {
            byte hex = c <= 'f' ? HexDigit : (byte)0;
            flags[c] = (byte)(NameStart | NamePart | hex);
            flags[c - 32] = flags[c];
        }

        for (char c = '0'; c <= '9'; c++)
        {
            flags[c] = NamePart | HexDigit;
        }

        flags['_'] = NameStart | NamePart;
        flags['$'] = NamePart;
        for (char c = '\t'; c <= '\r'; c++)
        {
            flags[c] = Space;
        }

        flags[' '] = Space;
        return flags;
    }
}
