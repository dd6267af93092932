using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>Comments, and the operators that begin like one: https://www.sqlite.org/lang_comment.html.</summary>
internal sealed partial class Lexer
{
    private int ScanMinus(int start)
    {
        switch (Peek(start + 1))
        {
            case '-':
                return ScanLineComment(start);
            case '>' when Peek(start + 2) == '>':
                return Add(TokenKind.DoubleArrow, start, start + 3);
            case '>':
                return Add(TokenKind.Arrow, start, start + 2);
            default:
                return Add(TokenKind.Minus, start, start + 1);
        }
    }

    /// <summary>Only <c>\n</c> ends the comment; the <c>\r</c> of a <c>\r\n</c> is left out of its span.</summary>
    private int ScanLineComment(int start)
    {
        int end = _text.IndexOf('\n', start + 2);
        end = end < 0 ? _text.Length : end;
        int textEnd = end > start + 2 && _text[end - 1] == '\r' ? end - 1 : end;
        AddComment(TextSpan.FromBounds(start, textEnd), textEnd, isBlock: false);
        return end;
    }

    /// <summary>A block comment may be left open at the end of the text; a final <c>/*</c> alone is two operators.</summary>
    private int ScanSlash(int start)
    {
        if (Peek(start + 1) != '*' || start + 2 >= _text.Length)
        {
            return Add(TokenKind.Slash, start, start + 1);
        }

        int end = start + 2;
        while (end < _text.Length)
        {
            if (_text[end++] == '*' && Peek(end) == '/')
            {
                AddComment(TextSpan.FromBounds(start, end + 1), end - 1, isBlock: true);
                return end + 1;
            }
        }

        AddComment(TextSpan.FromBounds(start, end), end, isBlock: true);
        return end;
    }

    private void AddComment(TextSpan span, int textEnd, bool isBlock)
    {
        int textStart = span.Start + 2;
        _comments.Add(new Comment(span, _text.Substring(textStart, textEnd - textStart), isBlock));
    }
}
