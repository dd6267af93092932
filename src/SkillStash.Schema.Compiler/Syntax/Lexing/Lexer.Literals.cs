namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>Quoted text, numbers, blobs and parameters.</summary>
internal sealed partial class Lexer
{
    private int ScanQuoted(int start, char quote)
    {
        int end = start + 1;
        while (end < _text.Length)
        {
            if (_text[end++] == quote)
            {
                if (Peek(end) != quote)
                {
                    return Add(quote == '\'' ? TokenKind.String : TokenKind.Identifier, start, end);
                }

                end++;
            }
        }

        return Add(TokenKind.Illegal, start, end);
    }

    private int ScanBracketed(int start)
    {
        int end = start + 1;
        while (end < _text.Length)
        {
            if (_text[end++] == ']')
            {
                return Add(TokenKind.Identifier, start, end);
            }
        }

        return Add(TokenKind.Illegal, start, end);
    }

    private int ScanNumber(int start)
    {
        TokenKind kind = TokenKind.Integer;
        int end = start;
        if (_text[start] == '0' && Peek(start + 1) is 'x' or 'X' && CharClass.IsHexDigit(Peek(start + 2)))
        {
            end += 2;
            while (CharClass.IsHexDigit(Peek(end)) || IsSeparator(end, ref kind))
            {
                end++;
            }
        }
        else
        {
            end = SkipDigits(end, ref kind);
            if (Peek(end) == '.')
            {
                kind = AsFloat(kind);
                end = SkipDigits(end + 1, ref kind);
            }

            int exponent = Peek(end + 1) is '+' or '-' ? end + 2 : end + 1;
            if (Peek(end) is 'e' or 'E' && CharClass.IsDigit(Peek(exponent)))
            {
                kind = AsFloat(kind);
                end = SkipDigits(exponent, ref kind);
            }
        }

        while (end < _text.Length && CharClass.IsNamePart(_text[end]))
        {
            kind = TokenKind.Illegal;
            end++;
        }

        return Add(kind, start, end);
    }

    private int SkipDigits(int position, ref TokenKind kind)
    {
        while (CharClass.IsDigit(Peek(position)) || IsSeparator(position, ref kind))
        {
            position++;
        }

        return position;
    }

    private bool IsSeparator(int position, ref TokenKind kind)
    {
        if (Peek(position) != '_')
        {
            return false;
        }

        kind = TokenKind.SeparatedNumber;
        return true;
    }

    private static TokenKind AsFloat(TokenKind kind)
    {
        return kind == TokenKind.Integer ? TokenKind.Float : kind;
    }

    private int ScanBlob(int start)
    {
        int end = start + 2;
        while (CharClass.IsHexDigit(Peek(end)))
        {
            end++;
        }

        TokenKind kind = Peek(end) == '\'' && (end - start) % 2 == 0 ? TokenKind.Blob : TokenKind.Illegal;
        while (Peek(end) is not ('\'' or '\0'))
        {
            end++;
        }

        return Add(kind, start, Peek(end) == '\'' ? end + 1 : end);
    }

    /// <summary><c>?12</c>, <c>:name</c>, <c>@name</c>, <c>#name</c>, and Tcl's <c>$name::part(index)</c>.</summary>
    private int ScanParameter(int start)
    {
        int end = start + 1;
        if (_text[start] == '?')
        {
            while (CharClass.IsDigit(Peek(end)))
            {
                end++;
            }

            return Add(TokenKind.Parameter, start, end);
        }

        bool hasName = false;
        while (end < _text.Length)
        {
            char c = _text[end];
            if (CharClass.IsNamePart(c))
            {
                hasName = true;
                end++;
            }
            else if (c == '(' && hasName)
            {
                return ScanParameterIndex(start, end);
            }
            else if (c == ':' && Peek(end + 1) == ':')
            {
                end += 2;
            }
            else
            {
                break;
            }
        }

        return Add(hasName ? TokenKind.Parameter : TokenKind.Illegal, start, end);
    }

    private int ScanParameterIndex(int start, int end)
    {
        do
        {
            end++;
        }
        while (Peek(end) is not ('\0' or ')') && !CharClass.IsSpace(Peek(end)));
        return Peek(end) == ')' ? Add(TokenKind.Parameter, start, end + 1) : Add(TokenKind.Illegal, start, end);
    }
}
