using System;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>CREATE TRIGGER: https://www.sqlite.org/lang_createtrigger.html.</summary>
internal sealed partial class Parser
{
    /// <summary>Rule <c>trigger_decl BEGIN trigger_cmd_list END</c>, from TRIGGER on.</summary>
    private CreateTriggerSyntax ParseCreateTrigger(int start, bool temporary)
    {
        Next();
        bool ifNotExists = ParseIfNotExists();
        IdentifierSyntax name = ParseNewName(out IdentifierSyntax? schema);
        TriggerTime time = ParseTriggerTime();
        TriggerEvent triggerEvent = ParseTriggerEvent(out IdentifierSyntax[] updateOf);
        Expect(TokenKind.On);
        QualifiedNameSyntax table = ParseQualifiedName();
        bool forEachRow = Accept(TokenKind.For);
        if (forEachRow)
        {
            Expect(TokenKind.Each);
            Expect(TokenKind.Row);
        }

        ExpressionSyntax? when = Accept(TokenKind.When) ? ParseExpression() : null;
        Expect(TokenKind.Begin);
        StatementSyntax[] body = ParseTriggerBody();
        return new CreateTriggerSyntax(
            SpanFrom(start), temporary, ifNotExists, schema, name, time, triggerEvent, updateOf, table, forEachRow, when, body);
    }

    /// <summary>Rule <c>trigger_time</c>.</summary>
    private TriggerTime ParseTriggerTime()
    {
        if (Accept(TokenKind.Before))
        {
            return TriggerTime.Before;
        }

        if (Accept(TokenKind.After))
        {
            return TriggerTime.After;
        }

        if (!Accept(TokenKind.Instead))
        {
            return TriggerTime.Unspecified;
        }

        Expect(TokenKind.Of);
        return TriggerTime.InsteadOf;
    }

    /// <summary>Rule <c>trigger_event</c>.</summary>
    private TriggerEvent ParseTriggerEvent(out IdentifierSyntax[] updateOf)
    {
        updateOf = Array.Empty<IdentifierSyntax>();
        if (Accept(TokenKind.Insert))
        {
            return TriggerEvent.Insert;
        }

        if (Accept(TokenKind.Delete))
        {
            return TriggerEvent.Delete;
        }

        Expect(TokenKind.Update);
        if (Accept(TokenKind.Of))
        {
            updateOf = ParseNameList();
        }

        return TriggerEvent.Update;
    }

    /// <summary>Rule <c>trigger_cmd_list</c> and END.</summary>
    private StatementSyntax[] ParseTriggerBody()
    {
        var statements = new ListBuilder<StatementSyntax>();
        do
        {
            if (ParseTriggerStatement() is { } statement)
            {
                statements.Add(statement);
            }

            if (!Accept(TokenKind.Semicolon))
            {
                Fail("';'");
            }
        }
        while (!Stopped && _kind != TokenKind.End);
        Expect(TokenKind.End);
        return statements.ToArray();
    }

    /// <summary>Rule <c>trigger_cmd</c>. Only a query may begin with WITH here.</summary>
    private StatementSyntax? ParseTriggerStatement()
    {
        switch (_kind)
        {
            case TokenKind.Select or TokenKind.Values or TokenKind.With:
                return ParseSelect();
            case TokenKind.Insert or TokenKind.Replace:
                return ParseInsert(Start, null, inTrigger: true);
            case TokenKind.Update:
                return ParseUpdate(Start, null, inTrigger: true);
            case TokenKind.Delete:
                return ParseDelete(Start, null, inTrigger: true);
            default:
                Fail("SELECT, INSERT, UPDATE or DELETE");
                return null;
        }
    }
}
