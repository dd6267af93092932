using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>Reporting mistakes.</summary>
internal sealed partial class Parser
{
    /// <summary>Nobody reads more, and noise must not fill the memory.</summary>
    private const int MostErrors = 1000;

    /// <summary>The current token cannot stand here: reports it and stops. Does nothing while stopped already.</summary>
    private void Fail(string expected = "")
    {
        if (Stopped)
        {
            return;
        }

        Token token = _tokens[_index];
        if (_kind == TokenKind.EndOfFile)
        {
            Report(SyntaxErrorKind.UnexpectedEnd, token.Span, expected);
        }
        else if (_kind == TokenKind.Illegal)
        {
            Report(KindOfIllegal(token), token.Span, TokenText.Of(_text, token));
        }
        else
        {
            Report(SyntaxErrorKind.UnexpectedToken, token.Span, TokenText.Of(_text, token), expected);
        }

        _kind = TokenKind.None;
    }

    /// <summary>Reports something that the grammar allows and SQLite's parser refuses, and stops.</summary>
    private void FailAt(TextSpan span, SyntaxErrorKind kind, params string[] arguments)
    {
        if (!Stopped)
        {
            Report(kind, span, arguments);
            _kind = TokenKind.None;
        }
    }

    private void Report(SyntaxErrorKind kind, TextSpan span, params string[] arguments)
    {
        if (_errors.Count < MostErrors)
        {
            _errors.Add(new SyntaxError(span, kind, arguments));
        }
    }

    private SyntaxErrorKind KindOfIllegal(Token token)
    {
        char first = _text[token.Start];
        bool isBlob = first is 'x' or 'X' && token.Length > 1 && _text[token.Start + 1] == '\'';
        return first switch
        {
            '\'' => SyntaxErrorKind.UnterminatedString,
            '"' or '`' or '[' => SyntaxErrorKind.UnterminatedName,
            '.' or (>= '0' and <= '9') => SyntaxErrorKind.MalformedNumber,
            _ => isBlob ? SyntaxErrorKind.MalformedBlob : SyntaxErrorKind.UnrecognizedToken,
        };
    }
}
