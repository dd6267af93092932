using System;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>CREATE INDEX, VIEW and VIRTUAL TABLE, and the way to the other CREATE statements.</summary>
internal sealed partial class Parser
{
    /// <summary>Rules <c>createkw</c> and <c>temp</c>, then by what is created.</summary>
    private StatementSyntax? ParseCreate()
    {
        int start = Start;
        Next();
        bool temporary = Accept(TokenKind.Temp) || Accept(TokenKind.Temporary);
        switch (_kind)
        {
            case TokenKind.Table:
                return ParseCreateTable(start, temporary);
            case TokenKind.View:
                return ParseCreateView(start, temporary);
            case TokenKind.Trigger:
                return ParseCreateTrigger(start, temporary);
            case TokenKind.Unique or TokenKind.Index when !temporary:
                return ParseCreateIndex(start);
            case TokenKind.Virtual when !temporary:
                return ParseCreateVirtualTable(start);
            default:
                Fail(temporary ? "TABLE, VIEW or TRIGGER" : "TABLE, INDEX, VIEW, TRIGGER or VIRTUAL TABLE");
                return null;
        }
    }

    private CreateIndexSyntax ParseCreateIndex(int start)
    {
        bool unique = Accept(TokenKind.Unique);
        Expect(TokenKind.Index);
        bool ifNotExists = ParseIfNotExists();
        IdentifierSyntax name = ParseNewName(out IdentifierSyntax? schema);
        Expect(TokenKind.On);
        IdentifierSyntax table = ParseName();
        Expect(TokenKind.LeftParen);
        IndexedColumnSyntax[] columns = ParseIndexedColumns();
        Expect(TokenKind.RightParen);
        ExpressionSyntax? where = ParseWhere();
        return new CreateIndexSyntax(SpanFrom(start), unique, ifNotExists, schema, name, table, columns, where);
    }

    private CreateViewSyntax ParseCreateView(int start, bool temporary)
    {
        Next();
        bool ifNotExists = ParseIfNotExists();
        IdentifierSyntax name = ParseNewName(out IdentifierSyntax? schema);
        IdentifierSyntax[] columns = ParseOptionalPlainColumns();
        Expect(TokenKind.As);
        SelectSyntax select = ParseSelect();
        return new CreateViewSyntax(SpanFrom(start), temporary, ifNotExists, schema, name, columns, select);
    }

    /// <summary>Rule <c>create_vtab</c>.</summary>
    private CreateVirtualTableSyntax ParseCreateVirtualTable(int start)
    {
        Next();
        Expect(TokenKind.Table);
        bool ifNotExists = ParseIfNotExists();
        IdentifierSyntax name = ParseNewName(out IdentifierSyntax? schema);
        Expect(TokenKind.Using);
        IdentifierSyntax module = ParseName();
        ModuleArgumentSyntax[] arguments = Accept(TokenKind.LeftParen)
            ? ParseModuleArguments()
            : Array.Empty<ModuleArgumentSyntax>();
        return new CreateVirtualTableSyntax(SpanFrom(start), ifNotExists, schema, name, module, arguments);
    }

    /// <summary>
    /// Rule <c>vtabarglist</c> and the closing parenthesis. An argument is any tokens at all, semicolons included; commas within
    /// parentheses do not end it; an empty one is not passed to the module.
    /// </summary>
    private ModuleArgumentSyntax[] ParseModuleArguments()
    {
        var arguments = new ListBuilder<ModuleArgumentSyntax>();
        int depth = 0;
        int first = _index;
        while (true)
        {
            if (_kind is TokenKind.EndOfFile or TokenKind.Illegal or TokenKind.None)
            {
                Fail("')'");
                return arguments.ToArray();
            }

            bool ends = depth == 0 && _kind is TokenKind.Comma or TokenKind.RightParen;
            if (ends && _index > first)
            {
                int start = _tokens[first].Start;
                arguments.Add(new ModuleArgumentSyntax(SpanFrom(start), _text.Substring(start, PreviousEnd - start)));
            }

            if (ends && Accept(TokenKind.RightParen))
            {
                return arguments.ToArray();
            }

            depth += Nesting(_index);
            Next();
            first = ends ? _index : first;
        }
    }
}
