namespace SkillStash.Schema.Compiler.Catalog.Annotations;

/// <summary>Reads small languages from a comment.</summary>
internal sealed class TextCursor(string text, int position)
{
    /// <summary>Nested deeper than this, a shape is a mistake, and no comment may exhaust the stack: .NET reads JSON of 64 levels.</summary>
    public const int MaxDepth = 64;

    public int Position { get; private set; } = position;

    public char Current => Position < text.Length ? text[Position] : '\0';

    /// <summary>Whether what is read here was nested deeper than <see cref="MaxDepth"/>.</summary>
    public bool IsTooDeep { get; private set; }

    /// <summary>Whether a shape may reach this depth; where it may not, the cursor remembers why the shape was given up.</summary>
    public bool CanDescendTo(int depth)
    {
        IsTooDeep |= depth > MaxDepth;
        return !IsTooDeep;
    }

    public void SkipSpace()
    {
        while (Position < text.Length && char.IsWhiteSpace(text[Position]))
        {
            Position++;
        }
    }

    public TextCursor SkipSpaceOnLine()
    {
        while (Current == ' ' || Current == '\t')
        {
            Position++;
        }

        return this;
    }

    /// <summary>Takes a character after any space, or takes nothing.</summary>
    public bool TryTake(char c)
    {
        int start = Position;
        SkipSpace();
        if (Current == c && Position < text.Length)
        {
            Position++;
            return true;
        }

        Position = start;
        return false;
    }

    /// <summary>Takes a word of letters, digits, <c>_</c> and <c>$</c> after any space; empty where none stands here.</summary>
    public string TakeWord()
    {
        SkipSpace();
        int start = Position;
        while (Position < text.Length && (char.IsLetterOrDigit(text[Position]) || text[Position] is '_' or '$'))
        {
            Position++;
        }

        return text.Substring(start, Position - start);
    }

    /// <summary>Takes what stands before the next space or line end, after any space on this line.</summary>
    public string TakeUntilSpace()
    {
        int start = SkipSpaceOnLine().Position;
        while (Position < text.Length && !char.IsWhiteSpace(text[Position]))
        {
            Position++;
        }

        return text.Substring(start, Position - start);
    }

    /// <summary>Takes a string in the quotes that stand here, with backslash escapes; null where it is not closed.</summary>
    public string? TakeQuoted()
    {
        char quote = Current;
        var value = new System.Text.StringBuilder();
        for (Position++; Position < text.Length; Position++)
        {
            if (text[Position] == quote)
            {
                Position++;
                return value.ToString();
            }

            if (text[Position] == '\\' && Position + 1 < text.Length)
            {
                value.Append(Unescape(text[++Position]));
            }
            else
            {
                value.Append(text[Position]);
            }
        }

        return null;
    }

    /// <summary>Skips a number as JSON writes it.</summary>
    public bool TrySkipNumber()
    {
        int start = Position;
        while (Position < text.Length && (char.IsDigit(text[Position]) || text[Position] is '-' or '+' or '.' or 'e' or 'E'))
        {
            Position++;
        }

        return Position > start && text.IndexOfAny(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'], start, Position - start) >= 0;
    }

    private static char Unescape(char c) => c switch
    {
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        _ => c,
    };
}
