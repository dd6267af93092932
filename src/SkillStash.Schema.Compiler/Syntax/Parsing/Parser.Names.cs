using System;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>Names and lists of names.</summary>
internal sealed partial class Parser
{
    /// <summary>Rule <c>nm</c>: a name, a string or a join keyword.</summary>
    private IdentifierSyntax ParseName()
    {
        if (!_kind.IsName())
        {
            Fail("a name");
        }

        return TakeName();
    }

    /// <summary>Token class <c>ids</c>: a name or a string.</summary>
    private IdentifierSyntax ParseIdentifierOrString()
    {
        if (!_kind.IsIdentifierOrString())
        {
            Fail("a name");
        }

        return TakeName();
    }

    /// <summary>The current token as a name; an empty one while stopped.</summary>
    private IdentifierSyntax TakeName()
    {
        Token token = _tokens[_index];
        if (Stopped)
        {
            return new IdentifierSyntax(new TextSpan(token.Start, 0), "", QuoteKind.None);
        }

        Next();
        string text = _text.Substring(token.Start, token.Length);
        QuoteKind quote = Quoting.KindOf(text[0]);
        return new IdentifierSyntax(token.Span, quote == QuoteKind.None ? text : Quoting.Unquote(text), quote);
    }

    /// <summary>Rule <c>nm dbnm</c>, where a new object gets its name.</summary>
    private IdentifierSyntax ParseNewName(out IdentifierSyntax? schema)
    {
        IdentifierSyntax name = ParseName();
        if (!Accept(TokenKind.Dot))
        {
            schema = null;
            return name;
        }

        schema = name;
        return ParseName();
    }

    /// <summary>Rule <c>fullname</c>.</summary>
    private QualifiedNameSyntax ParseQualifiedName()
    {
        int start = Start;
        IdentifierSyntax name = ParseNewName(out IdentifierSyntax? schema);
        return new QualifiedNameSyntax(SpanFrom(start), schema, name);
    }

    /// <summary>Rule <c>idlist</c>.</summary>
    private IdentifierSyntax[] ParseNameList()
    {
        var names = new ListBuilder<IdentifierSyntax>();
        do
        {
            names.Add(ParseName());
        }
        while (Accept(TokenKind.Comma));
        return names.ToArray();
    }

    /// <summary>Rule <c>idlist_opt</c>.</summary>
    private IdentifierSyntax[] ParseOptionalNameList()
    {
        if (!Accept(TokenKind.LeftParen))
        {
            return Array.Empty<IdentifierSyntax>();
        }

        IdentifierSyntax[] names = ParseNameList();
        Expect(TokenKind.RightParen);
        return names;
    }

    /// <summary>Rule <c>eidlist_opt</c>.</summary>
    private IdentifierSyntax[] ParseOptionalPlainColumns()
    {
        return _kind == TokenKind.LeftParen ? ParsePlainColumns() : Array.Empty<IdentifierSyntax>();
    }

    /// <summary>
    /// Rule <c>eidlist</c> in parentheses. The grammar lets COLLATE, ASC and DESC follow a name, for the sake of old databases; SQLite
    /// refuses them in new statements.
    /// </summary>
    private IdentifierSyntax[] ParsePlainColumns()
    {
        Expect(TokenKind.LeftParen);
        var names = new ListBuilder<IdentifierSyntax>();
        do
        {
            IdentifierSyntax name = ParseName();
            names.Add(name);
            if (_kind is TokenKind.Collate or TokenKind.Asc or TokenKind.Desc)
            {
                FailAt(_tokens[_index].Span, SyntaxErrorKind.DecoratedColumnName, name.Name);
            }
        }
        while (Accept(TokenKind.Comma));
        Expect(TokenKind.RightParen);
        return names.ToArray();
    }

    /// <summary>Rule <c>ifnotexists</c>.</summary>
    private bool ParseIfNotExists()
    {
        if (!Accept(TokenKind.If))
        {
            return false;
        }

        Expect(TokenKind.Not);
        Expect(TokenKind.Exists);
        return true;
    }

    /// <summary>Rule <c>ifexists</c>.</summary>
    private bool ParseIfExists()
    {
        if (!Accept(TokenKind.If))
        {
            return false;
        }

        Expect(TokenKind.Exists);
        return true;
    }
}
