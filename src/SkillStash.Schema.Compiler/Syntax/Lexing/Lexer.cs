using System;
using System.Collections.Generic;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>
/// Cuts text into tokens as SQLite's tokenize.c does. Nothing is refused here: what forms no token becomes
/// <see cref="TokenKind.Illegal"/>, and the parser decides whether that matters.
/// </summary>
internal sealed partial class Lexer
{
    private readonly string _text;
    private readonly List<Comment> _comments = [];
    private Token[] _tokens;
    private int _count;
    private bool _hasContextualKeywords;

    private Lexer(string text)
    {
        // SQLite takes a NUL character for the end of the text.
        int end = text.IndexOf('\0');
        _text = end < 0 ? text : text.Substring(0, end);

        // DDL has some five characters to a token; the array grows where a text has fewer.
        _tokens = new Token[(text.Length / 4) + 16];
    }

    /// <summary>All tokens of <paramref name="source"/>, closed by an end-of-file token.</summary>
    public static TokenList Tokenize(SourceText source)
    {
        var lexer = new Lexer(source.Text);
        lexer.Run();
        if (lexer._hasContextualKeywords)
        {
            ContextualKeywords.Resolve(lexer._tokens, lexer._count);
        }

        return new TokenList(lexer._tokens, lexer._count, lexer._comments);
    }

    private void Run()
    {
        int position = 0;
        while (position < _text.Length)
        {
            position = Scan(position);
        }

        Add(TokenKind.EndOfFile, _text.Length, _text.Length);
    }

    /// <summary>Scans one token, run of space or comment. Returns where it ends.</summary>
    private int Scan(int start)
    {
        char c = _text[start];
        switch (c)
        {
            case ' ' or '\t' or '\n' or '\f' or '\r':
                return ScanSpace(start);
            case '(':
                return Add(TokenKind.LeftParen, start, start + 1);
            case ')':
                return Add(TokenKind.RightParen, start, start + 1);
            case ',':
                return Add(TokenKind.Comma, start, start + 1);
            case ';':
                return Add(TokenKind.Semicolon, start, start + 1);
            case '-':
                return ScanMinus(start);
            case '/':
                return ScanSlash(start);
            case '\'' or '"' or '`':
                return ScanQuoted(start, c);
            case '[':
                return ScanBracketed(start);
            case '.':
                return CharClass.IsDigit(Peek(start + 1)) ? ScanNumber(start) : Add(TokenKind.Dot, start, start + 1);
            case >= '0' and <= '9':
                return ScanNumber(start);
            case '?' or '$' or '@' or '#' or ':':
                return ScanParameter(start);
            case 'x' or 'X' when Peek(start + 1) == '\'':
                return ScanBlob(start);
            case '\uFEFF':
                // A byte order mark is space wherever a token could begin.
                return start + 1;
            default:
                return CharClass.IsNameStart(c) ? ScanWord(start) : ScanOperator(start, c);
        }
    }

    private int ScanSpace(int position)
    {
        string text = _text;
        do
        {
            position++;
        }
        while (position < text.Length && CharClass.IsSpace(text[position]));
        return position;
    }

    private int ScanWord(int start)
    {
        string text = _text;
        int end = start + 1;
        while (end < text.Length && CharClass.IsNamePart(text[end]))
        {
            end++;
        }

        TokenKind kind = Keywords.Find(text, start, end - start);
        if (kind is TokenKind.Window or TokenKind.Over or TokenKind.Filter)
        {
            _hasContextualKeywords = true;
        }

        return Add(kind, start, end);
    }

    private int ScanOperator(int start, char c)
    {
        return (c, Peek(start + 1)) switch
        {
            ('=', '=') => Add(TokenKind.Equal, start, start + 2),
            ('=', _) => Add(TokenKind.Equal, start, start + 1),
            ('<', '=') => Add(TokenKind.LessOrEqual, start, start + 2),
            ('<', '>') => Add(TokenKind.NotEqual, start, start + 2),
            ('<', '<') => Add(TokenKind.ShiftLeft, start, start + 2),
            ('<', _) => Add(TokenKind.Less, start, start + 1),
            ('>', '=') => Add(TokenKind.GreaterOrEqual, start, start + 2),
            ('>', '>') => Add(TokenKind.ShiftRight, start, start + 2),
            ('>', _) => Add(TokenKind.Greater, start, start + 1),
            ('!', '=') => Add(TokenKind.NotEqual, start, start + 2),
            ('|', '|') => Add(TokenKind.Concat, start, start + 2),
            ('|', _) => Add(TokenKind.Pipe, start, start + 1),
            ('+', _) => Add(TokenKind.Plus, start, start + 1),
            ('*', _) => Add(TokenKind.Star, start, start + 1),
            ('%', _) => Add(TokenKind.Percent, start, start + 1),
            ('&', _) => Add(TokenKind.Ampersand, start, start + 1),
            ('~', _) => Add(TokenKind.Tilde, start, start + 1),
            _ => Add(TokenKind.Illegal, start, start + 1),
        };
    }

    /// <summary>The character at <paramref name="position"/>, or NUL past the end.</summary>
    private char Peek(int position)
    {
        return position < _text.Length ? _text[position] : '\0';
    }

    private int Add(TokenKind kind, int start, int end)
    {
        if (_count == _tokens.Length)
        {
            Array.Resize(ref _tokens, _count * 2);
        }

        _tokens[_count++] = new Token(kind, start, end - start);
        return end;
    }
}
