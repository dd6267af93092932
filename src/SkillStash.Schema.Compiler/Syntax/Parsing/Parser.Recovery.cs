namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>Where reading resumes after a mistake: one mistake, one message, and everything around it is still read.</summary>
internal sealed partial class Parser
{
    /// <summary>Resumes at the semicolon that ends the statement, or at the next CREATE, which begins nothing but a statement.</summary>
    private void ResumeAtStatement(int first)
    {
        int index = _index;
        bool isTrigger = IsCreateTrigger(first);
        if (index == first && _tokens[index].Kind != TokenKind.EndOfFile)
        {
            index++;
        }

        while (!EndsStatement(index, isTrigger))
        {
            index++;
        }

        MoveTo(index);
    }

    private bool EndsStatement(int index, bool isTrigger)
    {
        switch (_tokens[index].Kind)
        {
            case TokenKind.EndOfFile or TokenKind.Create:
                return true;
            case TokenKind.Semicolon:
                // The statements of a trigger end with semicolons of their own; the trigger ends with "; END ;".
                return !isTrigger || _tokens[index - 1].Kind == TokenKind.End;
            default:
                return false;
        }
    }

    private bool IsCreateTrigger(int first)
    {
        if (_tokens[first].Kind != TokenKind.Create)
        {
            return false;
        }

        bool isTemporary = _tokens[first + 1].Kind is TokenKind.Temp or TokenKind.Temporary;
        return _tokens[isTemporary ? first + 2 : first + 1].Kind == TokenKind.Trigger;
    }

    /// <summary>
    /// Resumes within the parentheses of CREATE TABLE, at the comma or parenthesis that ends the column or constraint which began at
    /// token <paramref name="first"/>; failing that, where the statement ends.
    /// </summary>
    /// <param name="lacksParenthesis">
    /// True where the statement has more opening parentheses than closing ones: the mistake then is, most likely, a missing one,
    /// and the next comma ends the item whatever is open.
    /// </param>
    private void ResumeAtItem(int first, bool lacksParenthesis)
    {
        int depth = 0;
        for (int i = first; i < _index && !lacksParenthesis; i++)
        {
            depth += Nesting(i);
        }

        int index = _index;
        while (!EndsStatement(index, isTrigger: false))
        {
            TokenKind kind = _tokens[index].Kind;
            if (depth <= 0 && kind is TokenKind.Comma or TokenKind.RightParen)
            {
                break;
            }

            depth += Nesting(index);
            index++;
        }

        MoveTo(index);
    }

    /// <summary>True where more parentheses open than close from token <paramref name="first"/> to the end of the statement.</summary>
    private bool LacksParenthesis(int first)
    {
        int depth = 0;
        for (int i = first; !EndsStatement(i, isTrigger: false); i++)
        {
            depth += Nesting(i);
        }

        return depth > 0;
    }

    private int Nesting(int index)
    {
        return _tokens[index].Kind switch
        {
            TokenKind.LeftParen => 1,
            TokenKind.RightParen => -1,
            _ => 0,
        };
    }

    private void MoveTo(int index)
    {
        _index = index;
        _kind = _tokens[index].Kind;

        // Both places to resume at lie outside every expression.
        _depth = 0;
    }
}
