using System.Collections.Generic;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>
/// Reads SQL as SQLite 3.53 does: recursive descent, one method for each rule of SQLite's parse.y, operators by precedence climbing.
/// </summary>
/// <remarks>
/// A mistake stops the parser: it reports, and from then on the current token is <see cref="TokenKind.None"/>, which no rule
/// matches, so that everything unwinds without testing for failure. What is built meanwhile is dropped by whoever resumes.
/// </remarks>
internal sealed partial class Parser
{
    private readonly SourceText _source;
    private readonly string _text;
    private readonly Token[] _tokens;
    private readonly int _count;
    private readonly List<SyntaxError> _errors = [];
    private readonly bool _takesMacros;
    private int _index;

    /// <summary>Kind of the current token; <see cref="TokenKind.None"/> while stopped.</summary>
    private TokenKind _kind;

    private Parser(SourceText source, TokenList tokens, bool takesMacros)
    {
        _takesMacros = takesMacros;
        _source = source;
        _text = source.Text;
        _tokens = tokens.Tokens;
        _count = tokens.Count;
        _kind = _tokens[0].Kind;
    }

    /// <summary>Parses a whole document. Never throws: what cannot be read is in <see cref="ParseResult.Errors"/>.</summary>
    public static ParseResult Parse(SourceText source) => OwnStack.Run(() => ParseHere(source, takesMacros: false));

    /// <summary>As <see cref="Parse"/>, for named queries: the macros <c>sqlc.arg</c>, <c>narg</c>, <c>slice</c> and <c>embed</c> are read too.</summary>
    public static ParseResult ParseQueries(SourceText source) => OwnStack.Run(() => ParseHere(source, takesMacros: true));

    private static ParseResult ParseHere(SourceText source, bool takesMacros)
    {
        TokenList tokens = Lexer.Tokenize(source);
        var parser = new Parser(source, tokens, takesMacros);
        ScriptSyntax script = parser.ParseScript();
        CompilerEvents.Log.Parsed(source.Length);
        return new ParseResult(source, script, tokens.Comments, parser._errors);
    }

    /// <summary>Rules <c>cmdlist</c> and <c>ecmd</c>.</summary>
    private ScriptSyntax ParseScript()
    {
        var statements = new ListBuilder<StatementSyntax>();
        while (_kind != TokenKind.EndOfFile)
        {
            if (Accept(TokenKind.Semicolon))
            {
                continue;
            }

            int first = _index;
            StatementSyntax? statement = ParseExplainable();
            if (!Stopped && _kind is not (TokenKind.Semicolon or TokenKind.EndOfFile))
            {
                Fail("';'");
            }

            if (statement != null)
            {
                statements.Add(statement);
            }

            if (Stopped)
            {
                ResumeAtStatement(first);
            }
        }

        return new ScriptSyntax(new TextSpan(0, _text.Length), statements.ToArray());
    }

    /// <summary>Rule <c>ecmd</c>: EXPLAIN [QUERY PLAN] before a statement.</summary>
    private StatementSyntax? ParseExplainable()
    {
        int start = Start;
        if (!Accept(TokenKind.Explain))
        {
            return ParseStatement();
        }

        bool queryPlan = Accept(TokenKind.Query);
        if (queryPlan)
        {
            Expect(TokenKind.Plan);
        }

        StatementSyntax? statement = ParseStatement();
        return statement == null ? null : new ExplainSyntax(SpanFrom(start), queryPlan, statement);
    }

    /// <summary>
    /// Rule <c>cmd</c>. Null where nothing useful was read; CREATE TABLE is returned even after a mistake in its body.
    /// </summary>
    private StatementSyntax? ParseStatement()
    {
        StatementSyntax? statement = _kind switch
        {
            TokenKind.Create => ParseCreate(),
            TokenKind.Select or TokenKind.Values => ParseSelect(),
            TokenKind.With => ParseWithStatement(),
            TokenKind.Insert or TokenKind.Replace => ParseInsert(Start, null, inTrigger: false),
            TokenKind.Update => ParseUpdate(Start, null, inTrigger: false),
            TokenKind.Delete => ParseDelete(Start, null, inTrigger: false),
            TokenKind.Alter => ParseAlterTable(),
            TokenKind.Drop => ParseDrop(),
            _ => ParseUtility(),
        };
        return Stopped && statement is not CreateTableSyntax ? null : statement;
    }
}
