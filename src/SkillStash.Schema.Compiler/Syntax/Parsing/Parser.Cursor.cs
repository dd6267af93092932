using System;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>The current token, and spans and texts taken from the source.</summary>
internal sealed partial class Parser
{
    /// <summary>True from a mistake to the place where reading resumes.</summary>
    private bool Stopped => _kind == TokenKind.None;

    /// <summary>Where the current token starts.</summary>
    private int Start => _tokens[_index].Start;

    /// <summary>Where the token before the current one ends.</summary>
    private int PreviousEnd => _index == 0 ? 0 : _tokens[_index - 1].End;

    /// <summary>The kind of a token ahead of the current one.</summary>
    private TokenKind PeekKind(int ahead)
    {
        int index = _index + ahead;
        return index < _count ? _tokens[index].Kind : TokenKind.EndOfFile;
    }

    /// <summary>Moves past the current token, unless stopped.</summary>
    private void Next()
    {
        if (_kind != TokenKind.None)
        {
            _kind = _tokens[++_index].Kind;
        }
    }

    private bool Accept(TokenKind kind)
    {
        if (_kind != kind)
        {
            return false;
        }

        _kind = _tokens[++_index].Kind;
        return true;
    }

    private void Expect(TokenKind kind)
    {
        if (!Accept(kind))
        {
            Fail(TokenText.Describe(kind));
        }
    }

    /// <summary>From <paramref name="start"/> to the end of the last token read.</summary>
    private TextSpan SpanFrom(int start)
    {
        return TextSpan.FromBounds(start, Math.Max(start, PreviousEnd));
    }

    /// <summary>The source between two places without the space around it.</summary>
    private string TrimmedText(int start, int end)
    {
        while (start < end && CharClass.IsSpace(_text[start]))
        {
            start++;
        }

        while (end > start && CharClass.IsSpace(_text[end - 1]))
        {
            end--;
        }

        return start < end ? _text.Substring(start, end - start) : "";
    }
}
